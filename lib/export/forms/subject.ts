import type { Disclosure } from '../../disclosure/entry.ts';
import { underTwelve } from '../../disclosure/sentence/sentence.ts';
import { capital } from '../../language/capital.ts';
import { type FormWords, formWordsFor } from '../../language/forms.ts';
import { textsFor } from '../../language/language.ts';
import type { Language } from '../../language/shapes.ts';
import { asItStands, type History } from '../history.ts';
import { noteTextsFor, sentenceTextsFor } from '../note/languages.ts';
import { line, type NoteLine } from '../note/line.ts';
import type { NoteSubject } from '../note/subject.ts';
import type { Field } from './paper.ts';

/** A state of the log that stands outside it, and the place of the entry in it. */
export interface Witness {
  readonly log: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
}

export interface FormContext {
  /** Instant at which the paper is made, ISO: the same instant gives the same bytes. */
  readonly made: string;
  /** IANA name of the zone that times are told in. Default: that of this computer. */
  readonly timeZone?: string;
  /** Null: the paper goes without the line. */
  readonly witness: Witness | null;
}

/** All that a paper about one disclosure is written from: the account as it stands now. */
export interface FormSubject extends NoteSubject {
  readonly history: History;
  readonly words: FormWords;
  readonly language: Language;
  readonly context: FormContext;
}

export function formSubject(
  history: History,
  context: FormContext,
  language: Language,
  entry: Disclosure = asItStands(history),
): FormSubject {
  return {
    history,
    entry,
    events: history.events.map(({ entry: event }) => event),
    index: history.index,
    parents: underTwelve(entry),
    timeZone: context.timeZone,
    note: noteTextsFor(language),
    sentence: sentenceTextsFor(language),
    texts: textsFor(language),
    words: formWordsFor(language),
    language,
    context,
  };
}

/** A line of the dossier note as a field of a paper. */
export const asField = ({ label, text, under = [] }: NoteLine): Field => ({
  label,
  value: capital(text.trim()) || (under.length > 0 ? '' : null),
  ...(under.length > 0 && { under }),
});

/** A field with her words, or an open line. */
export function field(label: string, text: string | null | undefined, room = 1): Field {
  const [said] = line(label, text);
  return { label, value: said?.text ?? null, ...(room > 1 && { room }) };
}

/** The calendar day of an instant, as an ISO date. */
export function dayOf(instant: string, timeZone: string | undefined): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(new Date(instant));
}
