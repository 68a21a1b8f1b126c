import type { Language } from '../language/shapes.ts';
import type { Known, Source } from './source.ts';

/** What the log page asks its worker. Both are one program of ours, so shapes are not parsed on the way. */
export interface Asked {
  /** Reads everything; what is known so far comes as news. @param memory what of the browser's memory opens the log. */
  read(memory: Readonly<Record<string, unknown>>, language: Language): Promise<void>;
  /** Reads on from where it was. */
  follow(memory: Readonly<Record<string, unknown>>): Promise<void>;
  find: Source['find'];
  lines: Source['lines'];
  history: Source['history'];
  open: Source['open'];
  others: Source['others'];
}

export interface Question<K extends keyof Asked = keyof Asked> {
  readonly id: number;
  readonly ask: K;
  readonly with: Parameters<Asked[K]>;
}

export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly known: Known };
