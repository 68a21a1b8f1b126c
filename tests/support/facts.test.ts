import { expect, test } from 'vitest';
import { flatten } from './facts.ts';

test('facts are set in the order in which one follows from the other', () => {
  const patch = {
    secureChannel: true,
    consent: { status: 'given', givenBy: ['client'] },
    grounds: { lawfulBasis: 'c', confidentialityProvision: 'wgs-2.29', confidentiality: 'statutory-duty' },
    client: { age: null },
    purpose: undefined,
  };
  expect(flatten(patch)).toEqual([
    ['client.age', null],
    ['grounds.confidentiality', 'statutory-duty'],
    ['grounds.confidentialityProvision', 'wgs-2.29'],
    ['grounds.lawfulBasis', 'c'],
    ['consent.status', 'given'],
    ['consent.givenBy', ['client']],
    ['secureChannel', true],
  ]);
});
