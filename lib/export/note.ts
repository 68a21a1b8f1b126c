import type { Part } from '../disclosure/draft/parts.ts';
import type { Disclosure, DisclosureEvent } from '../disclosure/entry.ts';
import { underTwelve } from '../disclosure/sentence/sentence.ts';
import { textsFor } from '../language/language.ts';
import type { Language } from '../language/shapes.ts';
import { standing } from './history.ts';
import { careLines } from './note/care.ts';
import { closingLines } from './note/closing.ts';
import { dataLines } from './note/data.ts';
import { groundLines } from './note/ground.ts';
import { noteTextsFor, sentenceTextsFor } from './note/languages.ts';
import type { NoteLine } from './note/line.ts';
import { hiddenLine, nameOf, sentenceText, titleLine, wayOf, wholeSentence, whoToldWhom } from './note/opening.ts';
import { clientLines, recipientLines } from './note/parties.ts';
import { rendered } from './note/rendered.ts';
import type { NoteSubject, Told } from './note/subject.ts';

export interface NoteContext {
  /** Place of the entry in the log. */
  readonly index: number;
  /** The signed state of the log, on one line (`lib/log/checkpoint/stamp.ts`). Default: none. */
  readonly stamp?: string | null;
  /** What happened to the disclosure since, oldest first. Default: nothing. */
  readonly events?: readonly DisclosureEvent[];
  /** IANA name of the zone that times are told in. Default: that of this computer. */
  readonly timeZone?: string;
}

/**
 * The dossier note of one disclosure: plain text with everything that 2014 uitgangspunt 10 names, in the order a
 * colleague reads it, for who has only this text. It holds the nature of what was told, never the text itself, and
 * says nothing that the entry does not hold.
 */
export function noteFor(
  entry: Disclosure,
  { index, stamp = null, events = [], timeZone }: NoteContext,
  language: Language = 'nl',
): string {
  const subject: NoteSubject = {
    entry: standing(entry, events),
    events,
    index,
    parents: underTwelve(entry),
    timeZone,
    note: noteTextsFor(language),
    sentence: sentenceTextsFor(language),
    texts: textsFor(language),
  };
  return [
    ...hiddenLine(subject),
    titleLine(subject),
    ...account(subject),
    ...closingLines(subject).flatMap(rendered),
    `${subject.note.recorded(entry.number, index, entry.software.version)}${stamp === null ? '' : ` ${stamp}`}`,
  ].join('\n');
}

function account(subject: NoteSubject): string[] {
  const [first, ...others] = subject.entry.recipients;
  if (first === undefined) return [];
  if (others.length > 0) return accountOfSeveral(subject);
  const sentence = wholeSentence(subject);
  const said = new Set<Part | null>(sentence?.map(({ part }) => part));
  return [
    sentence === null ? whoToldWhom(subject) : sentenceText(sentence),
    ...[...clientLines(subject), ...linesOf(subject, first)]
      .filter(({ saidBy }) => saidBy === undefined || !said.has(saidBy))
      .flatMap(rendered),
  ];
}

/** What is the same for all is told once, then each recipient with what holds for it alone. */
function accountOfSeveral(subject: NoteSubject): string[] {
  const { recipients } = subject.entry;
  const each = recipients.map((row) => linesOf(subject, row).map(rendered));
  const texts = each.map((lines) => new Set(lines.map(asOne)));
  const forAll = (line: readonly string[]) => texts.every((those) => those.has(asOne(line)));
  return [
    whoToldWhom(subject),
    ...clientLines(subject).flatMap(rendered),
    ...(each[0] ?? []).filter(forAll).flat(),
    ...recipients.flatMap((row, place) => [
      `${place + 1}. ${party(subject, row)}`,
      ...(each[place] ?? [])
        .filter((line) => !forAll(line))
        .flat()
        .map((text) => `   ${text}`),
    ]),
  ];
}

function party(subject: NoteSubject, row: Told): string {
  const [name, way] = [nameOf(subject, row) ?? subject.sentence.aRecipient.other, wayOf(subject, row)];
  return way === null ? name : subject.note.via(name, way);
}

function linesOf(subject: NoteSubject, row: Told): NoteLine[] {
  return [
    ...recipientLines(subject, row),
    ...dataLines(subject, row),
    ...groundLines(subject, row),
    ...careLines(subject, row),
  ];
}

const asOne = (lines: readonly string[]): string => lines.join('\n');
