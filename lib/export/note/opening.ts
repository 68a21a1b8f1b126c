import type { Disclosure } from '../../disclosure/entry.ts';
import { PHRASES } from '../../disclosure/sentence/phrases.ts';
import { inWords, type Segment, sentenceFor } from '../../disclosure/sentence/sentence.ts';
import { oneLine } from './line.ts';
import type { NoteSubject, Told } from './subject.ts';
import type { Opening } from './texts.ts';

type Opened = Pick<NoteSubject, 'entry' | 'parents' | 'note' | 'sentence'>;

/** First line where the client must not read this yet, else nothing. */
export function hiddenLine({ entry, parents, note }: NoteSubject): string[] {
  const hidden = entry.hiddenFromClient;
  if (hidden === null) return [];
  return [note.hidden(parents, hidden.until === null ? null : note.date(hidden.until), oneLine(hidden.reason))];
}

export function titleLine({ entry, note, timeZone }: NoteSubject): string {
  return note.title(entry.number, openingOf(entry), note.when(entry.at, timeZone));
}

/** The sentence of the disclosure where it is whole: one recipient and no blanks. */
export function wholeSentence({ entry, sentence }: NoteSubject): readonly Segment[] | null {
  if (entry.recipients.length !== 1) return null;
  const segments = sentenceFor(entry, entry.decision === 'released' ? 'shared' : 'withheld', sentence);
  return segments.every(({ blank }) => !blank) ? segments.map(onOneLine) : null;
}

/** Who told whom, where the whole sentence cannot be said. */
export function whoToldWhom(subject: Opened): string {
  const { entry, sentence, note } = subject;
  const [first] = entry.recipients;
  const several = entry.recipients.length > 1;
  const name = oneLine(entry.discloser.name);
  const who = name === null ? note.someone : sentence.discloser(name, oneLine(entry.discloser.function));
  const about = oneLine(entry.client.name) ?? oneLine(entry.client.number);
  const client = about === null ? note.aClient : sentence.client(about, entry.client.age);
  const recipient = several || first === undefined ? note.parties(entry.recipients.length) : nameOf(subject, first);
  return note.told(who, client, recipient, several || !first ? null : wayOf(subject, first), openingOf(entry));
}

/** Whom, in words that stand alone. */
export function nameOf({ entry, sentence, parents }: Opened, row: Told): string | null {
  return PHRASES.recipient({ subject: entry, row, variant: 'shared', parents, texts: sentence });
}

export function wayOf({ entry, sentence, parents }: Opened, row: Told): string | null {
  return PHRASES.channel({ subject: entry, row, variant: 'shared', parents, texts: sentence });
}

export function sentenceText(segments: readonly Segment[]): string {
  return inWords(segments);
}

function onOneLine(segment: Segment): Segment {
  return { ...segment, text: segment.text.replace(/\s+/g, ' ') };
}

function openingOf({ decision, action, urgency }: Disclosure): Opening {
  return { released: decision === 'released', spoken: action.sink === 'spoken', emergency: urgency === 'emergency' };
}
