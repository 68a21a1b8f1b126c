import { IN_CONFLICT, WITH_CONSENT } from '../../../lib/assessment/example-facts.ts';
import type { Facts } from '../../../lib/assessment/facts.ts';
import { FROM, UNTIL, WITH_CONSENT_TO, workingMoment } from './ordinary.ts';
import { PARTNERS } from './people.ts';
import { DAY, type Desk, disclosureOf, HOUR, isoDay, type Story, settled, type Told } from './story.ts';
import { motivation } from './words.ts';

/** What is put in an organisation's logs to be found, one name for each; a fault of a whole log is in `faults.ts`. */
export const PLANTED_STORIES = [
  'whole-record',
  'pasted-motivation',
  'old-consent',
  'other-purpose',
  'against-advice',
  'outside-hours',
  're-evaluation-overdue',
  'outcome-unsettled',
  'emergency-owed',
  'client-uninformed',
  'note-missing',
  'after-withdrawal',
  'sent-wrongly',
] as const;
export type PlantedStory = (typeof PLANTED_STORIES)[number];

const HOW_MANY: Readonly<Record<PlantedStory, number>> = {
  'whole-record': 4,
  'pasted-motivation': 24,
  'old-consent': 6,
  'other-purpose': 5,
  'against-advice': 8,
  'outside-hours': 12,
  're-evaluation-overdue': 6,
  'outcome-unsettled': 5,
  'emergency-owed': 3,
  'client-uninformed': 5,
  'note-missing': 6,
  'after-withdrawal': 2,
  'sent-wrongly': 3,
};

/** All stories of one kind of problem, spread over the first half of the period: what becomes late has long been. */
export function plantedStories(kind: PlantedStory, desk: Desk): Story[] {
  const half = (UNTIL - FROM) / 2;
  return Array.from({ length: HOW_MANY[kind] }, (_, index) => {
    const day = FROM + Math.floor(((index + 0.5) / HOW_MANY[kind]) * half);
    return MAKERS[kind](desk, workingMoment(day - (day % DAY), desk), index).map((story) => ({
      ...story,
      planted: story.planted ?? kind,
    }));
  }).flat();
}

/** A story that also serves to set the stage says so by this, and is no problem itself. */
const STAGE = 'stage';

type Maker = (desk: Desk, at: number, index: number) => Story[];

const MAKERS: Readonly<Record<PlantedStory, Maker>> = {
  'whole-record': (desk, at) => [
    told(desk, {
      at,
      facts: consent({ data: { ...WITH_CONSENT.data, scope: 'full-record', necessityMotivation: '' } }),
    }),
  ],
  'pasted-motivation': (desk, at, index) => [
    told(desk, {
      at,
      client: desk.clients[index % desk.clients.length]!,
      facts: consent({ data: { ...WITH_CONSENT.data, necessityMotivation: PASTED[index % PASTED.length]! } }),
    }),
  ],
  'old-consent': (desk, at, index) => [
    told(desk, { at, details: { consent: { on: isoDay(at - (400 + index * 40) * DAY), how: 'written' } } }),
  ],
  'other-purpose': (desk, at) => [
    told(desk, {
      at,
      facts: consent({ consent: { ...WITH_CONSENT.consent, coversPurpose: false } }),
      disclosure: { againstAdvice: 'Zij zei dat het ook hiervoor mocht, dat staat nog niet op het formulier.' },
    }),
  ],
  'against-advice': (desk, at) => [
    told(desk, {
      at,
      partner: PARTNERS.police,
      facts: { ...IN_CONFLICT, grounds: { confidentiality: 'none', lawfulBasis: 'd' }, reEvaluateOn: null },
      disclosure: { againstAdvice: `De wijkagent stond aan de balie. ${motivation(desk.random)}` },
    }),
  ],
  'outside-hours': (desk, at) => [told(desk, { at: at - (at % DAY) + 22 * HOUR + desk.random.below(4 * HOUR) })],
  're-evaluation-overdue': (desk, at) => [
    told(desk, { at, partner: PARTNERS.outreach, facts: { ...IN_CONFLICT, reEvaluateOn: isoDay(at + 30 * DAY) } }),
  ],
  'outcome-unsettled': (desk, at) => [
    {
      ...told(desk, { at, partner: PARTNERS.wmo }),
      after: settled(desk.random, false).filter(({ happening }) => happening.type !== 'outcome'),
    },
  ],
  'emergency-owed': (desk, at) => [
    told(desk, {
      at,
      partner: PARTNERS.safeHome,
      facts: { ...IN_CONFLICT, reEvaluateOn: null },
      disclosure: { urgency: 'emergency', owedBy: new Date(at + DAY).toISOString() },
    }),
  ],
  'client-uninformed': (desk, at) => [told(desk, { at, facts: consent({ clientInformed: 'will-be' }) })],
  'note-missing': (desk, at) => [
    { ...told(desk, { at, partner: PARTNERS.wmo }), after: settled(desk.random, false, { note: false }) },
  ],
  'after-withdrawal': (desk, at, index) => {
    const client = desk.clients.at(-1 - index)!;
    const consented = { consent: { on: isoDay(at - 20 * DAY), how: 'written' as const } };
    const same = { client, partner: PARTNERS.wmo, details: consented };
    const first = told(desk, { at, ...same });
    const happening = { type: 'consent-withdrawn', on: isoDay(at + 7 * DAY), reason: null } as const;
    return [
      { ...first, after: [...first.after, { afterMs: 7 * DAY, happening }], planted: STAGE },
      told(desk, { at: at + 14 * DAY, ...same }),
    ];
  },
  'sent-wrongly': (desk, at) => {
    const story = told(desk, { at });
    const happening = { type: 'sent-wrongly', what: 'Verkeerd adres gekozen.', told: null } as const;
    return [{ ...story, after: [...story.after, { afterMs: DAY, happening }] }];
  },
};

const told = (desk: Desk, what: Told): Story => {
  const disclosure = disclosureOf(desk, { partner: desk.random.of(WITH_CONSENT_TO), ...what });
  return { at: what.at, disclosure, after: settled(desk.random, disclosure.action.sink === 'spoken') };
};

const consent = (other: Facts): Facts => ({ ...WITH_CONSENT, purpose: null, ...other });

/** The same text, typed and pasted in a few ways. */
const PASTED = [
  'Noodzakelijk in het kader van de goede samenwerking tussen de ketenpartners.',
  'noodzakelijk in het kader van de goede samenwerking tussen de ketenpartners',
  'Noodzakelijk, in het kader van de goede samenwerking tussen de ketenpartners!',
];
