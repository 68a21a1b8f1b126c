import type { PageTexts } from '../../lib/language/pages.ts';
import { type FeedStatus, feedLines } from './feed-lines.ts';
import './kept.css';

interface KeptProps {
  readonly texts: PageTexts;
  /** null where it is not known. */
  readonly status: FeedStatus | null;
}

/** One plain line where the log is not kept here; nothing where it is. */
export function Kept({ texts, status }: KeptProps) {
  const told = status && feedLines(status, texts);
  if (!status || !told || told.kept === null) return null;
  const where =
    status.where === 'shared' ? 'shared' : status.to === null ? 'nowhere' : told.still > 0 ? 'not-yet' : 'elsewhere';
  return (
    <p role="status" className="kept" data-kept={where}>
      {told.kept}
    </p>
  );
}
