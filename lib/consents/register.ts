import type { ConsentAbout, ConsentEntry } from '../disclosure/consent-entry.ts';
import { type ClientKey, sameClient } from './client.ts';

export type ConsentState = 'asked' | 'stands' | 'expired' | 'refused' | 'withdrawn';
type Of<T extends ConsentEntry['type']> = Extract<ConsentEntry, { type: T }>;

/** One consent as it is today, folded from everything that happened to it. */
export interface Consent {
  readonly id: string;
  readonly about: ConsentAbout;
  readonly state: ConsentState;
  /** ISO date from which it is so. */
  readonly since: string;
  readonly asked: Of<'asked'> | null;
  readonly recorded: Of<'recorded'> | null;
  readonly refused: Of<'refused'> | null;
  readonly withdrawn: Of<'withdrawn'> | null;
  /** Oldest first. */
  readonly history: readonly ConsentEntry[];
}

/**
 * The register: every consent of which something can be read, the newest first. In what order the entries come makes no
 * difference, only when they were recorded; what is told twice counts once.
 * - Withdrawn once, it never stands again, whatever is recorded of it later: who consents anew gives another consent.
 * - Of given and refused the last one holds; having been asked undoes neither.
 * - It stands through its last day, and not after.
 * @param today ISO date, by this computer's clock.
 */
export function registerOf(entries: readonly ConsentEntry[], today: string): Consent[] {
  const byConsent = new Map<string, Map<string, ConsentEntry>>();
  for (const entry of entries) {
    const of = byConsent.get(entry.consent) ?? new Map<string, ConsentEntry>();
    byConsent.set(entry.consent, of.set(entry.id, entry));
  }
  return [...byConsent]
    .flatMap(([id, happened]) => consentFrom(id, [...happened.values()].sort(byTime), today) ?? [])
    .sort((a, b) => order(lastAt(b), lastAt(a)) || order(a.id, b.id));
}

function consentFrom(id: string, history: readonly ConsentEntry[], today: string): Consent | null {
  const [asked, recorded, refused] = [last(history, 'asked'), last(history, 'recorded'), last(history, 'refused')];
  const withdrawn = history.find((entry) => entry.type === 'withdrawn') ?? null;
  const answer = history.findLast((entry) => entry.type === 'recorded' || entry.type === 'refused') ?? null;
  const about = (answer ?? asked)?.about;
  if (about === undefined) return null; // only that it was withdrawn is left: nobody can say what
  const consent = { id, about, asked, recorded, refused, withdrawn, history };
  if (withdrawn !== null) return { ...consent, state: 'withdrawn', since: withdrawn.on };
  if (answer === null) return { ...consent, state: 'asked', since: asked?.on ?? today };
  if (answer.type === 'refused') return { ...consent, state: 'refused', since: answer.on };
  if (answer.until !== null && answer.until < today) return { ...consent, state: 'expired', since: answer.until };
  return { ...consent, state: 'stands', since: answer.on };
}

const last = <T extends ConsentEntry['type']>(history: readonly ConsentEntry[], type: T): Of<T> | null =>
  (history.findLast((entry) => entry.type === type) as Of<T> | undefined) ?? null;

const lastAt = ({ history }: Consent): string => history.at(-1)?.at ?? '';
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** In one instant what takes away comes last. */
const RANK: Readonly<Record<ConsentEntry['type'], number>> = { asked: 0, recorded: 1, refused: 2, withdrawn: 3 };
const byTime = (a: ConsentEntry, b: ConsentEntry): number =>
  order(a.at, b.at) || RANK[a.type] - RANK[b.type] || order(a.id, b.id);

/** Those of one client. */
export const ofClient = (register: readonly Consent[], client: ClientKey): Consent[] =>
  register.filter(({ about }) => sameClient(about.client, client));
