import type { Entry } from './entry.ts';

/** Who wrote an entry, by name; null where it does not say. */
export const writerOf = (entry: Entry): string | null =>
  entry.kind === 'disclosure' ? entry.discloser.name : 'by' in entry ? entry.by : null;
