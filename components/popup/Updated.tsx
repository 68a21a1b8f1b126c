import type { PageTexts } from '../../lib/language/pages.ts';

export interface UpdatedProps {
  readonly texts: PageTexts;
  readonly version: string;
  readonly onSeen: () => void;
}

/** Said once after an update, with the one thing that it asks of her. */
export function Updated({ texts, version, onSeen }: UpdatedProps) {
  const { updated, reload, seen } = texts.pages.version;
  return (
    <section className="site" data-updated>
      <p>
        {updated(version)} <span className="quiet">{reload}</span>
      </p>
      <button type="button" className="button small" data-action="update-seen" onClick={onSeen}>
        {seen}
      </button>
    </section>
  );
}
