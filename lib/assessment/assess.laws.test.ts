import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { assess, RULE_SET_VERSION, worstVerdict } from './assess.ts';
import { CLAIMS, type Facts, factsSchema } from './facts.ts';
import { FINDING_CODES, SEVERITIES } from './findings.ts';

const RUNS = { numRuns: 1_000 };
const PATIENCE = 30_000;

const codesOf = (facts: Facts, severity: (typeof SEVERITIES)[number]) =>
  assess(facts)
    .findings.filter((finding) => finding.severity === severity)
    .map(({ code }) => code);

function law(name: string, holds: (facts: Facts) => void): void {
  test(name, () => fc.assert(fc.property(arbitraryFacts, holds), RUNS), PATIENCE);
}

law('the worst severity found makes the verdict', (facts) => {
  const { verdict, findings } = assess(facts);
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  const verdicts = {
    blocker: 'not-permitted',
    question: 'incomplete',
    condition: 'permitted-with-conditions',
    note: 'permitted',
  } as const;
  expect(verdict).toBe(verdicts[worst ?? 'note']);
});

law('findings come in the order of the contract, each with its citation', (facts) => {
  const order = assess(facts).findings.map(({ code }) => FINDING_CODES.indexOf(code));
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  for (const { citation } of assess(facts).findings) expect(citation).toMatch(/^20\d\d /);
});

law('the same facts give the same answer, and stay as they are', (facts) => {
  const before = structuredClone(facts);
  expect(assess(facts)).toEqual(assess(facts));
  expect(facts).toEqual(before);
  expect(assess(facts).ruleSet).toBe(RULE_SET_VERSION);
});

law('no claim takes a blocker or a question away', (facts) => {
  const claiming: Facts = { ...facts, claims: [...CLAIMS] };
  expect(codesOf(claiming, 'blocker')).toEqual(expect.arrayContaining(codesOf(facts, 'blocker')));
  expect(codesOf(claiming, 'question')).toEqual(codesOf(facts, 'question'));
});

law('absent, null and blank mean the same', (facts) => {
  const json = JSON.stringify(facts, (_, value) => (typeof value === 'string' && value.trim() === '' ? null : value));
  const without: unknown = JSON.parse(json, (_, value) => value ?? undefined);
  expect(assess(factsSchema.parse(without))).toEqual(assess(facts));
});

law('secrecy stays asked however the data travel', (facts) => {
  const secret: Facts = {
    ...facts,
    discloser: { ...facts.discloser, confidentiality: 'professional' },
    data: { ...facts.data, identifiability: 'personal' },
    grounds: { ...facts.grounds, confidentiality: 'none' },
  };
  expect(codesOf(secret, 'blocker')).toContain('no-confidentiality-ground');
});

test('the worst verdict leads; where nothing was assessed, nothing is permitted', () => {
  expect(worstVerdict(['permitted', 'incomplete', 'permitted-with-conditions'])).toBe('incomplete');
  expect(worstVerdict(['permitted', 'not-permitted', 'incomplete'])).toBe('not-permitted');
  expect(worstVerdict(['permitted'])).toBe('permitted');
  expect(worstVerdict([])).toBe('incomplete');
});
