import { describe, expect, test } from 'vitest';
import { readPolicyFrom } from './parse.ts';

const OFFICER = { name: 'J. Bakker', recipient: `age1${'q'.repeat(58)}` };

describe('a policy with something wrong in it', () => {
  test('refuses that key by its path, and takes the rest', () => {
    const { policy, refused } = readPolicyFrom({ organisation: 'GGZ De Linde', language: 'fy', colour: 'green' });
    expect(policy).toMatchObject({ organisation: 'GGZ De Linde', language: null });
    expect(refused.map(({ path, instead }) => [path, instead])).toEqual([
      ['language', 'without'],
      ['colour', 'without'],
    ]);
    expect(refused.every(({ reason }) => reason.length > 0)).toBe(true);
  });

  test('keeps what of a list is right', () => {
    const { policy, refused } = readPolicyFrom({ bindingFindings: ['consent-withdrawn', 'no-such-finding'] });
    expect(policy.bindingFindings).toEqual(['consent-withdrawn']);
    expect(refused).toMatchObject([{ path: 'bindingFindings.1', instead: 'rest' }]);
  });

  test('goes back to the last good value of that key, whole', () => {
    const before = readPolicyFrom({ bindingFindings: ['consent-withdrawn'], log: { officers: [OFFICER] } });
    const { policy, refused } = readPolicyFrom(
      { bindingFindings: 'consent-withdrawn', log: { officers: [{ ...OFFICER, recipient: 'age1' }], where: 'shared' } },
      before.good,
    );
    expect(policy.bindingFindings).toEqual(['consent-withdrawn']);
    expect(policy.log).toMatchObject({ where: 'shared', officers: [OFFICER] });
    expect(refused.map(({ path, instead }) => [path, instead])).toEqual([
      ['bindingFindings', 'kept'],
      ['log.officers.0.recipient', 'kept'],
    ]);
  });

  test('means the strictest where nothing better is known', () => {
    const { policy } = readPolicyFrom({ mayDismiss: 'no', log: { where: 'cloud' } });
    expect(policy.mayDismiss).toBe(false);
    expect(policy.log.where).toBe('non-persistent');
  });

  test('a section that is none, is refused as a whole', () => {
    const { policy, refused } = readPolicyFrom({ log: 'here' });
    expect(policy.log.retentionYears).toBe(20);
    expect(refused.map(({ path }) => path)).toEqual(['log']);
  });
});

test('what was taken away holds no longer: only what is wrong goes back', () => {
  const { good } = readPolicyFrom({ bindingFindings: ['consent-withdrawn'] });
  expect(readPolicyFrom({}, good).policy.bindingFindings).toEqual([]);
});
