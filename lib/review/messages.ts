import type { Language } from '../language/shapes.ts';
import type { Shown } from '../policy/who.ts';
import type { Source } from './source.ts';

/** What the log page asks its worker. */
export type Asked = {
  /**
   * Reads everything; what is known so far comes as news.
   * @param memory what of the browser's memory opens the log. @param shown whose part of it is told of.
   */
  read(memory: Readonly<Record<string, unknown>>, language: Language, shown: Shown): Promise<void>;
  /** Reads on from where it was. */
  follow(memory: Readonly<Record<string, unknown>>): Promise<void>;
  find: Source['find'];
  lines: Source['lines'];
  history: Source['history'];
  open: Source['open'];
  others: Source['others'];
  pending: Source['pending'];
};
