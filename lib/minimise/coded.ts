import { folded, wordsOf } from './cues/words.ts';
import { isBirthDate } from './from-spans.ts';
import type { StandIn } from './propose/proposal.ts';
import type { Span } from './span.ts';
import { type Bearer, bearerOf, type ClientNames } from './whose-name.ts';

/** Who stands behind a code: only for who made the report, never in it. */
export interface Coded {
  readonly code: string;
  readonly bearer: Bearer;
  /** As written, each once. */
  readonly names: readonly string[];
}

/** `C` the client, `M` a relative, `P` a professional, `X` somebody of whom nothing tells who. */
const LETTER: Record<Bearer, string> = { client: 'C', relation: 'M', professional: 'P', unknown: 'X' };

interface Person {
  readonly code: string;
  readonly bearer: Bearer;
  readonly words: readonly string[];
  readonly names: Set<string>;
}

/**
 * The codes of one disclosure: the same person has the same code in all its texts (2014 uitgangspunt 11). The client's
 * own is `C1`, or what the caller gives: the meeting report calls her by the number of the disclosure once it has one.
 */
export class Codes {
  private readonly people: Person[] = [];
  private readonly count: Record<string, number> = {};
  readonly client: ClientNames;
  readonly clientCode: string;

  constructor(client: ClientNames, clientCode = 'C1') {
    this.client = client;
    this.clientCode = clientCode;
  }

  /** The code of who is named here. */
  codeOf(text: string, span: Pick<Span, 'start' | 'end'>): string {
    const name = text.slice(span.start, span.end);
    const bearer = bearerOf(text, span, this.client);
    if (bearer === 'client') return this.clientsOwn(name);
    const words = telling(name);
    // "Mevrouw Smit" is once with her work and later without: of whom nothing is said, it is the one already met.
    const known = this.people.find(
      (one) =>
        one.bearer !== 'client' &&
        (one.bearer === bearer || bearer === 'unknown' || one.bearer === 'unknown') &&
        samePerson(one.words, words),
    );
    const person = known ?? this.add(bearer, words);
    person.names.add(name);
    return person.code;
  }

  /** Who is behind the codes so far. */
  legend(): readonly Coded[] {
    return this.people.map(({ code, bearer, names }) => ({ code, bearer, names: [...names] }));
  }

  private clientsOwn(name: string): string {
    const known = this.people.find(({ bearer }) => bearer === 'client');
    const person = known ?? this.add('client', telling(this.client.name ?? name), this.clientCode);
    person.names.add(name);
    return person.code;
  }

  private add(bearer: Bearer, words: readonly string[], code?: string): Person {
    const letter = LETTER[bearer];
    const number = (this.count[letter] ?? 0) + 1;
    this.count[letter] = number;
    const person = { code: code ?? `${letter}${number}`, bearer, words, names: new Set<string>() };
    this.people.push(person);
    return person;
  }
}

/**
 * A text with a code for every person, and without what else leads to one: birth date, BSN, numbers, addresses. What it
 * is about stays. Names that the finder missed stay too, save the client's own; who hands it out reads it first.
 */
export function codedText(text: string, spans: readonly Span[], codes: Codes, standIn: StandIn): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, with: instead } of codedPlaces(text, spans, codes, standIn)) {
    pieces.push(text.slice(at, start), instead);
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}

/** What stands in the place of what, in that text: sorted, without overlap. */
export function codedPlaces(
  text: string,
  spans: readonly Span[],
  codes: Codes,
  standIn: StandIn,
): readonly { readonly start: number; readonly end: number; readonly with: string }[] {
  const places: { start: number; end: number; with: string }[] = [];
  for (const span of [...spans, ...missedNames(text, spans, codes.client)].sort((a, b) => a.start - b.start)) {
    const instead = insteadOf(text, span, codes, standIn);
    if (instead !== null && span.start >= (places.at(-1)?.end ?? 0))
      places.push({ start: span.start, end: span.end, with: instead });
  }
  return places;
}

function insteadOf(text: string, span: Span, codes: Codes, standIn: StandIn): string | null {
  const words = text.slice(span.start, span.end);
  switch (span.tag) {
    case 'name':
      return codes.codeOf(text, span);
    case 'date':
      return isBirthDate(text, span, codes.client) ? standIn(span.tag, words) : null;
    case 'bsn':
    case 'id':
    case 'phone':
    case 'email':
    case 'url':
    case 'location':
      return standIn(span.tag, words);
    case 'age':
    case 'institution':
    case 'medication':
    case 'diagnosis':
      return null;
  }
}

/** The client's own name and number where no span covers them: those are known, so they need not be found. */
function missedNames(text: string, spans: readonly Span[], client: ClientNames): Span[] {
  const own = new Set(telling(client.name ?? '').filter((word) => word.length > 2));
  const number = folded(client.number ?? '');
  const words = wordsOf(text);
  const missed: Span[] = [];
  let next = 0;
  words.word.forEach((word, index) => {
    const start = words.start[index] ?? 0;
    const end = words.end[index] ?? 0;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < end) return;
    if (own.has(word)) missed.push({ start, end, tag: 'name' });
    else if (number !== '' && word === number) missed.push({ start, end, tag: 'id' });
  });
  return missed;
}

const SMALL = new Set(
  'van de der den het ter ten te op in la le du von el al ben bin mw mevr mevrouw dhr heer meneer dr drs prof mr'.split(
    ' ',
  ),
);

/** The words of a name that tell one person from another. */
function telling(name: string): string[] {
  return wordsOf(name).word.filter((word) => word !== '' && !SMALL.has(word));
}

/** One name is the other with fewer words or with initials: "P. Smit" and "Pieter Smit", "Smit" and both. */
function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return (
    few.length > 0 &&
    few.every((word) =>
      many.some((each) => each === word || (Math.min(each.length, word.length) === 1 && each[0] === word[0])),
    )
  );
}
