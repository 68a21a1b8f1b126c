import type { Entry } from '../disclosure/entry.ts';
import type { LogDatabase } from './database.ts';

/** Who wants to know, in this context of the extension, that an entry is on disk. */
const listeners = new WeakMap<LogDatabase, Set<(entry: Entry) => void>>();

export function whenAppended(db: LogDatabase, act: (entry: Entry) => void): void {
  listeners.set(db, (listeners.get(db) ?? new Set()).add(act));
}

/** Nothing that follows from an entry can undo it: what a listener does is its own affair. */
export function tellAppended(db: LogDatabase, entry: Entry): void {
  for (const act of listeners.get(db) ?? []) queueMicrotask(() => act(entry));
}
