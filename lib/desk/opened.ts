import type { Language } from '../language/shapes.ts';
import type { LogDatabase } from '../log/database.ts';
import { asking } from '../review/asking.ts';
import { deskKey } from './key.ts';
import type { DeskAsked, DeskNews } from './messages.ts';
import type { DeskSource } from './source.ts';

export interface OpenedDesk {
  readonly source: DeskSource;
  readonly asks: <K extends keyof DeskAsked>(ask: K) => DeskAsked[K];
  /** Resolves once it can be asked; `read` when everything has been read. @throws DeskLocked; `read` may reject with ReadingFailed. */
  open(language: Language): Promise<{ readonly read: Promise<void> }>;
  /** Nothing of what was imported is in memory any more. */
  close(): void;
}

/** What was imported, read in a thread of its own. */
export function openedDesk(db: LogDatabase, onNews: (news: DeskNews) => void): OpenedDesk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const asks = asking<DeskAsked, DeskNews>(worker, onNews);
  return {
    asks,
    source: { find: asks('find'), lines: asks('lines'), history: asks('history'), refOf: asks('refOf') },
    open: async (language) => ({ read: asks('open')(await deskKey(db), language) }),
    close: () => worker.terminate(),
  };
}
