import { CATEGORIES, CONSENT_GIVERS, RECIPIENT_KINDS, SCOPES } from '../../lib/assessment/facts.ts';
import { whoMayConsent } from '../../lib/assessment/who-may-consent.ts';
import type { Consent } from '../../lib/consents/register.ts';
import type { ConsentAbout, ConsentEntry } from '../../lib/disclosure/consent-entry.ts';
import type { Client } from '../../lib/disclosure/primitives.ts';

export type FormKind = ConsentEntry['type'];
type Own<E> = E extends ConsentEntry ? Omit<E, 'schema' | 'kind' | 'id' | 'at' | 'by'> : never;
/** What she says happened to a consent; the background adds when and by whom. */
export type NewConsentEntry = Own<ConsentEntry>;

export const QUALITIES = ['explicit', 'free', 'informed', 'specific'] as const;
export type Quality = (typeof QUALITIES)[number];

/** The form as it is filled in. */
export interface ConsentDraft {
  readonly organisation: string;
  readonly person: string;
  readonly kind: string;
  readonly purpose: string;
  readonly scope: string;
  readonly categories: readonly string[];
  readonly on: string;
  readonly how: string;
  readonly thinkUntil: string;
  readonly status: 'given' | 'partial';
  readonly covers: string;
  readonly givenBy: readonly string[];
  readonly byName: string;
  readonly footing: string;
  readonly competent: boolean | null;
  readonly until: string;
  readonly qualities: Readonly<Partial<Record<Quality, boolean>>>;
  readonly reason: string;
}

/** @param today ISO date. @param think the last day of an ordinary time to think. */
export function emptyDraft(consent: Consent | null, client: Client, today: string, think: string): ConsentDraft {
  const about = consent?.about;
  return {
    organisation: about?.recipient.organisation ?? '',
    person: about?.recipient.person ?? '',
    kind: about?.recipient.kind ?? '',
    purpose: about?.purpose ?? '',
    scope: about?.scope ?? '',
    categories: about?.categories ?? [],
    on: today,
    how: '',
    thinkUntil: think,
    status: 'given',
    covers: '',
    givenBy: client.age !== null && client.age < 12 ? ['parent-or-guardian'] : ['client'],
    byName: '',
    footing: '',
    competent: null,
    until: '',
    qualities: {},
    reason: '',
  };
}

const orNull = (text: string): string | null => text.trim() || null;
const oneOf = <T extends string>(values: readonly T[], value: string): T | null =>
  values.find((known) => known === value) ?? null;

export function aboutIn(draft: ConsentDraft, client: Client): ConsentAbout {
  return {
    client,
    recipient: {
      organisation: orNull(draft.organisation),
      kind: oneOf(RECIPIENT_KINDS, draft.kind),
      person: orNull(draft.person),
    },
    purpose: orNull(draft.purpose),
    scope: oneOf(SCOPES, draft.scope),
    categories: CATEGORIES.filter((category) => draft.categories.includes(category)),
  };
}

/** The entry that the form makes; null where something is still open that the register cannot do without. */
export function entryIn(kind: FormKind, consent: string, draft: ConsentDraft, client: Client): NewConsentEntry | null {
  const { on } = draft;
  if (on === '') return null;
  if (kind === 'withdrawn')
    return { type: kind, consent, on, byName: orNull(draft.byName), reason: orNull(draft.reason) };
  const about = aboutIn(draft, client);
  if (about.recipient.organisation === null && about.recipient.person === null) return null;
  if (about.purpose === null) return null;
  if (kind === 'refused') return { type: kind, consent, about, on, reason: orNull(draft.reason) };
  const how = oneOf(['spoken', 'written'], draft.how);
  if (how === null) return null;
  if (kind === 'asked') return { type: kind, consent, about, on, how, thinkUntil: orNull(draft.thinkUntil) };
  const givenBy = CONSENT_GIVERS.filter((giver) => draft.givenBy.includes(giver));
  const { explicit, free, informed, specific } = draft.qualities;
  if (about.scope === null || givenBy.length === 0) return null;
  if (draft.status === 'partial' && draft.covers.trim() === '') return null;
  if (explicit === undefined || free === undefined || informed === undefined || specific === undefined) return null;
  return {
    type: kind,
    consent,
    about,
    on,
    how,
    status: draft.status,
    givenBy,
    byName: orNull(draft.byName),
    footing: orNull(draft.footing),
    until: orNull(draft.until),
    covers: draft.status === 'partial' ? orNull(draft.covers) : null,
    explicit,
    free,
    informed,
    specific,
  };
}

/** Whether the right person gives it (2014 bijlage II.4.3): `wrong` names who may. */
export function giverOf({ givenBy, competent }: ConsentDraft, age: number | null) {
  const may = whoMayConsent(age, competent);
  if (may === null) return { wrong: null, unsure: age !== null && age >= 12 && competent === null };
  return { wrong: may.some((giver) => givenBy.includes(giver)) ? null : may, unsure: false };
}
