import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verify } from '../../lib/verify/verify.ts';
import { organisationOf, SMALL } from './organisation.ts';

const small = await organisationOf(SMALL);

const sources = small.files.map((name) => ({
  name,
  async *open() {
    yield await readFile(join(small.folder, name), 'utf8');
  },
}));

test('every log verifies but those that were broken on purpose, each in its own way', async () => {
  const { bundles } = await verify(sources);
  const wrong = bundles.flatMap(({ name, report }) =>
    report === null || report.problems.length > 0
      ? [[name, [...new Set(report?.problems.map(({ code }) => code))].sort()]]
      : [],
  );
  expect(Object.fromEntries(wrong)).toEqual({
    'behandelaar-01-eerder.bundle.json': ['fork'],
    'behandelaar-01.bundle.json': ['fork'],
    'behandelaar-02.bundle.json': ['end-missing'],
    'behandelaar-03.bundle.json': expect.arrayContaining(['entry-missing']),
  });
});

test('holds as many entries as asked, and says of each problem where it is', async () => {
  expect(small.planted).toHaveLength(3 + 13 + 1);
  for (const { problem, numbers, log } of small.planted) {
    const texts = await Promise.all(small.files.map((file) => readFile(join(small.folder, file), 'utf8')));
    const own = texts.filter((text) => text.includes(`"log":"${log}"`));
    expect(own.length, problem).toBeGreaterThan(0);
    for (const number of numbers) expect(own[0], problem).toContain(`"number":${number},`);
  }
});
