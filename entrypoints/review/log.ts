import type { Language } from '../../lib/language/shapes.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { openingMemory } from '../../lib/log/keys/data-key.ts';
import type { Known, Source } from '../../lib/review/source.ts';
import { workerSource } from '../../lib/review/worker-source.ts';

export interface OpenedLog {
  readonly source: Source;
  /** Reads everything, newest first. @throws where it cannot be read. */
  read(language: Language): Promise<void>;
  /** Reads what was appended since. @throws where it cannot be read. */
  follow(): Promise<void>;
}

/** The log, read in a thread of its own. */
export function openedLog(db: LogDatabase, onKnown: (known: Known) => void): OpenedLog {
  const worker = new Worker(new URL('../../lib/review/worker.ts', import.meta.url), { type: 'module' });
  const source = workerSource(worker, onKnown);
  return {
    source,
    read: async (language) => source.open(await openingMemory(db), language),
    follow: async () => source.follow(await openingMemory(db)),
  };
}
