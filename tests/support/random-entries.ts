import { assess, worstVerdict } from '../../lib/assessment/assess.ts';
import { BY_LAW, IN_CONFLICT, INVOLVED, REPRESENTED, WITH_CONSENT } from '../../lib/assessment/example-facts.ts';
import {
  CATEGORIES,
  CONFIDENTIALITY_GROUNDS,
  CONSENT_GIVERS,
  CONSENT_STATUSES,
  DATA_FORMS,
  type Facts,
  IDENTIFIABILITIES,
  INFORMED,
  LAWFUL_BASES,
  RECIPIENT_KINDS,
  SCOPES,
  SPECIAL_CATEGORY_EXCEPTIONS,
} from '../../lib/assessment/facts.ts';
import { PROVISIONS } from '../../lib/assessment/provisions.ts';
import { SINKS } from '../../lib/disclosure/action.ts';
import type { ConsentAbout, ConsentEntry } from '../../lib/disclosure/consent-entry.ts';
import type {
  AccountDetails,
  Disclosure,
  DisclosureEvent,
  Entry,
  GuardChange,
  LogChange,
  PassedBy,
  RecipientAccount,
} from '../../lib/disclosure/entry.ts';
import { GUARD_CHANGES } from '../../lib/disclosure/guard-entries.ts';
import { DANGERS, type PreparationDetails, TALKS } from '../../lib/disclosure/preparation.ts';
import { MISHAPS, WRONGLY_TASKS } from '../../lib/disclosure/sent-wrongly.ts';
import { type Random, randomFrom } from './random.ts';
import { randomOversight } from './random-oversight.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2025-01-06T08:00:00Z');
const AT_MOST_BETWEEN_MS = 9 * 60_000;

/** Ordinary words, and the ones that break a reader: separators, formulas, line breaks, letters from far away. */
const WORDS = [
  'de aanvraag begeleiding',
  'antwoord op drie vragen; de rest bleef weg',
  'Zoë Đorđević zei: "ja, dat mag"',
  'eerste regel\nTweede regel: niet gevraagd',
  'eerste\r\ntweede\rderde',
  '=HYPERLINK("https://voorbeeld.example";"klik")',
  '+31 30 000 00 00',
  '-1+1',
  '@SUM(A1:A9)',
  '\tinspringen',
  '＝1+1',
  '<b>&amp;</b> <script>alert(1)</script>',
  'مرحبا ‮omgekeerd‬ 𝔘𝔫𝔦 👩🏽‍⚕️ e\u0301',
  '\u0000nul en \u001fbesturing',
  '   ',
  '',
  'x'.repeat(250),
];
const CLIENTS = [
  { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387', age: 43 },
  { name: 'Ž. Đorđević-Çelik', birthDate: '1990-11-30', number: '999990019', age: 35 },
  { name: 'Noor Willems', birthDate: '2015-06-01', number: '1042390', age: 10 },
  {
    name: 'W.F.A.M.J. van den Bosch-van Nieuwenhuijzen tot Zwanenburg-Oosterwijk',
    birthDate: null,
    number: null,
    age: 81,
  },
  { name: null, birthDate: null, number: null, age: null },
];
const CLINICIANS = [
  { name: 'M. Jansen', function: 'psychiater', organisation: 'GGZ De Linde' },
  { name: 'K. Hendriks', function: null, organisation: 'GGZ De Linde' },
  { name: 'S. Bakker', function: 'sociaalpsychiatrisch verpleegkundige', organisation: null },
  { name: '', function: '', organisation: '' },
];
const PARTIES = ['gemeente Utrecht, Wmo-loket', 'woningcorporatie De Linde', 'politie, basisteam Zuid', 'T. Maas', ''];
const ADDRESSES = ['wmo@gemeente.example', '+31 30 000 00 00', 'https://portaal.example/in', 'Postbus 1, Utrecht', ''];
const CHANNELS = [
  'epd',
  'secure-mail',
  'mail',
  'portal',
  'phone',
  'meeting',
  'paper',
  'file',
  'print',
  'clipboard',
  'screen',
  'other',
] as const;
const DESTINATIONS = [
  { kind: 'epd-server', url: 'https://epd.delinde.example/delen' },
  { kind: 'other-origin', url: 'https://portaal.example/in?x=%3B' },
  { kind: 'mail-program', url: 'mailto:wmo@gemeente.example' },
  { kind: 'file', url: null },
  { kind: 'printer', url: null },
  { kind: 'clipboard', url: null },
] as const;
const EXAMPLES = [WITH_CONSENT, WITH_CONSENT, IN_CONFLICT, BY_LAW, INVOLVED, REPRESENTED];

/**
 * A coherent log: disclosures are numbered 1, 2, 3 …, times never go back, and an event points at a disclosure that is
 * there. What log changes say of keys and erasures is made up: `recordsOf` leaves them out, for a log that must verify. All kinds and types of entry occur. The same seed gives the
 * same log, and a shorter log is the beginning of a longer one.
 */
export function randomLog(count: number, seed: number): Entry[] {
  const random = randomFrom(seed);
  const log: Entry[] = [];
  let [time, lastNumber] = [FIRST, 0];
  while (log.length < count) {
    const base = { schema: 1, id: random.uuid(), at: new Date(time).toISOString() } as const;
    const entry = log.length === 0 ? randomDisclosure(random, base, 1) : randomEntry(random, base, { log, lastNumber });
    if (entry.kind === 'disclosure') lastNumber = entry.number;
    log.push(entry);
    time += random.below(AT_MOST_BETWEEN_MS);
  }
  return log;
}

/** The same without what is said of the log itself. */
export const recordsOf = (log: readonly Entry[]): Entry[] => log.filter(({ kind }) => kind !== 'log-change');

/** The same log as a reader has it who was not given the content that the log says is erased. */
export function withoutErased(log: readonly Entry[]): { index: number; entry: Entry | null }[] {
  const gone = new Set(
    log.flatMap((entry) => (entry.kind === 'log-change' && entry.type === 'erased' ? entry.entries : [])),
  );
  return log.map((entry, index) => ({ index, entry: gone.has(index) ? null : entry }));
}

interface Base {
  readonly schema: 1;
  readonly id: string;
  readonly at: string;
}
interface SoFar {
  readonly log: readonly Entry[];
  readonly lastNumber: number;
}

function randomEntry(random: Random, base: Base, { log, lastNumber }: SoFar): Entry {
  const share = random.below(100);
  if (lastNumber === 0 || share < 45) return randomDisclosure(random, base, lastNumber + 1);
  if (share < 90) return randomEvent(random, base, Math.max(1, lastNumber - random.below(40)));
  if (share < 94) return randomPassedBy(random, base, lastNumber);
  if (share < 96) return randomGuardChange(random, base);
  if (share < 97) return randomOversight(random, base);
  if (share < 98) return randomConsent(random, base, log);
  return randomLogChange(random, base, log);
}

function randomDisclosure(random: Random, base: Base, number: number): Disclosure {
  const released = random.chance(0.85);
  const emergency = random.chance(0.05);
  const spoken = random.chance(0.2);
  const recipients = random.many(random.chance(0.8) ? 1 : 1 + random.below(4), () => randomRecipient(random));
  return {
    ...base,
    kind: 'disclosure',
    number,
    heldAt: spoken ? null : base.at,
    decision: released ? 'released' : 'withheld',
    urgency: emergency ? 'emergency' : 'ordinary',
    discloser: random.of(CLINICIANS),
    client: random.of(CLIENTS),
    epd: spoken && random.chance(0.5) ? null : randomEpd(random),
    action: {
      sink: spoken ? 'spoken' : random.of(SINKS),
      label: random.maybe(random.of(WORDS)),
      method: random.of(['GET', 'POST', null]),
      destination: random.of(DESTINATIONS),
      parts: random.many(random.below(4), () => ({
        name: random.of(WORDS),
        kind: random.of(['field', 'text', 'json', 'file', 'unread']),
        bytes: random.maybe(random.below(2_000_000)),
      })),
      payloadComplete: random.chance(0.8),
      digest: random.maybe(randomDigest(random)),
    },
    recipients,
    verdict: worstVerdict(recipients.map(({ assessment }) => assessment.verdict)),
    againstAdvice: random.chance(0.1) ? random.of(WORDS) : null,
    withholding: released
      ? null
      : {
          reason: random.maybe(random.of(WORDS)),
          task: random.maybe({ what: random.of(WORDS), draftId: random.uuid() }),
        },
    hiddenFromClient: random.chance(0.05) ? { reason: random.of(WORDS), until: random.maybe(dayOf(random)) } : null,
    owedBy: emergency && released ? new Date(Date.parse(base.at) + DAY_MS).toISOString() : null,
    follows: number > 1 && random.chance(0.05) ? 1 + random.below(number - 1) : null,
    software: { version: '0.1.0' },
  };
}

function randomRecipient(random: Random): RecipientAccount {
  const facts = random.chance(0.7) ? random.of(EXAMPLES) : randomFacts(random);
  return {
    organisation: random.maybe(random.of(PARTIES)),
    person: random.maybe(random.of(PARTIES)),
    address: random.maybe(random.of(ADDRESSES)),
    channel: random.of(CHANNELS),
    facts,
    details: randomDetails(random),
    assessment: assess(facts),
  };
}

/** Any answers, also those that no clinician would give together. */
function randomFacts(random: Random): Facts {
  const provision = () => random.maybe(random.chance(0.8) ? random.of(PROVISIONS).id : random.of(WORDS));
  return {
    discloser: { kind: 'care-provider', confidentiality: random.maybe('professional' as const) },
    client: random.maybe({ age: random.maybe(random.below(100)), competent: random.flag() }),
    recipient: random.maybe({ kind: random.maybe(random.of(RECIPIENT_KINDS)), ownBasisConfirmed: random.flag() }),
    ...(random.chance(0.8) ? { purpose: { description: random.maybe(random.of(WORDS)) } } : {}),
    data: random.maybe({
      form: random.maybe(random.of(DATA_FORMS)),
      destinedForFile: random.flag(),
      identifiability: random.maybe(random.of(IDENTIFIABILITIES)),
      scope: random.maybe(random.of(SCOPES)),
      categories: random.maybe(CATEGORIES.filter(() => random.chance(0.2))),
      necessary: random.flag(),
      necessityMotivation: random.maybe(random.of(WORDS)),
    }),
    grounds: random.maybe({
      confidentiality: random.maybe(random.of(CONFIDENTIALITY_GROUNDS)),
      lawfulBasis: random.maybe(random.of(LAWFUL_BASES)),
      specialCategory: random.maybe(random.of(SPECIAL_CATEGORY_EXCEPTIONS)),
      confidentialityProvision: provision(),
      basisProvision: provision(),
      exceptionProvision: provision(),
    }),
    consent: random.maybe({
      status: random.maybe(random.of(CONSENT_STATUSES)),
      givenBy: random.maybe([random.of(CONSENT_GIVERS)]),
      explicit: random.flag(),
    }),
    clientInformed: random.maybe(random.of(INFORMED)),
    reEvaluateOn: random.of([null, '', '2026-12-24']),
  };
}

function randomDetails(random: Random): AccountDetails {
  if (random.chance(0.2)) return {};
  return {
    consent: {
      on: random.maybe(dayOf(random)),
      how: random.of(['spoken', 'written', null]),
      ...(random.chance(0.3) ? { byName: random.of(WORDS), covers: random.of(WORDS) } : {}),
    },
    informed: random.maybe({ on: random.maybe(dayOf(random)), byWhom: random.maybe('M. Jansen') }),
    leftOut: random.many(random.below(3), () => random.of(WORDS)),
    ...(random.chance(0.1) ? { spokenContent: random.of(WORDS), exceptionLeansOn: random.of(WORDS) } : {}),
    ...(random.chance(0.1)
      ? { participants: [{ name: 'K. Bakker', organisation: 'gemeente Utrecht', partner: 'shell', basis: null }] }
      : {}),
    ...(random.chance(0.1)
      ? { withoutConsent: { untilSituation: random.of(WORDS), from: null, to: '2026-01-01' } }
      : {}),
    ...(random.chance(0.1) ? { preparation: randomPreparation(random) } : {}),
  };
}

function randomPreparation(random: Random): PreparationDetails {
  return {
    signals: random.many(random.below(3), () => ({ what: random.of(WORDS), by: 'de buurvrouw', since: 'oktober' })),
    talk: random.maybe({ outcome: random.of(TALKS), on: random.maybe(dayOf(random)), account: random.of(WORDS) }),
    dangers: Object.fromEntries(DANGERS.map((danger) => [danger, random.chance(0.5)])),
    weighing: random.maybe(random.of(WORDS)),
    otherWays: { anonymous: { would: random.chance(0.5), why: random.of(WORDS) } },
    evaluation: random.maybe(random.of(WORDS)),
  };
}

function randomEvent(random: Random, base: Base, about: number): DisclosureEvent {
  const event = { ...base, kind: 'event', about, by: random.maybe('M. Jansen') } as const;
  const of: readonly (() => DisclosureEvent)[] = [
    () => ({
      ...event,
      type: 'left',
      sink: random.of(SINKS),
      destination: random.of(DESTINATIONS),
      bytes: random.maybe(random.below(2_000_000)),
      digest: random.maybe(randomDigest(random)),
      fileName: random.maybe('brief; versie 2.pdf'),
    }),
    () => ({
      ...event,
      type: 'outcome',
      outcome: random.of(['done', 'done', 'done', 'failed', 'abandoned', 'unknown']),
      reason: random.maybe(random.of(WORDS)),
      settledByHand: random.chance(0.2),
    }),
    () => ({
      ...event,
      type: 'note-filed',
      where: random.of(['epd-field', 'clipboard']),
      digest: randomDigest(random),
    }),
    () => ({ ...event, type: 'client-informed', on: dayOf(random), byWhom: random.maybe('M. Jansen') }),
    () => ({ ...event, type: 'consent-withdrawn', on: dayOf(random), reason: random.maybe(random.of(WORDS)) }),
    () => ({ ...event, type: 'correction', what: random.of(WORDS), corrected: random.of(WORDS) }),
    () => ({
      ...event,
      type: 're-evaluated',
      on: dayOf(random),
      stillNeeded: random.chance(0.5),
      next: random.maybe(dayOf(random)),
      why: random.of(WORDS),
    }),
    () => ({ ...event, type: 'sent-wrongly', what: random.of(WORDS), told: random.maybe(random.of(WORDS)) }),
    () => ({
      ...event,
      schema: 2,
      type: 'sent-wrongly',
      what: random.of(WORDS),
      told: null,
      mishap: random.of(MISHAPS),
      data: random.maybe(random.of(WORDS)),
      reached: random.maybe(random.of(WORDS)),
      noticedBy: random.maybe('M. Jansen'),
      noticedAt: event.at,
    }),
    () => {
      const step = random.of([...WRONGLY_TASKS, 'not-needed'] as const);
      return {
        ...event,
        schema: 2,
        type: 'sent-wrongly-step',
        step,
        waives: step === 'not-needed' ? random.of(WRONGLY_TASKS) : null,
        on: dayOf(random),
        who: random.maybe(random.of(WORDS)),
        note: random.maybe(random.of(WORDS)),
      };
    },
    () => ({ ...event, schema: 2, type: 'note-not-needed', why: random.maybe(random.of(WORDS)) }),
    () => {
      const recipients = random.many(1 + random.below(2), () => randomRecipient(random));
      const verdict = worstVerdict(recipients.map(({ assessment }) => assessment.verdict));
      return { ...event, type: 'completed-afterwards', recipients, verdict };
    },
  ];
  return random.of(of)();
}

function randomPassedBy(random: Random, base: Base, lastNumber: number): PassedBy {
  const recorded = random.chance(0.5);
  return {
    ...base,
    kind: 'passed-by',
    outcome: recorded ? 'recorded' : 'no-disclosure',
    sink: random.of(['worker-request', 'download']),
    origin: 'https://epd.delinde.example',
    to: random.maybe('https://portaal.example'),
    fileName: random.maybe(random.of(WORDS)),
    seenAt: base.at,
    times: 1 + random.below(9),
    reason: recorded ? null : random.maybe(random.of(WORDS)),
    about: recorded ? lastNumber : null,
  };
}

function randomGuardChange(random: Random, base: Base): GuardChange {
  return {
    ...base,
    kind: 'guard-change',
    by: random.maybe('M. Jansen'),
    type: random.of(GUARD_CHANGES),
    rule: random.uuid(),
    epd: 'https://epd.delinde.example',
    says: random.of(['shares', 'never-shares']),
    control: random.maybe(random.of(WORDS)),
    matcher: { label: random.of(WORDS), hold: random.of(['click', 'request']) },
  };
}

/** About a consent that was asked or recorded before, half of the time, so that some are withdrawn that were given. */
function randomConsent(random: Random, base: Base, log: readonly Entry[]): ConsentEntry {
  const before = log.filter((entry) => entry.kind === 'consent');
  const known = before.length > 0 && random.chance(0.5) ? random.of(before) : null;
  const entry = {
    ...base,
    schema: 2,
    kind: 'consent',
    by: random.maybe('M. Jansen'),
    consent: known?.consent ?? random.uuid(),
    on: base.at.slice(0, 10),
  } as const;
  const about = known && 'about' in known ? known.about : randomAbout(random);
  const how = random.of(['spoken', 'written']);
  const of: readonly (() => ConsentEntry)[] = [
    () => ({ ...entry, type: 'asked', about, how, thinkUntil: random.maybe(dayOf(random)) }),
    () => ({
      ...entry,
      type: 'recorded',
      about,
      how,
      status: random.of(['given', 'given', 'partial']),
      givenBy: [random.of(CONSENT_GIVERS)],
      byName: random.maybe(random.of(WORDS)),
      footing: random.maybe(random.of(WORDS)),
      until: random.maybe(dayOf(random)),
      covers: random.maybe(random.of(WORDS)),
      explicit: random.chance(0.9),
      free: random.chance(0.9),
      informed: random.chance(0.9),
      specific: random.chance(0.9),
    }),
    () => ({ ...entry, type: 'refused', about, reason: random.maybe(random.of(WORDS)) }),
  ];
  if (known && random.chance(0.4)) {
    return { ...entry, type: 'withdrawn', byName: random.maybe('T. Maas'), reason: random.maybe(random.of(WORDS)) };
  }
  return random.of(of)();
}

function randomAbout(random: Random): ConsentAbout {
  return {
    client: random.of(CLIENTS),
    recipient: {
      organisation: random.maybe(random.of(PARTIES)),
      kind: random.maybe(random.of(RECIPIENT_KINDS)),
      person: random.maybe(random.of(PARTIES)),
    },
    purpose: random.maybe(random.of(WORDS)),
    scope: random.maybe(random.of(SCOPES)),
    categories: random.maybe(CATEGORIES.filter(() => random.chance(0.2))),
  };
}

function randomLogChange(random: Random, base: Base, log: readonly Entry[]): LogChange {
  const change = { ...base, kind: 'log-change', by: random.maybe('M. Jansen') } as const;
  const state = () => ({ log: random.hex(32), size: log.length, root: random.base64(32) });
  const of: readonly (() => LogChange)[] = [
    () => ({ ...change, type: 'signing-key', publicKey: random.base64(32) }),
    () => ({
      ...change,
      type: 'recipients',
      recipients: [{ name: random.of(WORDS), kind: random.of(['own', 'officer']), recipient: `age1${random.hex(58)}` }],
    }),
    () => ({
      ...change,
      type: 'erased',
      reason: random.of(['retention', 'destruction-granted']),
      why: random.maybe(random.of(WORDS)),
      log: random.hex(32),
      entries: [placeOfContent(random, log)],
    }),
    () => ({ ...change, type: 'handed-over', state: state(), to: random.maybe(random.of(WORDS)) }),
    () => ({ ...change, type: 'read-back', state: state() }),
  ];
  return random.of(of)();
}

/** What is done to a log is never erased; the first entry is always a disclosure. */
function placeOfContent(random: Random, log: readonly Entry[]): number {
  let place = random.below(log.length);
  while (log[place]?.kind === 'log-change') place -= 1;
  return place;
}

const randomEpd = (random: Random): Disclosure['epd'] => ({
  name: 'EPD De Linde',
  origin: 'https://epd.delinde.example',
  profile: random.maybe('de-linde'),
});

const randomDigest = (random: Random) =>
  ({ algorithm: 'SHA-256', salt: random.base64(32), value: random.base64(32) }) as const;

const dayOf = (random: Random): string => new Date(FIRST + random.below(700) * DAY_MS).toISOString().slice(0, 10);
