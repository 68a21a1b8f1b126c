import { asking } from './asking.ts';
import type { Asked } from './messages.ts';
import type { Known, Source } from './source.ts';

/** @param worker that runs `lib/review/worker.ts`. @param onKnown hears each time more of the log is known. */
export function workerSource(worker: Worker, onKnown: (known: Known) => void): Source & Pick<Asked, 'read' | 'follow'> {
  const asks = asking<Asked, Known>(worker, onKnown);
  return {
    read: asks('read'),
    follow: asks('follow'),
    find: asks('find'),
    lines: asks('lines'),
    history: asks('history'),
    open: asks('open'),
    others: asks('others'),
    pending: asks('pending'),
  };
}
