/** What a page asks a thread of its own, by name. Both are one program of ours, so shapes are not parsed on the way. */
// biome-ignore lint/suspicious/noExplicitAny: each question has arguments of its own
type Asked = { readonly [ask: string]: (...given: any[]) => Promise<unknown> };

interface Question {
  readonly id: number;
  readonly ask: string;
  readonly with: readonly unknown[];
}
type Reply<News> =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly news: News };

/** The thread did not do what it was asked; the name of what went wrong, never a word of a log. */
export class ReadingFailed extends Error {
  override name = 'ReadingFailed';
}

/**
 * The page's end: turns each question into a message and its answer into a promise.
 * @param onNews hears what the worker tells by itself.
 * @returns a function that gives the question of that name.
 */
export function asking<A extends Asked, News>(
  worker: Worker,
  onNews: (news: News) => void,
): <K extends keyof A & string>(ask: K) => A[K] {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply<News>>) => {
    if ('news' in data) return onNews(data.news);
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ('failed' in data) reject?.(new ReadingFailed(data.failed));
    else resolve?.(data.answer as never);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new ReadingFailed('worker'));
    waiting.clear();
  };
  return <K extends keyof A & string>(ask: K) =>
    ((...given: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, ask, with: given } satisfies Question);
      })) as A[K];
}

/** The worker's end. @param asked what answers each question. @returns tells the page something by itself. */
export function answering<A extends Asked, News>(asked: A): (news: News) => void {
  const reply = (message: Reply<News>, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
  self.onmessage = ({ data: { id, ask, with: given } }: MessageEvent<Question>) =>
    void (async () => {
      try {
        const answer = await asked[ask]?.(...given);
        reply({ id, answer }, answer instanceof Uint32Array ? [answer.buffer] : []);
      } catch (error) {
        reply({ id, failed: error instanceof Error ? error.name : 'error' });
      }
    })();
  return (news) => reply({ news });
}
