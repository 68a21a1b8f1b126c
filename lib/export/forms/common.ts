import type { RecipientAccount } from '../../disclosure/entry.ts';
import { capital } from '../../language/capital.ts';
import { afterwardsLines } from '../note/afterwards.ts';
import { oneLine } from '../note/line.ts';
import { nameOf, wayOf } from '../note/opening.ts';
import { day } from '../note/subject.ts';
import type { Block, Field, Section } from './paper.ts';
import { type FormSubject, field } from './subject.ts';

/** Name, birth date and number of the client. */
export function clientFields(subject: FormSubject): Field[] {
  const { common } = subject.words;
  const { name, birthDate, number } = subject.entry.client;
  return [
    field(common.name, name),
    field(common.birthDate, day(subject, birthDate)),
    field(common.clientNumber, number),
  ];
}

export function discloserName({ entry, sentence }: FormSubject): string | null {
  const name = oneLine(entry.discloser.name);
  const person = name === null ? null : sentence.discloser(name, oneLine(entry.discloser.function));
  return [person, oneLine(entry.discloser.organisation)].filter(Boolean).join(', ') || null;
}

export function recordedOn({ entry, note, words, timeZone }: FormSubject): string {
  const { date, time } = note.when(entry.at, timeZone);
  return words.common.recordedAt(date, time);
}

/** Whom, in words that stand alone; null where the entry does not say. */
export const recipientName = (subject: FormSubject, row: RecipientAccount): string | null =>
  oneLine(nameOf(subject, row));

export const channelName = (subject: FormSubject, row: RecipientAccount): string | null => oneLine(wayOf(subject, row));

/** Who stands for a recipient where it must be named among others. */
export const recipientNameOr = (subject: FormSubject, row: RecipientAccount): string =>
  recipientName(subject, row) ?? subject.sentence.aRecipient.other;

/** What happened since, oldest first; nothing where nothing did. */
export function afterwards(subject: FormSubject, title: string): Section[] {
  const lines = afterwardsLines(subject).flatMap(({ under = [] }) => under);
  return lines.length === 0 ? [] : [{ title, blocks: [{ kind: 'list', items: lines.map(capital) }] }];
}

export const text = (words: string, tone: 'plain' | 'strong' | 'small' = 'plain'): Block => ({
  kind: 'text',
  text: words,
  tone,
});
