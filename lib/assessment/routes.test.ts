import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { ANONYMOUS, BY_LAW, IN_CONFLICT, INVOLVED, REPRESENTED, WITH_CONSENT } from './example-facts.ts';
import type { Facts } from './facts.ts';
import { applyEdit, applyRoute, type Changes, routesFor, type Step } from './routes.ts';
import { EDIT_KINDS, TASK_KINDS, withChanges } from './steps.ts';

/** The routes in short: `kind:what+… > verdict`. */
function routes(facts: Facts, changes: Changes = {}): string[] {
  return routesFor(withChanges(facts, changes)).map(
    ({ steps, reaches }) => `${steps.map(({ kind, what }) => `${kind}:${what}`).join(' + ')} > ${reaches}`,
  );
}

function stepOf(facts: Facts, what: Step['what']): Step {
  const step = routesFor(facts)
    .flatMap(({ steps }) => steps)
    .find((one) => one.what === what);
  if (step === undefined) throw new Error(`no step ${what}`);
  return step;
}

test('nothing to propose where all is permitted', () => {
  expect(routes(WITH_CONSENT)).toEqual([]);
});

test('share less: leave out, outside information, a summary', () => {
  expect(routes(WITH_CONSENT, { 'data.categories': ['attendance', 'bsn', 'third-party'] })).toEqual([
    'edit:leave-out > permitted',
  ]);
  expect(routes(WITH_CONSENT, { 'data.scope': 'full-record' })).toEqual(['edit:share-less > permitted']);
  expect(
    routes(IN_CONFLICT, { 'data.scope': 'partial-record', 'data.categories': ['diagnosis'], reEvaluateOn: null }),
  ).toEqual(['edit:share-outside-information + edit:set-re-evaluation > permitted-with-conditions']);
  expect(routes(BY_LAW, { 'data.categories': ['identity', 'diagnosis'], 'data.scope': 'full-record' })[0]).toBe(
    'edit:share-less > permitted',
  );
});

test('where no ground holds, ask for consent', () => {
  expect(routes(WITH_CONSENT, { 'grounds.confidentiality': 'none', 'consent.status': 'not-asked' })).toEqual([
    'task:ask-consent > permitted',
  ]);
});

test('ask whoever may give it', () => {
  const asked = (changes: Changes) => {
    const facts = withChanges(WITH_CONSENT, { 'consent.status': 'not-asked', ...changes });
    const [step] = routesFor(facts)[0]?.steps ?? [];
    return step?.kind === 'task' ? [step.what, step.whom] : null;
  };
  expect(asked({})).toEqual(['ask-consent', ['client']]);
  expect(asked({ 'client.age': 10 })).toEqual(['let-parents-decide', ['parent-or-guardian']]);
  expect(asked({ 'client.age': 13 })).toEqual(['ask-consent', ['client', 'parent-or-guardian']]);
  expect(asked({ 'client.age': 16 })).toEqual(['ask-consent', ['client']]);
  expect(asked({ 'client.age': 17, 'client.competent': false })).toEqual([
    'let-parents-decide',
    ['parent-or-guardian'],
  ]);
  expect(asked({ 'client.competent': false })).toEqual(['ask-representative', ['curator-or-mentor']]);
  expect(routes(WITH_CONSENT, { 'client.age': 13 })).toEqual(['task:ask-parents-too > permitted']);
});

test('ask for consent before breaking secrecy, and share less before either', () => {
  expect(routes(IN_CONFLICT, { 'conflictOfDuties.minimalBreach': false, consent: null } as Changes)).toEqual([
    'edit:limit-breach > permitted-with-conditions',
    'task:ask-consent > permitted',
  ]);
  expect(routes(IN_CONFLICT, { lessIntrusiveMeans: null, consent: null } as Changes)).toEqual([
    'task:ask-consent > permitted',
    'task:answer > permitted-with-conditions',
  ]);
});

test('compulsory care is another way; asking again what was refused is the last', () => {
  expect(routes(IN_CONFLICT, { 'conflictOfDuties.noOtherWay': false })).toEqual([
    'task:start-wvggz > permitted',
    'task:ask-consent > permitted',
  ]);
});

test('one partner instead of the whole table', () => {
  expect(
    routes(IN_CONFLICT, {
      lessIntrusiveMeans: true,
      'recipient.kind': 'case-meeting',
      'recipient.participantsNamed': true,
    }),
  ).toContain('task:talk-with-one-partner > permitted-with-conditions');
});

test('a ground that holds already is taken, with what follows from it', () => {
  const none = { grounds: null } as Changes;
  expect(routes(WITH_CONSENT, none)[0]).toBe('edit:lean-on > permitted');
  expect(routes(INVOLVED, none)[0]).toBe('edit:lean-on > permitted');
  expect(routes(REPRESENTED, none)[0]).toBe('edit:lean-on > permitted');
  expect(routes(WITH_CONSENT, { 'grounds.lawfulBasis': 'none', 'grounds.specialCategory': null })[0]).toBe(
    'edit:take-what-follows > permitted',
  );
});

test('nobody is told to lean on a consent that does not hold, or on involvement that is not there', () => {
  const none = { grounds: null, 'consent.free': false } as Changes;
  expect(routes(WITH_CONSENT, none)).toEqual(['task:ask-consent > permitted']);
  expect(routes(INVOLVED, { 'recipient.kind': 'other-caregiver' })).toEqual(['task:ask-consent > permitted']);
});

test('nobody is told to pretend that data are anonymous', () => {
  expect(routes(ANONYMOUS, { 'data.reidentifiable': null })).toEqual(['task:test-anonymity > permitted']);
  expect(routes(ANONYMOUS, { 'data.reidentifiable': true })).toEqual(['task:anonymise-further > permitted']);
  expect(routes(ANONYMOUS, { 'data.anonymisedBy': 'discloser', 'grounds.lawfulBasis': 'none' })[0]).toBe(
    'task:find-anonymous-source > permitted',
  );
});

test('facts that nobody knows yet are a task to find out, never an edit', () => {
  const [first] = routesFor(withChanges(WITH_CONSENT, { 'client.age': null, 'consent.free': null }));
  expect(first?.steps).toEqual([
    {
      kind: 'task',
      what: 'answer',
      keys: ['consent.free', 'client.age'],
      provided: { 'consent.free': true, 'client.age': 18 },
    },
  ]);
});

test('care taken: channel, participants, purpose, telling the client', () => {
  expect(routes(WITH_CONSENT, { secureChannel: false, 'purpose.description': ' ', clientInformed: null })).toEqual([
    'edit:describe-purpose + edit:use-secure-channel + edit:promise-to-inform > permitted-with-conditions',
  ]);
  expect(routes(WITH_CONSENT, { clientInformed: 'no' })).toEqual([
    'edit:give-reason-not-informed > permitted-with-conditions',
    'edit:promise-to-inform > permitted-with-conditions',
  ]);
  expect(routes(WITH_CONSENT, { 'recipient.kind': 'case-meeting' })).toEqual(['edit:name-participants > permitted']);
  expect(routes(WITH_CONSENT, { 'data.form': 'system-access' })).toEqual(['edit:send-instead-of-access > permitted']);
});

test('from conditions to fewer of them', () => {
  expect(routes(WITH_CONSENT, { 'recipient.ownBasisConfirmed': null, 'data.categories': ['bsn'] })).toEqual([
    'edit:leave-out > permitted-with-conditions',
    'edit:leave-out + task:confirm-recipient-basis > permitted',
  ]);
  expect(routes(IN_CONFLICT, { collegialConsultation: false })).toEqual([
    'task:consult-colleague > permitted-with-conditions',
  ]);
  expect(routes(IN_CONFLICT)).toEqual(['task:ask-privacy-officer > permitted-with-conditions']);
});

test('what she must say herself stays unsaid until she does', () => {
  const facts = withChanges(WITH_CONSENT, { 'data.necessary': false });
  const step = stepOf(facts, 'limit-to-necessary');
  expect(assess(applyEdit(facts, step)).findings.map(({ code }) => code)).toEqual(['necessity-unmotivated']);
  expect(applyEdit(facts, step, { 'data.necessityMotivation': 'only this' }).data).toMatchObject({
    necessary: true,
    necessityMotivation: 'only this',
  });
  expect(facts.data?.necessary).toBe(false);
});

test('an edit leaves out what it names, of what is there by then', () => {
  const facts = withChanges(WITH_CONSENT, { 'data.categories': ['bsn', 'attendance'] });
  const step = stepOf(facts, 'leave-out');
  expect(applyEdit(facts, step).data?.categories).toEqual(['attendance']);
  const later = withChanges(facts, { 'data.categories': ['bsn', 'contact'] });
  expect(applyEdit(later, step).data?.categories).toEqual(['contact']);
});

test('a wrong claim is dropped, the others stay', () => {
  const facts = withChanges(WITH_CONSENT, { claims: ['covenant', 'blanket-consent'] });
  expect(applyEdit(facts, stepOf(facts, 'drop-claim')).claims).toEqual(['covenant']);
});

test('a task changes nothing by being clicked', () => {
  const facts = withChanges(WITH_CONSENT, { 'consent.status': 'not-asked' });
  expect(applyEdit(facts, stepOf(facts, 'ask-consent'))).toBe(facts);
  expect(applyRoute(facts, { steps: [stepOf(facts, 'ask-consent')] })).toEqual(facts);
});

test('no kind of step is an edit and a task', () => {
  expect(new Set([...EDIT_KINDS, ...TASK_KINDS]).size).toBe(EDIT_KINDS.length + TASK_KINDS.length);
});
