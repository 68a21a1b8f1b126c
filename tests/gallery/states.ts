import type { PromptProps } from '../../components/prompt/prompt-props.ts';
import type { Briefing } from '../../lib/disclosure/briefing.ts';
import { addRecipient, answer, type Patch } from '../../lib/disclosure/draft/answer.ts';
import { confirmedConsent } from '../../lib/disclosure/draft/consent.ts';
import type { Answers, Draft } from '../../lib/disclosure/draft/draft.ts';
import { draftFrom } from '../../lib/disclosure/draft/start.ts';
import { presetSchema } from '../../lib/disclosure/preset.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { briefing, forClient, passedBy, policy, policyOf, unfinished } from './briefings.ts';
import { LETTER_PART, leaving, PICTURE_PART, shortened } from './leaving.ts';

/** Every state that the prompt can stand in, by name; `?state=…` in the gallery's address shows one. */
export interface State {
  readonly briefing: Briefing;
  readonly policy: Policy;
  readonly language?: 'nl' | 'en';
  readonly begin?: PromptProps['begin'];
  readonly read?: PromptProps['read'];
  /** Dismissed, it must be done once more in the EPD. */
  readonly dismissesAgain?: boolean;
}

const WHAT: Answers = {
  'data.identifiability': 'personal',
  'data.scope': 'answers-to-questions',
  'data.categories': ['attendance'],
};
const WHY: Answers = {
  'purpose.description': 'de aanvraag begeleiding',
  'data.necessary': true,
  'data.necessityMotivation': 'het loket alleen deze drie antwoorden nodig heeft om te beslissen',
};
const WAY: Patch = { recipient: { channel: 'secure-mail' }, facts: { 'data.form': 'electronic', secureChannel: true } };
const TO_WMO: Patch = {
  recipient: { organisation: 'gemeente Utrecht, Wmo-loket', address: 'wmo@utrecht.example.nl' },
  facts: { 'recipient.kind': 'municipality' },
  known: { 'recipient.ownBasisConfirmed': true },
};
const ON_CONSENT: Patch = {
  facts: { 'grounds.confidentiality': 'consent', 'consent.status': 'given', ...confirmedConsent(['client']) },
  details: { consent: { on: '2026-11-03', how: 'written' } },
  confirmsConsent: true,
};
const WITHOUT: Answers = {
  ...WHAT,
  'data.scope': 'factual-summary',
  'data.categories': ['attendance', 'diagnosis', 'treatment'],
};

function emergency(draft: Draft, fields: Omit<NonNullable<Draft['emergency']>, 'kind'>): Draft {
  return { ...draft, emergency: { ...fields, kind: 'police' } };
}

function drafted(from: Briefing, ...patches: readonly Patch[]): Draft {
  return patches.reduce((draft, patch) => answer(draft, 0, patch), draftFrom(from, policy));
}

const first = briefing();
const routine = drafted(first, { facts: WHAT }, TO_WMO, { facts: WHY }, WAY, ON_CONSENT);
const informed: Patch = { facts: { clientInformed: 'yes' } };
const permitted = answer(routine, 0, informed);
const withConditions = [
  {
    facts: { clientInformed: 'will-be', 'data.categories': ['attendance', 'bsn'] },
    known: { 'recipient.ownBasisConfirmed': null },
  },
  ON_CONSENT,
].reduce((draft: Draft, patch: Patch) => answer(draft, 0, patch), routine);
const toHousing = drafted(
  first,
  {
    facts: {
      ...WITHOUT,
      ...WHY,
      'purpose.description': 'het voorkomen van uitzetting',
      'data.necessityMotivation': 'de corporatie anders maandag laat ontruimen',
    },
  },
  { recipient: { organisation: 'Woonzorg Midden' }, facts: { 'recipient.kind': 'housing-corporation' } },
  WAY,
);
const noGround = answer(toHousing, 0, { facts: { 'grounds.confidentiality': 'none', clientInformed: 'will-be' } });
const conflict = answer(toHousing, 0, {
  facts: {
    'grounds.confidentiality': 'conflict-of-duties',
    'consent.status': 'refused',
    'conflictOfDuties.consentSought': true,
    'conflictOfDuties.seriousHarm': true,
  },
  details: {
    criteria: {
      consentSought: 'Op 18 en 20 november gevraagd, beide keren nee.',
      seriousHarm: 'Uitzetting maandag, suïcidale uitlatingen daarover.',
    },
  },
});
const several = [
  {
    recipient: { organisation: 'politie, wijkteam Overvecht' },
    facts: { 'recipient.kind': 'police', 'grounds.confidentiality': 'none' },
  },
  { recipient: { organisation: 'huisartsenpraktijk De Brug' }, facts: { 'recipient.kind': 'other-caregiver' } },
].reduce((draft: Draft, patch: Patch, at) => answer(addRecipient(draft), at + 1, patch), permitted);
const anew: Briefing['draft'] = null;

const presets = ['Wmo-loket begeleiding', 'Wijkteam, vraag om hulp', 'Huisarts na een crisis'].map((name) =>
  presetSchema.parse({
    name,
    partner: { organisation: 'gemeente Utrecht, Wmo-loket', kind: 'municipality', channel: 'secure-mail' },
    purpose: 'de aanvraag begeleiding',
  }),
);

export const states: Readonly<Record<string, State>> = {
  first: { briefing: first, policy },
  presets: { briefing: briefing({ presets }), policy },
  bare: {
    briefing: briefing({
      discloser: { name: null, function: null, organisation: null, kind: null, confidentiality: null },
    }),
    policy: policyOf({}),
  },
  'last-time': {
    briefing: briefing({
      earlierRecipients: [
        {
          organisation: 'gemeente Utrecht, Wmo-loket',
          kind: 'municipality',
          person: null,
          channel: 'secure-mail',
          purpose: 'de aanvraag begeleiding',
          times: 4,
          lastAt: '2026-11-03T09:00:00.000Z',
        },
      ],
      draft: anew,
    }),
    policy,
  },
  'officers-only': { briefing: briefing({ locked: true, canUnlock: false }), policy },
  recipient: { briefing: first, policy, begin: { draft: drafted(first, { facts: WHAT }) } },
  ground: { briefing: first, policy, begin: { draft: drafted(first, { facts: WHAT }, TO_WMO, { facts: WHY }, WAY) } },
  consent: {
    briefing: first,
    policy,
    begin: {
      draft: drafted(first, { facts: WHAT }, TO_WMO, { facts: WHY }, WAY, {
        facts: { 'grounds.confidentiality': 'consent', 'consent.status': 'given' },
        details: { consent: { how: 'written' } },
      }),
      part: 'consent',
    },
  },
  informed: { briefing: first, policy, begin: { draft: routine } },
  permitted: { briefing: first, policy, begin: { draft: permitted } },
  conditions: { briefing: first, policy, begin: { draft: withConditions } },
  refused: { briefing: first, policy, begin: { draft: noGround } },
  insecure: {
    briefing: first,
    policy,
    begin: { draft: answer(permitted, 0, { recipient: { channel: 'mail' }, facts: { secureChannel: false } }) },
  },
  why: { briefing: first, policy, begin: { draft: noGround, unfolded: true } },
  criteria: { briefing: first, policy, begin: { draft: conflict, part: 'ground' } },
  several: { briefing: first, policy, begin: { draft: several } },
  emergency: {
    briefing: first,
    policy,
    begin: {
      draft: emergency(drafted(first), {
        who: 'politie',
        what: 'kan plotseling agressief worden; niet alleen benaderen',
        danger: '',
      }),
    },
  },
  against: {
    briefing: first,
    policy,
    begin: {
      draft: { ...noGround, motivation: 'De corporatie ontruimt maandag en het crisisteam heeft geen plek.' },
      against: true,
    },
  },
  recorded: {
    briefing: first,
    policy,
    begin: {
      draft: permitted,
      outcome: {
        number: 214,
        note: 'Verstrekking 214\n…',
        decision: 'release',
        needsGesture: false,
        gone: false,
        task: null,
      },
    },
  },
  gesture: {
    briefing: first,
    policy,
    begin: {
      draft: permitted,
      outcome: { number: 214, note: '', decision: 'release', needsGesture: true, gone: false, task: null },
    },
  },
  withheld: {
    briefing: first,
    policy,
    begin: {
      draft: noGround,
      outcome: {
        number: 215,
        note: '',
        decision: 'withhold',
        needsGesture: false,
        gone: false,
        task: 'vraag uitdrukkelijke toestemming aan de cliënt',
      },
    },
  },
  problem: { briefing: first, policy, begin: { draft: permitted, problem: 'log-not-writable' } },
  'problem-over': { briefing: first, policy, begin: { draft: permitted, problem: 'not-yours' } },
  paper: {
    briefing: first,
    policy,
    begin: {
      draft: emergency(permitted, { who: 'politie', what: 'locatie en gevaar', danger: 'dreigt met een mes' }),
      problem: 'log-not-writable',
    },
  },
  locked: { briefing: briefing({ locked: true }), policy },
  spoken: { briefing: briefing({ action: null }), policy },
  'left-already': { briefing: briefing(passedBy), policy },
  'left-already-english': { briefing: briefing(passedBy), policy, language: 'en' },
  child: {
    briefing: briefing(forClient('Noor Bakker', '2016-05-02')),
    policy,
    begin: {
      draft: answer(
        answer(
          drafted(briefing(forClient('Noor Bakker', '2016-05-02')), { facts: WHAT }, TO_WMO, { facts: WHY }, WAY),
          0,
          {
            facts: {
              'grounds.confidentiality': 'consent',
              'consent.status': 'given',
              ...confirmedConsent(['parent-or-guardian']),
            },
            details: { consent: { on: '2026-11-03' } },
          },
        ),
        0,
        informed,
      ),
    },
  },
  unfinished: { briefing: briefing(unfinished), policy },
  meeting: {
    briefing: briefing({ action: null }),
    policy,
    begin: {
      draft: drafted(
        briefing({ action: null }),
        { facts: WHAT },
        { recipient: { organisation: 'casusoverleg Overvecht' }, facts: { 'recipient.kind': 'case-meeting' } },
      ),
      part: 'recipient',
    },
  },
  statutory: {
    briefing: first,
    policy,
    begin: {
      draft: drafted(
        first,
        { facts: { ...WITHOUT, ...WHY } },
        { recipient: { organisation: 'Reclassering Nederland' }, facts: { 'recipient.kind': 'probation-service' } },
        WAY,
        { facts: { 'grounds.confidentiality': 'statutory-power' } },
      ),
      part: 'ground',
    },
  },
  claim: {
    briefing: first,
    policy,
    begin: {
      draft: drafted(first, { facts: WHAT }, TO_WMO, { facts: WHY }, WAY, { facts: { claims: ['covenant'] } }),
    },
  },
  list: { briefing: first, policy, begin: { draft: routine, listed: true } },
  required: {
    briefing: first,
    policy: policyOf({ ...policy, requiredFields: ['recipient-person', 'informed-on'] }),
    begin: { draft: permitted },
  },
  binding: {
    briefing: first,
    policy: policyOf({ ...policy, bindingFindings: ['no-confidentiality-ground'] }),
    begin: { draft: noGround, against: true },
  },
  dismissible: {
    briefing: briefing({
      dismissible: { control: 'Ververs overzicht', sink: 'fetch', where: 'epd.example.nl/client/…/overzicht/delen' },
    }),
    policy,
  },
  'dismissed-again': {
    briefing: briefing({ dismissible: { control: 'Kopieer', sink: 'clipboard', where: null } }),
    policy,
    dismissesAgain: true,
  },
  'leaving-read': { briefing: first, policy, read: async () => leaving() },
  'leaving-reading': { briefing: first, policy, read: () => new Promise(() => {}) },
  'leaving-unread': { briefing: first, policy, read: async () => null },
  'leaving-whole': { briefing: first, policy, read: async () => leaving(false) },
  'leaving-too-much': {
    briefing: first,
    policy,
    read: async () => leaving(),
    begin: { draft: drafted(first, { facts: { 'data.identifiability': 'personal', 'data.scope': 'in-care-fact' } }) },
  },
  'leaving-shortened': {
    briefing: first,
    policy,
    read: async () => leaving(),
    begin: { reducing: { reduction: shortened } },
  },
  'leaving-marked': {
    briefing: first,
    policy,
    read: async () => leaving(),
    begin: { reducing: { viewed: LETTER_PART } },
  },
  'leaving-changed': {
    briefing: first,
    policy,
    read: async () => leaving(),
    begin: { reducing: { reduction: shortened, viewed: LETTER_PART } },
  },
  'leaving-changed-english': {
    briefing: first,
    policy,
    language: 'en',
    read: async () => leaving(),
    begin: { reducing: { reduction: shortened, viewed: LETTER_PART } },
  },
  'leaving-picture': {
    briefing: first,
    policy,
    read: async () => leaving(),
    begin: { reducing: { viewed: PICTURE_PART } },
  },
  english: { briefing: first, policy, language: 'en' },
  'english-refused': { briefing: first, policy, language: 'en', begin: { draft: noGround, unfolded: true } },
};
