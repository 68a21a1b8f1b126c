import { assess } from '../../../lib/assessment/assess.ts';
import { BY_LAW, IN_CONFLICT, INVOLVED, WITH_CONSENT } from '../../../lib/assessment/example-facts.ts';
import type { Facts } from '../../../lib/assessment/facts.ts';
import type {
  AccountDetails,
  Disclosure,
  DisclosureEvent,
  Entry,
  RecipientAccount,
} from '../../../lib/disclosure/entry.ts';
import type { Random } from '../random.ts';
import { clientsOf, clinicianNumbered, PARTNERS, type Partner } from './people.ts';
import { motivation, purpose } from './words.ts';

/** An event before it is known which disclosure it is about. */
export type Happening = DisclosureEvent extends infer E
  ? E extends DisclosureEvent
    ? Omit<E, 'schema' | 'kind' | 'id' | 'at' | 'about' | 'by'>
    : never
  : never;

/** A disclosure with all that followed it, before it has a number; or one entry that is about no disclosure. */
export interface Story {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly disclosure: Omit<Disclosure, 'number' | 'id' | 'at'> | null;
  readonly after: readonly { readonly afterMs: number; readonly happening: Happening }[];
  readonly other?: Entry;
  /** What is wrong with it, where something was put there to be found. */
  readonly planted?: string;
}

export const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
export const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** What one clinician's stories are made with. */
export interface Desk {
  readonly random: Random;
  readonly clinician: Disclosure['discloser'];
  readonly clients: readonly Disclosure['client'][];
}

export const deskOf = (index: number, clients: number, random: Random): Desk => ({
  random,
  clinician: clinicianNumbered(index),
  clients: clientsOf(index, clients, random),
});

export interface Told {
  readonly at: number;
  readonly client?: Disclosure['client'];
  readonly partner?: Partner;
  readonly facts?: Facts;
  readonly details?: AccountDetails;
  readonly disclosure?: Partial<Disclosure>;
}

/** A recipient's account that is in order, with what was said otherwise over it. */
function recipientOf({ random }: Desk, { at, partner = PARTNERS.wmo, facts = WITH_CONSENT, details = {} }: Told) {
  const own: Facts = {
    ...facts,
    recipient: { ...facts.recipient, kind: partner.kind },
    purpose: { description: facts === WITH_CONSENT || !facts.purpose ? purpose(random) : facts.purpose.description },
    data: {
      ...facts.data,
      necessityMotivation: OWN_WORDS.has(facts.data?.necessityMotivation ?? '')
        ? motivation(random)
        : (facts.data?.necessityMotivation ?? null),
    },
  };
  const consent = own.grounds?.confidentiality === 'consent';
  const account: RecipientAccount = {
    organisation: partner.organisation,
    person: null,
    address: null,
    channel: partner.channel,
    facts: own,
    details: {
      ...(consent ? { consent: { on: isoDay(at - (2 + random.below(180)) * DAY), how: 'spoken' as const } } : {}),
      informed: { on: isoDay(at), byWhom: null },
      leftOut: random.chance(0.4) ? ['diagnose'] : [],
      ...details,
    },
    assessment: assess(own),
  };
  return account;
}

/** Texts of the examples: each disclosure gets words of its own instead. */
const OWN_WORDS = new Set(
  [WITH_CONSENT, IN_CONFLICT, BY_LAW, INVOLVED].map(({ data }) => data?.necessityMotivation ?? ''),
);

export function disclosureOf(desk: Desk, told: Told): NonNullable<Story['disclosure']> {
  const { random, clinician, clients } = desk;
  const account = recipientOf(desk, told);
  const spoken = account.channel === 'phone' || account.channel === 'meeting';
  return {
    schema: 1,
    kind: 'disclosure',
    heldAt: spoken ? null : new Date(told.at - (4 + random.below(50)) * 1_000).toISOString(),
    decision: 'released',
    urgency: 'ordinary',
    discloser: clinician,
    client: told.client ?? random.of(clients),
    epd: { name: 'EPD De Linde', origin: 'https://epd.delinde.example', profile: 'de-linde' },
    action: {
      sink: spoken ? 'spoken' : 'click',
      label: spoken ? null : random.of(['Delen', 'Versturen', 'Brief versturen']),
      method: null,
      destination: { kind: 'epd-server', url: 'https://epd.delinde.example/delen' },
      parts: spoken ? [] : [{ name: 'brief', kind: 'text', bytes: 400 + random.below(3_000) }],
      payloadComplete: true,
      digest: null,
    },
    recipients: [account],
    verdict: account.assessment.verdict,
    againstAdvice: null,
    withholding: null,
    hiddenFromClient: null,
    owedBy: null,
    follows: null,
    software: { version: '0.1.0' },
    ...told.disclosure,
  };
}

/** It left, it was done, the note is in the dossier. */
export function settled(random: Random, spoken: boolean, { note = true } = {}): Story['after'] {
  const afterMs = 1_000 + random.below(4_000);
  const digest = { algorithm: 'SHA-256', salt: random.base64(32), value: random.base64(32) } as const;
  return [
    ...(spoken
      ? []
      : [{ afterMs, happening: { type: 'outcome', outcome: 'done', reason: null, settledByHand: false } as const }]),
    ...(note
      ? [{ afterMs: afterMs + MINUTE, happening: { type: 'note-filed', where: 'epd-field', digest } as const }]
      : []),
  ];
}
