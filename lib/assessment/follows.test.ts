import { expect, test } from 'vitest';
import { whatFollows } from './follows.ts';

test('consent brings consent', () => {
  expect(whatFollows('consent')).toEqual({ lawfulBasis: 'a', specialCategory: 'a' });
});

test('within care the treatment agreement carries it', () => {
  expect(whatFollows('direct-involvement')).toEqual({
    lawfulBasis: 'b',
    specialCategory: 'h',
    confidentialityProvision: 'bw-7:457',
    exceptionProvision: 'uavg-30-3',
  });
  expect(whatFollows('representation')).toEqual({
    lawfulBasis: 'b',
    specialCategory: 'h',
    confidentialityProvision: 'bw-7:465',
    exceptionProvision: 'uavg-30-3',
  });
});

test('a statutory duty follows from a provision of the catalogue, on each lock that it covers', () => {
  expect(whatFollows('statutory-duty', { provision: ' wvggz ' })).toEqual({
    lawfulBasis: 'c',
    specialCategory: 'g',
    confidentialityProvision: 'wvggz',
    basisProvision: 'wvggz',
    exceptionProvision: 'wvggz',
  });
  expect(whatFollows('statutory-duty', { provision: 'wgs-2.29' })).toEqual({
    lawfulBasis: 'c',
    specialCategory: 'g',
    basisProvision: 'wgs-2.29',
    exceptionProvision: 'wgs-2.29',
  });
});

test.each([
  ['care-provider', 'f'],
  ['public-authority', 'e'],
  ['other', null],
  [null, null],
] as const)('a statutory power of %s rests on %s', (discloserKind, lawfulBasis) => {
  expect(whatFollows('statutory-power', { provision: 'wvggz', discloserKind })).toMatchObject({
    lawfulBasis,
    specialCategory: 'g',
    basisProvision: 'wvggz',
  });
});

test('in a conflict of duties the exception stays open, unless the client cannot be asked', () => {
  const open = { lawfulBasis: 'd', specialCategory: null };
  const unable = { lawfulBasis: 'd', specialCategory: 'c' };
  expect(whatFollows('conflict-of-duties')).toEqual(open);
  expect(whatFollows('conflict-of-duties', { client: { competent: true, reachable: null } })).toEqual(open);
  expect(whatFollows('conflict-of-duties', { client: { competent: true, reachable: false } })).toEqual(unable);
  expect(whatFollows('conflict-of-duties', { client: { competent: false } })).toEqual(unable);
});

test('nothing else is guessed', () => {
  const nothing = { lawfulBasis: null, specialCategory: null };
  expect(whatFollows('statutory-duty')).toEqual(nothing);
  expect(whatFollows('statutory-power', { provision: 'Politiewet', discloserKind: 'care-provider' })).toEqual(nothing);
  expect(whatFollows('weighty-interest')).toEqual(nothing);
  expect(whatFollows('none')).toEqual(nothing);
  expect(whatFollows(null)).toEqual(nothing);
});
