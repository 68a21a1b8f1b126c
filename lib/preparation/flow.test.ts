import { describe, expect, it, test } from 'vitest';
import { type Answers, answersSchema, DECISIONS, emptyAnswers } from './answers.ts';
import { flowOf } from './flow.ts';
import { STEPS } from './steps.ts';
import { wholeAnswers } from './testing.ts';
import { RULES, type WayCode } from './ways.ts';

const way = (why = '') => ({ would: true, why });
const whole = wholeAnswers();

/** Each path of the flow chart (2014 bijlage IV) and of the five steps: what she says, what follows, and where to then. */
const PATHS: readonly [WayCode, Partial<Answers>, ReturnType<typeof flowOf>['outcome']][] = [
  ['ask-reporter', { spokeToReporter: false }, 'first'],
  ['ask-colleague', { consulted: false }, 'first'],
  ['worries-gone', { talk: 'worries-gone' }, 'stop'],
  ['talk-first', { talk: 'not-yet' }, 'first'],
  ['keep-trying', { talk: 'closed-off' }, 'go'],
  [
    'nothing-feared',
    { dangers: { circumstances: false, nuisance: false, 'to-self': false, 'to-others': false, services: false } },
    'stop',
  ],
  ['ask-consent', { talk: 'worries-remain', consent: 'not-asked' }, 'first'],
  ['only-that-part', { consent: 'partial' }, 'go'],
  ['anonymous', { otherWays: { ...whole.otherWays, anonymous: way() } }, 'instead'],
  ['one-to-one', { otherWays: { ...whole.otherWays, 'one-to-one': way() } }, 'instead'],
  ['fewer', { otherWays: { ...whole.otherWays, fewer: way() } }, 'instead'],
  ['compulsory-care', { otherWays: { ...whole.otherWays, 'compulsory-care': way() } }, 'instead'],
  ['no-reason', { reason: 'none' }, 'stop'],
  ['agreements-first', { agreements: false }, 'stop'],
  ['information-first', { information: false }, 'first'],
  ['code-the-report', { reportCoded: false }, 'go'],
  ['outside-first', { scope: 'factual-summary' }, 'go'],
  ['tell-afterwards', { informed: 'no' }, 'go'],
];

describe('every way out', () => {
  it('is one of these paths', () => {
    expect(PATHS.map(([code]) => code).sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each(PATHS)('%s', (code, change, outcome) => {
    const flow = flowOf(wholeAnswers(change));
    expect(flow.ways.map((one) => one.code)).toContain(code);
    expect(flow.outcome).toBe(outcome);
  });

  it.each(PATHS.filter(([, , outcome]) => outcome === 'stop' || outcome === 'instead'))(
    '%s ends the step plan: what comes after is not asked, only the decision',
    (code, change) => {
      const untilThere = STEPS.slice(0, STEPS.indexOf(RULES[code].at) + 1);
      const flow = flowOf({ ...onlyUntil(RULES[code].at), ...change });
      expect(flow.next).toBe('decision');
      for (const { step, state } of flow.steps) {
        if (step !== 'decision') expect(state, step).toBe(untilThere.includes(step) ? 'answered' : 'beyond');
      }
    },
  );

  it.each(PATHS.filter(([, , outcome]) => outcome === 'first'))('%s goes on asking', (code, change) => {
    const { next } = flowOf({ ...onlyUntil(RULES[code].at), ...change });
    expect(next).toBe(STEPS[STEPS.indexOf(RULES[code].at) + 1]);
  });
});

describe('the order of the step plan', () => {
  test('asks one step after another, and every step once', () => {
    const asked: string[] = [];
    let answers = emptyAnswers();
    for (let { next } = flowOf(answers); next !== null; { next } = flowOf(answers)) {
      asked.push(next);
      answers = onlyUntil(next);
    }
    expect(asked).toEqual(STEPS);
  });

  test('with consent nothing has to weigh up against it', () => {
    for (const consent of ['given', 'partial'] as const) {
      const { steps, outcome } = flowOf(wholeAnswers({ consent, otherWays: {}, reason: null }));
      expect(steps.map(({ step }) => step)).toEqual(STEPS.filter((step) => step !== 'other-ways' && step !== 'reason'));
      expect(outcome).toBe('go');
    }
  });

  test('a way that is no longer asked about leads nowhere', () => {
    const changed = wholeAnswers({ consent: 'given', reason: 'none', otherWays: { anonymous: way() } });
    expect(flowOf(changed).outcome).toBe('go');
  });

  test('asking for consent is no way out where she cannot be reached', () => {
    for (const talk of ['closed-off', 'unsafe', 'not-possible'] as const) {
      expect(flowOf(wholeAnswers({ talk, consent: 'not-asked' })).ways.map(({ code }) => code)).not.toContain(
        'ask-consent',
      );
    }
  });

  test('the earliest end counts', () => {
    const flow = flowOf(wholeAnswers({ agreements: false, otherWays: { ...whole.otherWays, anonymous: way() } }));
    expect(flow.outcome).toBe('instead');
  });

  test('not taking part wants its reason, sharing has given it', () => {
    for (const decision of DECISIONS) {
      const { next } = flowOf(wholeAnswers({ decision, decisionWhy: '' }));
      expect(next).toBe(decision === 'share' ? null : 'decision');
    }
  });
});

test('what is kept is read back as it was', () => {
  expect(answersSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

/** Answered up to and with one step, and nothing after it. */
function onlyUntil(step: (typeof STEPS)[number]): Answers {
  const after = new Set(STEPS.slice(STEPS.indexOf(step) + 1));
  const none = emptyAnswers();
  const { signals, spokeToReporter, consulted, colleague, talk, talkAccount, dangers, feared } = whole;
  const parts: Record<(typeof STEPS)[number], Partial<Answers>> = {
    signals: { signals, spokeToReporter },
    colleague: { consulted, colleague },
    talk: { talk, talkAccount },
    weighing: { dangers, feared },
    consent: { consent: whole.consent, consentAccount: whole.consentAccount },
    'other-ways': { otherWays: whole.otherWays },
    reason: { reason: whole.reason },
    meeting: {
      agreements: true,
      information: true,
      meeting: whole.meeting,
      purpose: whole.purpose,
      parties: whole.parties,
      reportCoded: true,
    },
    data: { scope: whole.scope, told: whole.told, necessity: whole.necessity },
    informed: { informed: whole.informed, informedAccount: whole.informedAccount },
    evaluation: { evaluateOn: whole.evaluateOn, untilSituation: whole.untilSituation },
    decision: { decision: whole.decision },
  };
  return Object.assign({}, none, ...STEPS.filter((one) => !after.has(one)).map((one) => parts[one]));
}
