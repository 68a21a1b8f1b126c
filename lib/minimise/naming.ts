import type { Span, Tag } from './span.ts';
import { fold, LIGATURE_IJ, OTHER } from './text/fold.ts';

/** What stands in the text in place of a span, between brackets. */
export const MARK_WORDS: Record<Tag, string> = {
  name: 'naam',
  location: 'plaats',
  date: 'datum',
  age: 'leeftijd',
  bsn: 'bsn',
  id: 'nummer',
  institution: 'instelling',
  phone: 'telefoon',
  email: 'e-mail',
  url: 'link',
  medication: 'medicijn',
  diagnosis: 'diagnose',
};

const PARTICLES = new Set(
  'van de der den ter ten te t s het vd vdr vder v d op in aan uit bij tot zu von und du des la le el al ben bin abu ait da dos di'.split(
    ' ',
  ),
);

interface Person {
  readonly number: number;
  readonly surnames: Set<string>;
  readonly given: Set<string>;
  readonly initials: Set<string>;
}

interface Parts {
  readonly words: readonly string[];
  readonly initials: string;
  /** Turned round: the words before the comma are the surname. */
  readonly turned: number;
}

/** Which number stands for whom and for what, over the texts of one disclosure. */
export class Naming {
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Map<Tag, number>();
  readonly #people: Person[] = [];

  /** The mark for each of the spans. Longer names are read first: `Jan Bakker` says who `Bakker` and `Jan` are. */
  marksFor(text: string, spans: readonly Span[]): string[] {
    const marks: string[] = [];
    const people = this.#peopleIn(text, spans);
    spans.forEach((span, at) => {
      const number =
        span.tag === 'name' ? people[at]! : this.#numberOf(span.tag, plain(text.slice(span.start, span.end)));
      marks.push(`[${MARK_WORDS[span.tag]}-${number}]`);
    });
    return marks;
  }

  #peopleIn(text: string, spans: readonly Span[]): number[] {
    const numbers: number[] = [];
    const byWriting = new Map<string, number>();
    spans.forEach(({ start, end, tag }, at) => {
      if (tag !== 'name') return;
      const written = text.slice(start, end);
      const key = plain(written);
      const known = byWriting.get(key) ?? this.#person(partsOf(written));
      byWriting.set(key, known);
      numbers[at] = known;
    });
    return numbers;
  }

  #person(parts: Parts): number {
    const { words, initials } = parts;
    const surnames = parts.turned > 0 ? words.slice(0, parts.turned) : words.slice(-1);
    const given = parts.turned > 0 ? words.slice(parts.turned) : words.slice(0, -1);
    for (const person of this.#people) {
      if (isSame(person, words, surnames, given, initials)) {
        learn(person, surnames, given, initials, words.length);
        return person.number;
      }
    }
    const person: Person = {
      number: this.#people.length + 1,
      surnames: new Set(),
      given: new Set(),
      initials: new Set(),
    };
    learn(person, surnames, given, initials, words.length);
    this.#people.push(person);
    return person.number;
  }

  #numberOf(tag: Tag, value: string): number {
    const key = `${tag} ${value}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = (this.#counts.get(tag) ?? 0) + 1;
    this.#counts.set(tag, next);
    this.#numbers.set(key, next);
    return next;
  }
}

function learn(
  person: Person,
  surnames: readonly string[],
  given: readonly string[],
  initials: string,
  words: number,
): void {
  // One word alone may be a given name or a surname: it is held as both until more is known.
  for (const word of surnames) person.surnames.add(word);
  if (words === 1 && initials === '' && person.surnames.size + person.given.size <= 1)
    for (const word of surnames) person.given.add(word);
  for (const word of given) person.given.add(word);
  const first = initials !== '' ? initials : words > 1 ? (given[0]?.[0] ?? '') : '';
  if (first !== '') person.initials.add(first);
}

function isSame(
  person: Person,
  words: readonly string[],
  surnames: readonly string[],
  given: readonly string[],
  initials: string,
): boolean {
  if (words.length === 0) return initials !== '' && person.initials.has(initials);
  if (words.length === 1 && initials === '')
    return matches(person.surnames, words[0]!) || matches(person.given, words[0]!);
  const sameSurname = surnames.some((word) => matches(person.surnames, word));
  if (!sameSurname) return false;
  if (
    person.initials.size === 0 &&
    (person.given.size === 0 || [...person.given].every((one) => person.surnames.has(one)))
  )
    return true;
  if (given.length > 0 && given.some((word) => matches(person.given, word))) return true;
  const first = initials !== '' ? initials[0]! : given[0]![0]!;
  for (const one of person.initials) {
    if (one[0] !== first) continue;
    const bothNamed =
      given.length > 0 && [...person.given].some((name) => !person.surnames.has(name) && name.length > 1);
    return !bothNamed || initials !== '';
  }
  return false;
}

/** With or without the s of the genitive. */
function matches(words: ReadonlySet<string>, word: string): boolean {
  return (
    words.has(word) || words.has(`${word}s`) || (word.endsWith('s') && word.length > 3 && words.has(word.slice(0, -1)))
  );
}

function partsOf(written: string): Parts {
  const words: string[] = [];
  let initials = '';
  let turned = 0;
  for (const piece of written.split(/[\s\-–'’.]+|(,)/u)) {
    if (piece === undefined || piece === '') continue;
    if (piece === ',') {
      turned = words.length;
      continue;
    }
    const word = plain(piece);
    if (word === '' || PARTICLES.has(word)) continue;
    if (word.length === 1) initials += word;
    else words.push(word);
  }
  return { words, initials, turned };
}

/** Letters and figures alone, small and without accents: what is the same is written the same. */
function plain(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code >= 48 && code <= 57 ? code : fold(code);
    if (letter === LIGATURE_IJ) letters += 'ij';
    else if (letter > OTHER) letters += String.fromCharCode(letter);
  }
  return letters === '' ? text : letters;
}
