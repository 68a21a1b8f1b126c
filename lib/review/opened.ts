import type { Language } from '../language/shapes.ts';
import type { LogDatabase } from '../log/database.ts';
import { openingMemory } from '../log/keys/data-key.ts';
import type { Shown } from '../policy/who.ts';
import type { Known, Source } from './source.ts';
import { workerSource } from './worker-source.ts';

export interface OpenedLog {
  readonly source: Source;
  /** Reads everything, newest first. @throws ReadingFailed where it cannot be read. */
  read(language: Language, shown: Shown): Promise<void>;
  /** Reads what was appended since. @throws ReadingFailed where it cannot be read. */
  follow(): Promise<void>;
  /** Nothing of the log is in memory any more. */
  close(): void;
}

/** The log, read in a thread of its own. @param onKnown hears each time more of it is known. */
export function openedLog(db: LogDatabase, onKnown: (known: Known) => void): OpenedLog {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const source = workerSource(worker, onKnown);
  return {
    source,
    read: async (language, shown) => source.read(await openingMemory(db), language, shown),
    follow: async () => source.follow(await openingMemory(db)),
    close: () => worker.terminate(),
  };
}
