import { describe, expect, it } from 'vitest';
import { reduceFilesFor } from './reduce-files.ts';
import type { Language } from './shapes.ts';

const ofNumbers = (value: object) => Object.values(value).map((count: (count: number) => string) => count(3));

/** Every text; those that are filled in, filled in. */
function textsIn(language: Language): string[] {
  const { size, pages, looked } = reduceFilesFor(language);
  const written = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' ? Object.values(value ?? {}).flatMap(written) : [];
  return [
    ...[pages, looked].flatMap(written),
    ...ofNumbers(pages.found),
    ...[1, 2000, 3_000_000].map(size),
    ...[pages.page(2), pages.title('x'), pages.larger(2), pages.smaller(2), pages.count(2, 3), pages.count(3, 3)],
    ...[looked.why.scanned([2]), looked.why.scanned([2, 3]), looked.shown('x'), looked.of('x', 'y')],
  ];
}

describe.each(['nl', 'en'] satisfies Language[])('the texts around files in %s', (language) => {
  const texts = textsIn(language);

  it('say something, end in no stray space, and do not shout', () => {
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => text.trim() !== text || text === '' || /!|undefined|NaN|\s{2}/.test(text))).toEqual(
      [],
    );
  });

  it('count one as one', () => {
    const { found } = reduceFilesFor(language).pages;
    for (const count of Object.values(found)) expect(count(1)).not.toBe(count(2).replace('2', '1'));
  });
});

it('say je in Dutch, never u', () => {
  expect(textsIn('nl').filter((text) => /\bu\b|\buw\b/i.test(text))).toEqual([]);
});

it('name the pages as a person would', () => {
  const { scanned } = reduceFilesFor('nl').looked.why;
  expect(scanned([2])).toMatch(/^Bladzijde 2 is /);
  expect(scanned([2, 3, 7])).toMatch(/^De bladzijden 2, 3 en 7 zijn /);
});
