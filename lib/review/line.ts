import type { Disclosure } from '../disclosure/entry.ts';
import type { Segment } from '../disclosure/sentence/sentence.ts';
import { asItStands, type History } from '../export/history.ts';
import { sentenceInOne } from '../export/sentence.ts';
import { type Stand, standOf } from '../export/stand.ts';
import type { Language } from '../language/shapes.ts';

/** One disclosure as the list of all of them draws it. */
export type Line = ReadableLine | UnreadableLine;

export interface ReadableLine {
  readonly number: number;
  readonly state: 'readable';
  readonly told: string;
  /** Where in `told` the eye looks: begin and end of each piece, one after the other. */
  readonly stressed: readonly number[];
  readonly stand: Stand;
  readonly emergency: boolean;
  readonly againstAdvice: boolean;
}

export interface UnreadableLine {
  readonly number: number;
  readonly state: 'erased' | 'locked' | 'damaged';
}

export function lineOf(history: History, language: Language): ReadableLine {
  const entry = asItStands(history);
  const segments = sentenceInOne(withoutFunction(entry), language);
  return {
    number: entry.number,
    state: 'readable',
    told: segments.map(({ text }) => text).join(''),
    stressed: stressedIn(segments),
    stand: standOf(history),
    emergency: entry.urgency === 'emergency',
    againstAdvice: entry.againstAdvice !== null,
  };
}

/** All that a history can be found by: what its sentence says, and who, what and which number it is about. */
export function searchText(history: History, told: string): string {
  const { number, client, discloser, at, recipients } = asItStands(history);
  const more = [
    discloser.function && `(${discloser.function})`,
    client.name,
    client.number,
    client.birthDate,
    discloser.name,
    discloser.organisation,
    ...recipients.flatMap(({ organisation, person, address, facts }) => [
      organisation,
      person,
      address,
      facts.purpose?.description,
    ]),
  ];
  // Most of it stands in the sentence already.
  const unsaid = more.filter((text): text is string => Boolean(text) && !told.includes(text as string));
  return plain([number, told, at.slice(0, 10), ...unsaid].join(' '));
}

/** Lower case and without accents, so that `gemeente` finds `Gemeenté`. */
export function plain(text: string): string {
  return (ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, whatever a page put into a name
const ASCII = /^[\x00-\x7f]*$/;

/** In a list the discloser is mostly the same: her function would push the client and the recipient out of sight. */
const withoutFunction = (entry: Disclosure): Disclosure => ({
  ...entry,
  discloser: { ...entry.discloser, function: null },
});

function stressedIn(segments: readonly Segment[]): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { text, part } of segments) {
    if (part === 'client' || part === 'recipient') places.push(at, at + text.length);
    at += text.length;
  }
  return places;
}
