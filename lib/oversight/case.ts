import type {
  Category,
  ConfidentialityGround,
  ConsentStatus,
  Facts,
  Identifiability,
  RecipientKind,
  Scope,
} from '../assessment/facts.ts';
import type { Verdict } from '../assessment/findings.ts';
import type { Disclosure, Entry } from '../disclosure/entry.ts';
import { wronglyPathOf } from '../disclosure/wrongly-path.ts';
import { asItStands, type History, lastOf } from '../export/history.ts';
import { type Stand, standOf } from '../export/stand.ts';

/** Which entry: the log that it stands in, and the number that a person sees. */
export interface EntryRef {
  readonly log: string;
  readonly number: number;
}

/** What oversight weighs of one disclosure: flat and small, so that all of an organisation fit in memory. */
export interface Case extends EntryRef {
  /** Id of its entry: a forked log may have two with one number. */
  readonly entry: string;
  readonly at: string;
  /** When the action was held; null where there was nothing to hold. */
  readonly heldAt: string | null;
  readonly released: boolean;
  readonly spoken: boolean;
  readonly emergency: boolean;
  /** Name of the discloser: on a shared computer one log has several. */
  readonly clinician: string;
  /** The same for the same client, in all logs of one EPD. Not to be shown. */
  readonly client: string;
  /** To show where a client must be told apart: the number, or initials; null where neither is known. */
  readonly clientLabel: string | null;
  readonly epd: string | null;
  readonly verdict: Verdict;
  /** Her motivation where she went on against the advice. */
  readonly against: string | null;
  readonly stand: Stand;
  /** The note was put in the dossier, or she said that none is needed. */
  readonly noted: boolean;
  /** Day on which consent for it was withdrawn, the first where there are several. */
  readonly withdrawnOn: string | null;
  /** It was said to be sent wrongly: when, whether the officer was told, and whether that path is closed. */
  readonly wrong: { readonly at: string; readonly told: boolean; readonly closed: boolean } | null;
  /** When it was told, where that was recorded later: day and, where known, time on her clock (`14:30`). */
  readonly tookPlace: { readonly on: string; readonly at: string | null } | null;
  readonly rows: readonly CaseRow[];
}

/** One recipient of it. */
export interface CaseRow {
  readonly organisation: string | null;
  readonly kind: RecipientKind | null;
  readonly purpose: string | null;
  readonly ground: ConfidentialityGround | null;
  readonly identifiability: Identifiability | null;
  readonly scope: Scope | null;
  readonly categories: readonly Category[];
  readonly necessary: boolean | null;
  /** Why the recipient needs it. */
  readonly necessity: string | null;
  readonly consent: ConsentStatus | null;
  /** Day on which it was given. */
  readonly consentOn: string | null;
  /** Id of the consent in the register that it rests on. */
  readonly register: string | null;
  /** Day on which that was withdrawn. */
  readonly registerWithdrawnOn: string | null;
  /** What the consent does not cover, by the clinician's own word. */
  readonly notCovered: readonly ('recipient' | 'purpose' | 'data')[];
  readonly blanket: boolean;
}

/** Day on which each consent of the registers was withdrawn, by its id. */
export type Withdrawals = ReadonlyMap<string, string>;

export const withdrawalsIn = (entries: Iterable<Entry>): Withdrawals => {
  const days = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === 'consent' && entry.type === 'withdrawn') days.set(entry.consent, entry.on);
  }
  return days;
};

const NONE: Withdrawals = new Map();

/**
 * @param history with its later events, of whichever log they stand in. @param log id of the log of the disclosure.
 * @param withdrawals of the consents that disclosures can rest on.
 */
export function caseOf(history: History, log: string, withdrawals: Withdrawals = NONE): Case {
  const disclosure = asItStands(history);
  const { events } = history;
  const wrong = wronglyPathOf(events.map(({ entry }) => entry));
  const withdrawn = events.flatMap(({ entry }) => (entry.type === 'consent-withdrawn' ? [entry.on] : [])).sort();
  return {
    log,
    number: disclosure.number,
    entry: disclosure.id,
    at: disclosure.at,
    heldAt: disclosure.heldAt,
    released: disclosure.decision === 'released',
    spoken: disclosure.action.sink === 'spoken',
    emergency: disclosure.urgency === 'emergency',
    clinician: disclosure.discloser.name,
    client: clientOf(disclosure, log),
    clientLabel: labelOf(disclosure.client),
    epd: disclosure.epd?.origin ?? null,
    verdict: disclosure.verdict,
    against: disclosure.againstAdvice,
    stand: standOf(history),
    noted: lastOf(events, 'note-filed') !== undefined || lastOf(events, 'note-not-needed') !== undefined,
    withdrawnOn: withdrawn[0] ?? null,
    wrong: wrong && { at: wrong.begun.at, told: wrong.officerKnows, closed: wrong.closed },
    tookPlace: disclosure.tookPlace ?? null,
    rows: disclosure.recipients.map(({ organisation, person, facts, details }) => ({
      ...rowOf(facts),
      organisation: organisation ?? person,
      consentOn: details.consent?.on ?? null,
      register: details.consent?.register ?? null,
      registerWithdrawnOn: withdrawals.get(details.consent?.register ?? '') ?? null,
    })),
  };
}

function rowOf({
  recipient,
  purpose,
  grounds,
  data,
  consent,
  claims,
}: Facts): Omit<CaseRow, 'consentOn' | 'register' | 'registerWithdrawnOn'> {
  return {
    organisation: null,
    kind: recipient?.kind ?? null,
    purpose: purpose?.description ?? null,
    ground: grounds?.confidentiality ?? null,
    identifiability: data?.identifiability ?? null,
    scope: data?.scope ?? null,
    categories: data?.categories ?? [],
    necessary: data?.necessary ?? null,
    necessity: data?.necessityMotivation ?? null,
    consent: consent?.status ?? null,
    notCovered: [
      ...(consent?.coversRecipient === false ? (['recipient'] as const) : []),
      ...(consent?.coversPurpose === false ? (['purpose'] as const) : []),
      ...(consent?.coversData === false ? (['data'] as const) : []),
    ],
    blanket: claims?.includes('blanket-consent') ?? false,
  };
}

/** The same, once it is known which consents of the registers were withdrawn. */
export const withWithdrawals = (one: Case, withdrawals: Withdrawals): Case => ({
  ...one,
  rows: one.rows.map((row) => ({ ...row, registerWithdrawnOn: withdrawals.get(row.register ?? '') ?? null })),
});

/** By number and EPD; by name and birth date where there is no number; else nobody can tell, and each is its own. */
function clientOf({ client, epd, number }: Disclosure, log: string): string {
  if (client.number !== null) return `${epd?.origin ?? ''}#${client.number}`;
  if (client.name !== null) return `${client.name.toLowerCase()} ${client.birthDate ?? ''}`;
  return `? ${log} ${number}`;
}

function labelOf({ number, name }: Disclosure['client']): string | null {
  if (number !== null) return number;
  const initials = name?.match(/\p{Lu}/gu)?.slice(0, 3);
  return initials ? initials.map((letter) => `${letter}.`).join('') : null;
}

export const keyOf = ({ log, number }: EntryRef): string => `${log} ${number}`;

/** It went, or may have gone: not withheld, failed or broken off. */
export const wentOut = ({ released, stand }: Case): boolean =>
  released && stand.said !== 'failed' && stand.said !== 'abandoned';

/** With consent, as far as every recipient of it goes. */
export const withConsent = ({ rows }: Case): boolean => rows.every(({ ground }) => ground === 'consent');
