import { type Facts, type RecipientKind, SCOPES } from '../assessment/facts.ts';
import type { ConsentAbout } from '../disclosure/consent-entry.ts';
import { isImplied } from '../disclosure/draft/categories.ts';
import { plain } from './client.ts';

/** Whom something goes to. */
export interface Partner {
  readonly organisation: string | null;
  readonly person: string | null;
  readonly kind: RecipientKind | null;
}

/** The same partner to the clinician: what is told of a refusal to one department is worth knowing at the other. */
export function samePartner(a: Partner, b: Partner): boolean {
  const [organisation, other] = [plain(a.organisation), plain(b.organisation)];
  if (organisation !== null || other !== null) return organisation === other;
  const [person, somebody] = [plain(a.person), plain(b.person)];
  if (person !== null || somebody !== null) return person === somebody;
  return a.kind !== null && a.kind === b.kind;
}

export const samePurpose = (a: string | null | undefined, b: string | null | undefined): boolean =>
  plain(a) !== null && plain(a) === plain(b);

export interface Covers {
  readonly recipient: boolean;
  readonly purpose: boolean;
  readonly data: boolean;
}

/**
 * What of a disclosure a consent plainly covers, never more than it says: the same organisation (and person, where it
 * names one), the same purpose, no more of the record and no other kinds of data. What it leaves open it does not cover.
 */
export function coversOf(about: Omit<ConsentAbout, 'client'>, to: Partner, facts: Facts): Covers {
  return {
    recipient: coversPartner(about.recipient, to),
    purpose: samePurpose(about.purpose, facts.purpose?.description),
    data: coversData(about, facts.data),
  };
}

export const coversAll = (covers: Covers): boolean => covers.recipient && covers.purpose && covers.data;

function coversPartner(about: ConsentAbout['recipient'], to: Partner): boolean {
  const [organisation, person] = [plain(about.organisation), plain(about.person)];
  if (organisation === null && person === null) return false; // a kind of partner is nobody in particular
  if (organisation !== plain(to.organisation)) return false;
  return person === null || person === plain(to.person);
}

function coversData({ scope, categories }: Pick<ConsentAbout, 'scope' | 'categories'>, data: Facts['data']): boolean {
  if (data?.scope == null || scope === null) return false;
  if (SCOPES.indexOf(data.scope) > SCOPES.indexOf(scope)) return false;
  return (data.categories ?? []).every((category) => isImplied(category) || categories?.includes(category) === true);
}
