import type { PageTexts } from '../../lib/language/pages.ts';
import { type FeedStatus, feedLines } from './feed-lines.ts';

interface KeptProps {
  readonly texts: PageTexts;
  /** null where it is not known. */
  readonly status: FeedStatus | null;
}

/** One plain line where the log is not kept here; nothing where it is. */
export function Kept({ texts, status }: KeptProps) {
  const told = status && feedLines(status, texts);
  if (!told || told.kept === null) return null;
  return (
    <p role="status" className="problem" data-kept={status.to === null ? 'nowhere' : 'elsewhere'}>
      {told.kept}
    </p>
  );
}
