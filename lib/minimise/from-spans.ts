import type { Category } from '../assessment/facts.ts';
import { passes, wordTestOf } from './cues/pattern.ts';
import { wordsOf } from './cues/words.ts';
import type { Span } from './span.ts';
import { bearerOf, type ClientNames } from './whose-name.ts';

interface Place {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
}

/** The categories that the finder's own marks make. */
export function fromSpans(text: string, spans: readonly Span[], client?: ClientNames): Place[] {
  return spans.flatMap((span) => {
    const category = categoryOf(text, span, client);
    return category === null ? [] : [{ category, start: span.start, end: span.end }];
  });
}

/** The category of one mark; `null` where it says nothing about the client or others, as the day of a meeting. */
export function categoryOf(text: string, span: Span, client?: ClientNames): Category | null {
  switch (span.tag) {
    case 'name':
      return nameCategory(text, span, client);
    case 'date':
      return isBirthDate(text, span, client) ? 'identity' : null;
    case 'age':
      return 'identity';
    case 'bsn':
      return 'bsn';
    case 'id':
      return IBAN.test(text.slice(span.start, span.end)) ? 'finance' : 'identity';
    case 'phone':
    case 'email':
    case 'url':
      return span.tag === 'url' ? null : 'contact';
    case 'location':
      return locationCategory(text, span);
    case 'institution':
      return null;
    case 'medication':
    case 'diagnosis':
      return span.tag;
  }
}

const IBAN = /^[A-Z]{2}\s?\d{2}\s?[A-Z]{4}/i;

function nameCategory(text: string, span: Span, client?: ClientNames): Category | null {
  const bearer = bearerOf(text, span, client);
  if (bearer === 'professional') return null;
  if (bearer === 'relation') return 'third-party';
  // With the client's own name at hand, somebody else's is somebody else's.
  return bearer === 'unknown' && client?.name ? 'third-party' : 'identity';
}

const BIRTH = wordTestOf('geb|geboren|geboortedatum|gebdatum|geboorte|gebdat|verjaart|verjaardag|dob');
/** How far before or after it the word stands. */
const NEAR = 24;

/** Whether a date is a birth date: the word for it stands close by, or it is the client's. */
export function isBirthDate(text: string, { start, end }: Span, client?: ClientNames): boolean {
  const around = [
    ...wordsOf(text.slice(Math.max(0, start - NEAR), start)).word,
    ...wordsOf(text.slice(end, end + NEAR)).word,
  ];
  return around.some((word) => passes(BIRTH, word)) || isThatDate(text.slice(start, end), client?.birthDate ?? null);
}

/** Whether what is written is that day, in either order. */
export function isThatDate(written: string, iso: string | null): boolean {
  if (iso === null) return false;
  const numbers = (value: string) => [...value.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [year = 0, month = 0, day = 0] = numbers(iso);
  const [first = 0, second = 0, third = 0] = numbers(written);
  return (
    (first === day && second === month && (third === year || third === year % 100)) ||
    (first === year && second === month && third === day)
  );
}

const STREET = /\d/;
/** What stands before the town of an address. */
const POSTCODE = /\d{4}\s?[a-z]{2},?\s{1,3}$/i;
const WHERE_FROM = wordTestOf('in|te|uit|naar|bij|richting|rond|vanuit|omgeving');
const OFFICES = wordTestOf(
  'gemeente|politie|rechtbank|gerechtshof|ggd|wijkteam|arrondissement|regio|provincie|parket|kantoor|loket|afdeling|stadhuis|bureau|veiligheidshuis|basisteam|hogeschool|universiteit|vestiging|locatie',
);

/** An address is contact, with its town; a place alone tells where somebody is, unless it belongs to an office. */
function locationCategory(text: string, { start, end }: Span): Category | null {
  if (STREET.test(text.slice(start, end))) return 'contact';
  const lead = text.slice(Math.max(0, start - 40), start);
  if (POSTCODE.test(lead)) return 'contact';
  const before = wordsOf(lead).word.slice(-4);
  if (before.some((word) => passes(OFFICES, word))) return null;
  return passes(WHERE_FROM, before.at(-1) ?? '') ? 'location' : null;
}
