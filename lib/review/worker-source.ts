import type { Asked, Question, Reply } from './messages.ts';
import type { Known, Source } from './source.ts';

/** The worker did not do what it was asked; the name of what went wrong, never a word of the log. */
export class ReadingFailed extends Error {
  override name = 'ReadingFailed';
}

/** @param worker that runs `lib/review/worker.ts`. @param onKnown hears each time more of the log is known. */
export function workerSource(worker: Worker, onKnown: (known: Known) => void): Source & Pick<Asked, 'read' | 'follow'> {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if ('known' in data) return onKnown(data.known);
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ('failed' in data) reject?.(new ReadingFailed(data.failed));
    else resolve?.(data.answer as never);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new ReadingFailed('worker'));
    waiting.clear();
  };

  function asks<K extends keyof Asked>(ask: K): Asked[K] {
    return ((...given: Parameters<Asked[K]>) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, ask, with: given } satisfies Question<K>);
      })) as Asked[K];
  }
  return {
    read: asks('read'),
    follow: asks('follow'),
    find: asks('find'),
    lines: asks('lines'),
    history: asks('history'),
    open: asks('open'),
    others: asks('others'),
  };
}
