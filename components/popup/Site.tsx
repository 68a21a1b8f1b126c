import type { PageTexts } from '../../lib/language/pages.ts';

export const SITE_STATES = ['guarded', 'unguarded', 'not-allowed', 'added', 'refused', 'unknown'] as const;
export type SiteState = (typeof SITE_STATES)[number];

export interface SiteProps {
  readonly texts: PageTexts;
  readonly state: SiteState;
  /** What the EPD is called, or its host. */
  readonly name: string;
  /** Must be called in the click itself: the browser asks for access only then. */
  readonly onGuard: () => void;
  readonly onReload: () => void;
}

const CAN_GUARD: readonly SiteState[] = ['unguarded', 'not-allowed', 'refused'];

/** Whether the page in front is guarded, and what to do where it is not. */
export function Site({ texts, state, name, onGuard, onReload }: SiteProps) {
  const { site } = texts.pages.popup;
  return (
    <section className="site" data-state={state}>
      <p role="status">{site[state](name)}</p>
      {CAN_GUARD.includes(state) && (
        <button type="button" className="button small" onClick={onGuard}>
          {site.guard}
        </button>
      )}
      {state === 'added' && (
        <button type="button" className="button small" onClick={onReload}>
          {site.reload}
        </button>
      )}
    </section>
  );
}
