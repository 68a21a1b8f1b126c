import type { Entry, LogState } from '../../disclosure/entry.ts';
import { type ExportTexts, exportTextsFor } from '../../language/exports.ts';
import { type PageTexts, pageTextsFor } from '../../language/pages.ts';
import type { Language } from '../../language/shapes.ts';
import type { Outcome } from '../history.ts';
import { noteTextsFor } from '../note/languages.ts';
import type { NoteTexts } from '../note/texts.ts';

/** An entry at its place; null where its content was erased and only its leaf is left. */
export interface Row {
  readonly index: number;
  readonly entry: Entry | null;
}

export interface CsvContext {
  /** The newest signed state: on every row, since rows are sorted, filtered and copied. */
  readonly checkpoint: LogState;
  /** The moment of the export. */
  readonly now: Date;
  /** Default: Dutch. */
  readonly language?: Language;
  /** IANA name of the zone that times are told in. Default: that of this computer. */
  readonly timeZone?: string;
}

/** What a row is written with. */
export interface Writer {
  readonly words: ExportTexts['csv'];
  readonly texts: PageTexts;
  readonly note: NoteTexts;
  /** `2025-11-04 14:12` in local time, from an instant. */
  readonly when: (instant: string) => string;
  /** What became of a disclosure by its number. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
}

export function writerFor({ language = 'nl', timeZone }: CsvContext, outcomes: ReadonlyMap<number, Outcome>): Writer {
  // Swedish writes dates as ISO 8601 does, which Excel reads as a date in Dutch and in English alike.
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return {
    words: exportTextsFor(language).csv,
    texts: pageTextsFor(language),
    note: noteTextsFor(language),
    when: (instant) => format.format(new Date(instant)),
    outcomes,
  };
}
