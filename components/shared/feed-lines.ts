import type { PageTexts } from '../../lib/language/pages.ts';
import type { Answer } from '../../lib/messaging/protocol.ts';
import { moment } from './dates.ts';

export type FeedStatus = Answer<'feed/status'>;

export interface FeedLines {
  /** Where the log lives, where that is not simply here; null where it is kept. */
  readonly kept: string | null;
  /** How delivery goes, in full; none where there is no feed. */
  readonly lines: readonly string[];
  /** Is there something that she or her organisation should know of. */
  readonly wrong: boolean;
  /** How many are not there yet, for whatever reason. */
  readonly still: number;
}

/** The state of the feed in words. Where a log is not kept and nothing keeps it, that is said and nothing else. */
export function feedLines(status: FeedStatus, texts: PageTexts): FeedLines {
  const words = texts.pages.feed;
  const { delivered, upTo, waiting, locked, aside, failing, to } = status;
  const still = waiting + locked + aside.reduce((sum, { count }) => sum + count, 0);
  if (status.where === 'non-persistent' && to === null) return { kept: words.notKept, lines: [], wrong: true, still };
  const kept =
    status.where === 'non-persistent'
      ? `${words.buffer} ${still === 0 ? words.bufferEmpty : words.bufferWaits(still)}`
      : status.where === 'shared'
        ? words.shared
        : null;
  if (to === null) return { kept, lines: [], wrong: false, still };
  const why = failing && words.why[failing.reason] + (failing.status === null ? '' : words.status(failing.status));
  return {
    kept,
    still,
    wrong: failing !== null || aside.length > 0,
    lines: [
      upTo === null ? words.nothingYet : words.delivered(delivered, moment(upTo, texts.language)),
      waiting > 0 ? words.waiting(waiting) : locked === 0 && aside.length === 0 ? words.allDelivered : '',
      locked > 0 ? words.locked(locked) : '',
      ...aside.map(({ count, status: said }) => words.aside(count, said)),
      failing ? words.failing(moment(failing.since, texts.language), why ?? '') : '',
      failing && status.where !== 'non-persistent' ? words.nothingLost : '',
    ].filter((line) => line !== ''),
  };
}
