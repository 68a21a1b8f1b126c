import type { Language } from '../language/shapes.ts';
import type { EntryRef } from '../oversight/case.ts';
import type { DeskWanted } from './facets.ts';
import type { FileToImport, Imported, ImportProgress } from './importing.ts';
import type { KeptView } from './kept-views.ts';
import type { Charted, Overseen, ToDraw, Told } from './overseen.ts';
import type { DeskKnown, DeskSource } from './source.ts';

/** What the desk asks its worker. A question about the disclosures as a whole is added here and in `worker.ts`. */
export type DeskAsked = {
  /** Opens what was imported before and reads it; what is known so far comes as news. @param key of `lib/desk/key.ts`. */
  open(key: Uint8Array<ArrayBuffer>, language: Language): Promise<void>;
  import(files: readonly FileToImport[], identities: readonly string[]): Promise<Imported>;
  /** The import ends as soon as it can; what was taken in stays. */
  cancel(): Promise<void>;
  /** The log goes from the desk, all its branches; that it was here stays known. */
  remove(log: string): Promise<void>;
  removeAll(): Promise<void>;
  views(): Promise<readonly KeptView[]>;
  keepViews(views: readonly KeptView[]): Promise<void>;
  /** What oversight makes of all of it. Waits until everything has been read. */
  overseen(): Promise<Overseen>;
  /** The charts of what is asked for; null where another question came after this one. */
  charts(wanted: DeskWanted): Promise<Charted | null>;
  /** How many disclosures there are to draw from. Days are ISO dates, both included. */
  population(from: string | null, to: string | null): Promise<number>;
  draw(wanted: ToDraw): Promise<{ readonly entries: readonly EntryRef[]; readonly of: number }>;
  /** In the order asked; null for what is not on the desk. */
  told(refs: readonly EntryRef[]): Promise<readonly (Told | null)[]>;
  find: DeskSource['find'];
  lines: DeskSource['lines'];
  history: DeskSource['history'];
  refOf: DeskSource['refOf'];
};

/** What the worker tells by itself. */
export type DeskNews = { readonly known: DeskKnown } | { readonly importing: ImportProgress };
