import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hex } from '../bytes.ts';
import { EMPTY, grown, isWhole, rootOf } from './frontier.ts';
import { consistencyProof, inclusionProof, isConsistent, isIncluded, treeRoot } from './proofs.ts';

/** The vectors that the implementations of Certificate Transparency share (transparency-dev/merkle, testonly). */
const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  bytes,
);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const [A, B, C, D, E] = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
];

describe('published vectors', () => {
  test.each(ROOTS.map((root, size) => [size, root]))('root of %i leaves', (size, root) => {
    expect(hex(treeRoot(LEAVES.slice(0, size as number)))).toBe(root);
  });

  test.each([
    [0, 1, []],
    [0, 8, [A, B, C]],
    [5, 8, [D, E, ROOTS[4]]],
    [2, 3, [ROOTS[2]]],
    [1, 5, [ROOTS[1], B, D]],
  ] as const)('path of leaf %i of %i', (index, size, path) => {
    const proof = inclusionProof(LEAVES.slice(0, size), index);
    expect(proof.map(hex)).toEqual(path);
    expect(isIncluded(LEAVES[index]!, index, size, proof, bytes(ROOTS[size]!))).toBe(true);
  });

  test.each([
    [1, 1, []],
    [1, 8, [A, B, C]],
    [6, 8, ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', E, ROOTS[4]]],
    [2, 5, [B, D]],
  ] as const)('consistency of %i with %i', (first, second, path) => {
    const proof = consistencyProof(LEAVES.slice(0, second), first);
    expect(proof.map(hex)).toEqual(path);
    const [one, two] = [first, second].map((size) => ({ size, root: bytes(ROOTS[size]!) }));
    expect(isConsistent(one!, two!, proof)).toBe(true);
  });
});

const leaves = (most: number) => fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: most });

test('every leaf is included by its own proof and by no other, at no other place', () => {
  fc.assert(
    fc.property(leaves(40), fc.nat(), fc.nat(), (all, a, b) => {
      const [index, other] = [a % all.length, b % all.length];
      const proof = inclusionProof(all, index);
      const root = treeRoot(all);
      expect(isIncluded(all[index]!, index, all.length, proof, root)).toBe(true);
      if (index !== other)
        expect(isIncluded(all[index]!, other, all.length, proof, root)).toBe(
          hex(all[index]!) === hex(all[other]!) && sameProof(proof, inclusionProof(all, other)),
        );
      expect(isIncluded(Uint8Array.of(...all[index]!, 0), index, all.length, proof, root)).toBe(false);
      expect(isIncluded(all[index]!, index, all.length, [...proof, root], root)).toBe(false);
    }),
  );
});

test('every beginning is consistent with the whole; a fork is with neither', () => {
  fc.assert(
    fc.property(leaves(40), fc.nat(), fc.nat(), (all, n, at) => {
      const size = n % (all.length + 1);
      const [first, second] = [
        { size, root: treeRoot(all.slice(0, size)) },
        { size: all.length, root: treeRoot(all) },
      ];
      const proof = consistencyProof(all, size);
      expect(isConsistent(first, second, proof)).toBe(true);
      if (size === 0) return;
      const forked = all.map((leaf, index) => (index === at % size ? Uint8Array.of(...leaf, 1) : leaf));
      expect(isConsistent({ size, root: treeRoot(forked.slice(0, size)) }, second, proof)).toBe(false);
      expect(isConsistent(first, { size: all.length, root: treeRoot(forked) }, proof)).toBe(false);
    }),
  );
});

test('what is remembered of a tree is as small as it can be, and is known to be whole', () => {
  let frontier = EMPTY;
  for (let size = 1; size <= 300; size += 1) {
    frontier = grown(frontier, Uint8Array.of(size % 256));
    expect(isWhole(frontier)).toBe(true);
    expect(isWhole({ ...frontier, size: size + 1 })).toBe(
      (size + 1).toString(2).replaceAll('0', '').length === frontier.peaks.length,
    );
  }
  expect(frontier.peaks).toHaveLength(4);
  expect(hex(rootOf(frontier))).toBe(
    hex(treeRoot(Array.from({ length: 300 }, (_, i) => Uint8Array.of((i + 1) % 256)))),
  );
});

const sameProof = (a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean =>
  a.map(hex).join() === b.map(hex).join();
