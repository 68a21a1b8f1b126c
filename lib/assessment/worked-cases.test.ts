import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { caseSchema } from './case.ts';

interface WorkedCase {
  id: string;
  source: string;
  story: string;
  expect: { verdict: string; include: string[]; exclude: string[] };
}

const worked: WorkedCase[] = JSON.parse(readFileSync(new URL('./cases/worked.json', import.meta.url), 'utf8'));

describe('the worked cases of the contract hold', () => {
  test.each(worked)('$id ($source)', (one) => {
    const { verdict, findings } = assess(caseSchema.parse(one).facts);
    const codes: string[] = findings.map(({ code }) => code);
    expect(verdict).toBe(one.expect.verdict);
    expect(codes).toEqual(expect.arrayContaining(one.expect.include));
    expect(codes.filter((code) => one.expect.exclude.includes(code))).toEqual([]);
  });
});
