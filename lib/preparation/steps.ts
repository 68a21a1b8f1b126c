import { DANGERS, OTHER_WAYS } from '../disclosure/preparation.ts';
import { type Answers, consents } from './answers.ts';

/**
 * The questions before a meeting, in their order: the five steps of 2014 uitgangspunt 3, then what the flow chart of
 * bijlage IV asks. The six steps of 2021 (signal, estimate, consult, decide, document, evaluate) are all among them: the
 * entry that it ends in documents.
 */
export const STEPS = [
  'signals',
  'colleague',
  'talk',
  'weighing',
  'consent',
  'other-ways',
  'reason',
  'meeting',
  'data',
  'informed',
  'evaluation',
  'decision',
] as const;
export type Step = (typeof STEPS)[number];

interface Asked {
  readonly citation: string;
  /** Not asked where this says no: with consent her rights are not restricted, so nothing has to weigh up against it. */
  readonly asked?: (answers: Answers) => boolean;
  readonly answered: (answers: Answers) => boolean;
}

const filled = (value: string): boolean => value.trim() !== '';
const withoutConsent = (answers: Answers) => answers.consent !== null && !consents(answers);

export const QUESTIONS: Readonly<Record<Step, Asked>> = {
  signals: {
    citation: '2014 uitgangspunt 3, stap 1',
    answered: ({ signals, spokeToReporter }) => signals.some(({ what }) => filled(what)) && spokeToReporter !== null,
  },
  colleague: {
    citation: '2014 uitgangspunt 3, stap 2',
    answered: ({ consulted, colleague }) => consulted === false || (consulted === true && filled(colleague)),
  },
  talk: {
    citation: '2014 uitgangspunt 3, stap 3',
    answered: ({ talk, talkAccount }) =>
      talk !== null && (filled(talkAccount) || talk === 'worries-gone' || talk === 'not-yet'),
  },
  weighing: {
    citation: '2014 uitgangspunt 3, stap 4',
    answered: ({ dangers, feared }) =>
      DANGERS.every((danger) => dangers[danger] !== undefined) &&
      (filled(feared) || !Object.values(dangers).includes(true)),
  },
  consent: {
    citation: '2014 uitgangspunt 6 en 10',
    answered: ({ consent, consentAccount }) =>
      consent === 'given' || consent === 'withdrawn' || (consent !== null && filled(consentAccount)),
  },
  'other-ways': {
    citation: '2014 uitgangspunt 7',
    asked: withoutConsent,
    answered: ({ otherWays }) => OTHER_WAYS.every((way) => (otherWays[way]?.would ?? null) !== null),
  },
  reason: { citation: '2014 uitgangspunt 6', asked: withoutConsent, answered: ({ reason }) => reason !== null },
  meeting: {
    citation: '2014 uitgangspunt 2, 4 en 11',
    answered: ({ agreements, information, meeting, purpose, parties, reportCoded }) =>
      agreements !== null &&
      information !== null &&
      meeting !== null &&
      reportCoded !== null &&
      filled(purpose) &&
      parties.some(({ name, organisation }) => filled(name) || filled(organisation)),
  },
  data: {
    citation: '2014 uitgangspunt 9',
    answered: ({ scope, told, necessity, apart, parties }) =>
      scope !== null &&
      filled(necessity) &&
      (filled(told) || (apart && parties.length > 0 && parties.every(({ gets }) => filled(gets)))),
  },
  informed: {
    citation: '2014 uitgangspunt 5',
    answered: ({ informed, informedAccount }) => informed !== null && (informed !== 'no' || filled(informedAccount)),
  },
  evaluation: {
    citation: '2014 uitgangspunt 8',
    answered: ({ evaluateOn, untilSituation }) => evaluateOn !== null && filled(untilSituation),
  },
  decision: {
    citation: '2014 uitgangspunt 3, stap 5',
    answered: ({ decision, decisionWhy }) => decision === 'share' || (decision !== null && filled(decisionWhy)),
  },
};
