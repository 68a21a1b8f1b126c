import type { Answers } from './answers.ts';
import type { Step } from './steps.ts';

/**
 * What follows from an answer. `stop`: the step plan ends here, nothing is shared in the meeting. `instead`: another way
 * goes first. `first`: something must happen before the meeting. `note`: to keep in mind.
 */
export const WEIGHTS = ['stop', 'instead', 'first', 'note'] as const;
export type Weight = (typeof WEIGHTS)[number];

interface Rule {
  readonly at: Step;
  readonly weight: Weight;
  readonly citation: string;
  readonly when: (answers: Answers) => boolean;
}

const would = (way: keyof Answers['otherWays']) => (answers: Answers) => answers.otherWays[way]?.would === true;
/** Asking her would have been possible: the talk was not out of reach. */
const couldBeAsked = ({ talk }: Answers) => talk === 'worries-remain' || talk === 'not-yet';

/** The way out that an answer opens, with the passage that says so, in the order of the steps. */
export const RULES = {
  'ask-reporter': {
    at: 'signals',
    weight: 'first',
    citation: '2014 uitgangspunt 3, stap 1',
    when: ({ spokeToReporter }) => spokeToReporter === false,
  },
  'ask-colleague': {
    at: 'colleague',
    weight: 'first',
    citation: '2014 uitgangspunt 3, stap 2',
    when: ({ consulted }) => consulted === false,
  },
  'worries-gone': {
    at: 'talk',
    weight: 'stop',
    citation: '2014 uitgangspunt 3, stap 3',
    when: ({ talk }) => talk === 'worries-gone',
  },
  'talk-first': {
    at: 'talk',
    weight: 'first',
    citation: '2014 uitgangspunt 3, stap 3',
    when: ({ talk }) => talk === 'not-yet',
  },
  'keep-trying': {
    at: 'talk',
    weight: 'note',
    citation: '2014 uitgangspunt 3, stap 3',
    when: ({ talk }) => talk === 'closed-off',
  },
  'nothing-feared': {
    at: 'weighing',
    weight: 'stop',
    citation: '2014 uitgangspunt 3, stap 4 en 5',
    when: ({ dangers }) => Object.values(dangers).length === 5 && !Object.values(dangers).includes(true),
  },
  'ask-consent': {
    at: 'consent',
    weight: 'first',
    citation: '2014 bijlage VI, 1c',
    when: (answers) => answers.consent === 'not-asked' && couldBeAsked(answers),
  },
  'only-that-part': {
    at: 'consent',
    weight: 'note',
    citation: '2014 bijlage VI, 1b',
    when: ({ consent }) => consent === 'partial',
  },
  anonymous: { at: 'other-ways', weight: 'instead', citation: '2014 uitgangspunt 7', when: would('anonymous') },
  'one-to-one': { at: 'other-ways', weight: 'instead', citation: '2014 uitgangspunt 7', when: would('one-to-one') },
  fewer: { at: 'other-ways', weight: 'instead', citation: '2014 uitgangspunt 7', when: would('fewer') },
  'compulsory-care': {
    at: 'other-ways',
    weight: 'instead',
    citation: '2025 voorbeeld 4',
    when: would('compulsory-care'),
  },
  'no-reason': {
    at: 'reason',
    weight: 'stop',
    citation: '2014 uitgangspunt 6',
    when: ({ reason }) => reason === 'none',
  },
  'agreements-first': {
    at: 'meeting',
    weight: 'stop',
    citation: '2014 uitgangspunt 2',
    when: ({ agreements }) => agreements === false,
  },
  'information-first': {
    at: 'meeting',
    weight: 'first',
    citation: '2014 uitgangspunt 4',
    when: ({ information }) => information === false,
  },
  'code-the-report': {
    at: 'meeting',
    weight: 'note',
    citation: '2014 uitgangspunt 11',
    when: ({ reportCoded }) => reportCoded === false,
  },
  'outside-first': {
    at: 'data',
    weight: 'note',
    citation: '2014 uitgangspunt 9',
    when: ({ scope }) => scope !== null && scope !== 'outside-information' && scope !== 'in-care-fact',
  },
  'tell-afterwards': {
    at: 'informed',
    weight: 'note',
    citation: '2014 uitgangspunt 5',
    when: ({ informed }) => informed === 'no',
  },
} as const satisfies Record<string, Rule>;

export type WayCode = keyof typeof RULES;
export interface Way {
  readonly code: WayCode;
  readonly at: Step;
  readonly weight: Weight;
  readonly citation: string;
}

/** Every way out that her answers to these steps open. */
export function waysOf(answers: Answers, steps: readonly Step[]): readonly Way[] {
  return Object.entries(RULES as Record<WayCode, Rule>)
    .filter(([, rule]) => steps.includes(rule.at) && rule.when(answers))
    .map(([code, { at, weight, citation }]) => ({ code: code as WayCode, at, weight, citation }));
}
