import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { caseSchema } from './case.ts';
import worked from './cases/worked.json' with { type: 'json' };

describe('the worked cases of the contract hold', () => {
  test.each(worked)('$id ($source)', (one) => {
    const { verdict, findings } = assess(caseSchema.parse(one).facts);
    const codes: string[] = findings.map(({ code }) => code);
    expect(verdict).toBe(one.expect.verdict);
    expect(codes).toEqual(expect.arrayContaining(one.expect.include));
    expect(one.expect.exclude.filter((code) => codes.includes(code))).toEqual([]);
  });
});
