import { CATEGORIES, type Category, INSIDE_CARE, type RecipientKind, SCOPES, type Scope } from '../assessment/facts.ts';
import type { Found } from './categories.ts';

/** How much leaves. */
export interface Size {
  /** Of all text together. */
  readonly characters: number;
  /** Files and other parts that are no field or text, read or not. */
  readonly files: number;
}

export interface Chosen {
  readonly scope: Scope | null;
  /** `null`: not answered yet. */
  readonly categories: readonly Category[] | null;
  readonly recipient?: RecipientKind | null;
}

/** A category that is in it and was not chosen: it does not fit the scope, or is none of the kinds of data. */
export interface Excess {
  readonly category: Category;
  readonly beyond: 'scope' | 'kinds';
}

/** Whoever tells anything about a client says who it is, and that she is in care (2025 voorbeeld 2). */
export const IMPLIED: readonly Category[] = ['identity', 'attendance'];

/**
 * All that these scopes can hold: a bare fact of care has no content; what an outsider can see holds no diagnosis,
 * treatment or medication (2014 uitgangspunt 9). The wider scopes can hold anything that she chose.
 */
const HOLDS: Partial<Record<Scope, readonly Category[]>> = {
  'in-care-fact': [...IMPLIED, 'contact', 'bsn'],
  'outside-information': [
    ...IMPLIED,
    'contact',
    'bsn',
    'location',
    'behaviour',
    'risk',
    'treatment-adherence',
    'third-party',
    'finance',
  ],
};

/** What a scope speaks of by its nature, so that it need not be chosen apart. */
const SPEAKS_OF: Partial<Record<Scope, readonly Category[]>> = { 'outside-information': ['behaviour', 'risk'] };

/** Longer than this, it is something more: half a screen, a page, a few pages, a pile. */
const UP_TO: Partial<Record<Scope, number>> = {
  'in-care-fact': 400,
  'outside-information': 2_000,
  'answers-to-questions': 2_500,
  'factual-summary': 8_000,
  'partial-record': 150_000,
};
const FILES_UP_TO = 10;

/** The least scope that fits what leaves. A file is a piece of the record; that nothing was found makes it no less. */
export function scopeOf(categories: readonly Category[], { characters, files }: Size): Scope {
  const fits = (scope: Scope) =>
    characters <= (UP_TO[scope] ?? Number.POSITIVE_INFINITY) &&
    files <= filesIn(scope) &&
    categories.every((category) => HOLDS[scope]?.includes(category) ?? true);
  return SCOPES.find(fits) ?? 'full-record';
}

function filesIn(scope: Scope): number {
  if (scope === 'full-record') return Number.POSITIVE_INFINITY;
  return scope === 'partial-record' ? FILES_UP_TO : 0;
}

/** Which categories were found, each once, in the order of the assessment's list. */
export function kindsOf(found: readonly Found[]): readonly Category[] {
  const kinds = new Set(found.map(({ category }) => category));
  return CATEGORIES.filter((category) => kinds.has(category));
}

/**
 * What is in it that she did not choose, each category once, in the order of the assessment's list. Who it is about is
 * never too much; her BSN is, save for a care provider or insurer. Where nothing was chosen yet, nothing is too much.
 */
export function exceeds(chosen: Chosen, found: readonly Category[]): readonly Excess[] {
  return CATEGORIES.filter((category) => found.includes(category)).flatMap((category): Excess[] => {
    const beyond = beyondWhat(chosen, category);
    return beyond === null ? [] : [{ category, beyond }];
  });
}

/** Whether a category is more than she chose, and more than what; `null` where it is not. */
export function beyondWhat({ scope, categories, recipient }: Chosen, category: Category): Excess['beyond'] | null {
  if (IMPLIED.includes(category)) return null;
  if (category === 'bsn' && needsBsn(recipient)) return null;
  if (scope !== null && HOLDS[scope]?.includes(category) === false) return 'scope';
  if (scope !== null && SPEAKS_OF[scope]?.includes(category)) return null;
  return categories === null || categories.includes(category) ? null : 'kinds';
}

const CAREGIVERS: readonly RecipientKind[] = INSIDE_CARE.filter((kind) => kind !== 'representative');

/** Care providers and insurers tell clients apart by it; for others it asks extra care (2025 §2.2.3). */
export function needsBsn(recipient: RecipientKind | null | undefined): boolean {
  return recipient != null && (CAREGIVERS.includes(recipient) || recipient === 'insurer');
}
