import { INSIDE_CARE } from '../../assessment/facts.ts';
import { folded } from '../cues/words.ts';
import { categoryOf, isBirthDate, isThatDate } from '../from-spans.ts';
import type { Sentences } from '../sentences.ts';
import type { Span } from '../span.ts';
import { bearerOf } from '../whose-name.ts';
import { judged } from './for-category.ts';
import { ownerOf } from './owner.ts';
import type { Aim, ProposedItem, StandIn, Why } from './proposal.ts';

/** One text with all that is known of it. */
export interface Reading {
  readonly text: string;
  readonly sentences: Sentences;
  readonly spans: readonly Span[];
  readonly aim: Aim;
  readonly standIn: StandIn;
}

/** What to do with one thing that the finder marked; `null` where there is nothing to decide, as the day of a meeting. */
export function spanItem({ text, sentences, spans, aim, standIn }: Reading, span: Span): ProposedItem | null {
  const words = text.slice(span.start, span.end);
  const keep = (why: Why): ProposedItem => ({ ...placeOf(span), what: span.tag, suggest: 'keep', with: words, why });
  const stand = (why: Why): ProposedItem => ({
    ...placeOf(span),
    what: span.tag,
    suggest: 'rewrite',
    with: standIn(span.tag, words),
    why,
  });
  const byCategory = () => {
    const category = categoryOf(text, span, aim.client);
    if (category === null) return null;
    const { goes, why } = judged(category, aim);
    return goes ? stand(why) : keep(why);
  };
  switch (span.tag) {
    case 'name':
      return nameItem(text, span, aim, keep, stand);
    case 'date':
      return birthDateItem(text, span, aim, keep, stand);
    case 'bsn': {
      const { goes, why } = judged('bsn', aim);
      return goes ? { ...withLabel(text, span), what: 'bsn', suggest: 'remove', with: '', why } : keep(why);
    }
    case 'id':
      return idItem(words, aim, keep, stand, byCategory, categoryOf(text, span, aim.client));
    case 'phone':
    case 'email':
      return contactItem(ownerOf(text, sentences, span, spans, aim.client), keep, stand, byCategory);
    case 'location': {
      const category = categoryOf(text, span, aim.client);
      if (category === null) return null;
      if (category === 'contact')
        return contactItem(ownerOf(text, sentences, span, spans, aim.client), keep, stand, byCategory);
      return byCategory();
    }
    case 'diagnosis':
    case 'medication':
      return byCategory();
    case 'age':
    case 'url':
    case 'institution':
      return null;
  }
}

const placeOf = ({ start, end }: Span) => ({ start, end });

type As = (why: Why) => ProposedItem;

function nameItem(text: string, span: Span, aim: Aim, keep: As, stand: As): ProposedItem {
  if (isHers(text.slice(span.start, span.end), aim.discloser)) return keep('at-work');
  const bearer = bearerOf(text, span, aim.client);
  if (bearer === 'professional') return keep('at-work');
  if (bearer === 'relation') {
    const behindRole = roleBefore(text, span.start);
    return behindRole === null
      ? stand('other-person')
      : { start: behindRole, end: span.end, what: 'name', suggest: 'remove', with: '', why: 'other-person' };
  }
  if (bearer === 'unknown' && aim.client.name) return stand('unknown-person');
  const underCode = aim.identifiability === 'anonymous' || aim.identifiability === 'pseudonymous';
  return underCode || aim.recipient === 'researcher' ? stand('under-code') : keep('client-herself');
}

function isHers(words: string, discloser: string | null | undefined): boolean {
  const own = new Set((discloser ?? '').split(/\s+/).map(folded));
  return words.split(/\s+/).some((word) => folded(word).length > 3 && own.has(folded(word)));
}

/** "haar dochter Marieke": the role says enough. Gives where the white space before the name starts. */
function roleBefore(text: string, start: number): number | null {
  const role = /\p{L}[ \u00a0]+$/u.exec(text.slice(Math.max(0, start - 4), start));
  if (role === null) return null;
  // With a courtesy word between role and name, that would be left dangling.
  const word = /([\p{L}.]+)[ \u00a0]+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  if (/^(?:mw|mevr|mevrouw|dhr|heer|meneer|van|en|met|is|heet)\.?$/iu.test(word)) return null;
  return start - (role[0].length - 1);
}

function birthDateItem(text: string, span: Span, aim: Aim, keep: As, stand: As): ProposedItem | null {
  if (!isBirthDate(text, span, aim.client)) return null;
  const { birthDate } = aim.client;
  if (birthDate !== null && isNumeric(text, span) && !isThatDate(text.slice(span.start, span.end), birthDate))
    return stand('birth-date-of-other');
  return aim.identifiability === 'anonymous' || aim.identifiability === 'pseudonymous'
    ? stand('under-code')
    : keep('client-herself');
}

/** Three numbers: with the month in words it is not compared, and taken for the client's. */
const isNumeric = (text: string, { start, end }: Span) => /\d+\D{1,2}\d+\D{1,2}\d+/.test(text.slice(start, end));

const CARE: readonly (string | null)[] = [...INSIDE_CARE, 'insurer'];

function idItem(
  words: string,
  aim: Aim,
  keep: As,
  stand: As,
  byCategory: () => ProposedItem | null,
  category: ReturnType<typeof categoryOf>,
): ProposedItem | null {
  if (category !== 'identity') return byCategory();
  if (CARE.includes(aim.recipient) || aim.recipient === null) return keep('client-herself');
  const hers = aim.client.number !== null && folded(words) === folded(aim.client.number);
  return hers ? keep('client-herself') : stand('number-not-needed');
}

function contactItem(
  owner: ReturnType<typeof ownerOf>,
  keep: As,
  stand: As,
  byCategory: () => ProposedItem | null,
): ProposedItem | null {
  if (owner === 'professional') return keep('at-work');
  return owner === 'relation' ? stand('contact-of-other') : byCategory();
}

/** The number with the word before it and brackets around both: `(BSN: 999990019)` leaves no bare `(BSN:)`. */
function withLabel(text: string, { start, end }: Span): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - 40), start);
  const label =
    /(?:[,;]\s*|\s*)\b(?:bsn|burgerservicenummer)(?:[ -]?n(?:umme)?r\.?)?\s*[:=]?\s*$/iu.exec(before)?.[0] ?? '';
  const from = start - label.length;
  if (text[from - 1] !== '(' || text[end] !== ')') return { start: from, end };
  return { start: text[from - 2] === ' ' ? from - 2 : from - 1, end: end + 1 };
}
