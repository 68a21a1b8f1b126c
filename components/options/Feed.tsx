import type { PageTexts } from '../../lib/language/pages.ts';
import { type FeedStatus, feedLines } from '../shared/feed-lines.ts';
import { Kept } from '../shared/Kept.tsx';
import { Question } from './Question.tsx';

export interface FeedProps {
  readonly texts: PageTexts;
  readonly status: FeedStatus;
  readonly trying: boolean;
  readonly onTryNow: () => void;
  /** The browser asks her; only where it does not let the extension reach that address. */
  readonly onAllow: () => void;
}

/** Whether everything has reached the organisation's audit repository, and if not, why. Shown where there is something to say. */
export function Feed({ texts, status, trying, onTryNow, onAllow }: FeedProps) {
  const { feed: words } = texts.pages;
  const { lines, wrong, kept } = feedLines(status, texts);
  if (status.to === null && kept === null) return null;
  const denied = status.failing?.reason === 'no-permission';
  return (
    <Question title={words.title} hint={status.to === null ? undefined : words.hint}>
      <Kept texts={texts} status={status} />
      {status.to !== null && (
        <>
          <p className="fixed">
            <span className="name">{words.to}</span>
            <span>{new URL(status.to).host}</span>
          </p>
          <div role="status" data-feed={wrong ? 'wrong' : 'right'}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <p>
            <button
              type="button"
              className="button small"
              data-action={denied ? 'feed-allow' : 'feed-now'}
              disabled={trying}
              onClick={denied ? onAllow : onTryNow}
            >
              {trying ? words.trying : denied ? words.allow : words.tryNow}
            </button>
          </p>
        </>
      )}
    </Question>
  );
}
