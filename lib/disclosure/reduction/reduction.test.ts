import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, type Category } from '../../assessment/facts.ts';
import type { Found } from '../../minimise/categories.ts';
import { propose } from '../../minimise/propose.ts';
import { type Span, TAGS } from '../../minimise/span.ts';
import type { Contents } from '../../payload/contents.ts';
import { edited } from '../../payload/edited.ts';
import type { Draft } from '../draft/draft.ts';
import { accountOf, withAccount } from './account.ts';
import { advised, marksOf, withAdvice, withCodes, withoutKinds } from './marks.ts';
import { readContents } from './read.ts';
import { itemsOf, type Reading } from './reading.ts';
import { changesOf, isSo, leftOut, NOTHING_CHANGED, replaced, restored, saidOfKind, textAfter } from './reduction.ts';
import { editsOf, remaining, seenIn, sizeOf, toLookAt } from './remains.ts';
import { standInsFor } from './stand-in.ts';

const CLIENT = { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' };
const LETTER =
  'Mevrouw A. de Vries (BSN 999990019) is bij ons in zorg wegens schizofrenie en gebruikt olanzapine. Haar zoon Daan de Vries is bereikbaar op 06-12345678; Daan de Vries maakt zich zorgen.';

const contents = (entries: Contents['entries']): Contents => ({
  kind: 'fields',
  mediaType: null,
  fileName: null,
  complete: true,
  entries,
});
const PICTURE = {
  name: 'foto.png',
  mediaType: 'image/png',
  size: 8,
  bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
};
const ALL = contents([
  { name: 'onderwerp', value: 'Aanvraag begeleiding' },
  { name: 'toelichting', value: LETTER },
  { name: 'bsn', value: '123' },
  { name: 'bijlage', file: PICTURE },
]);
const reading: Reading = { parts: readContents(ALL, CLIENT), complete: true };
const letter = reading.parts[1] as Reading['parts'][number];
const stands = standInsFor(reading);
const proposals = new Map(
  reading.parts.map(({ part, spans, found }) => [
    part.id,
    propose(
      part,
      spans,
      found,
      { recipient: 'municipality', scope: 'answers-to-questions', categories: ['attendance'], client: CLIENT },
      stands.forTag,
    ),
  ]),
);
const kindsIn = (now = NOTHING_CHANGED): readonly Category[] => seenIn(reading, now).categories;

const span = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 12 }), fc.constantFrom(...TAGS))
  .map(([start, length, tag]): Span => ({ start, end: start + length, tag }));
const spans = fc.array(span, { maxLength: 20 }).map((all) => {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, at) => sorted.slice(0, at).every(({ end }) => end <= start));
});
const found = fc
  .array(
    fc
      .tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...CATEGORIES))
      .map(([start, length, category]): Found => ({ start, end: start + length, category })),
    { maxLength: 20 },
  )
  .map((all) => [...all].sort((a, b) => a.start - b.start));

function inOrder(all: readonly { readonly start: number; readonly end: number }[]): void {
  for (const [at, { start }] of all.entries()) expect(start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
}

describe('what is marked', () => {
  test('stands in order, without overlap, and tells of every kind that was found', () => {
    fc.assert(
      fc.property(spans, found, (some, kinds) => {
        const items = itemsOf(some, kinds);
        inOrder(items);
        for (const { category, start, end } of kinds)
          expect(items.some((item) => item.categories.includes(category) && item.start < end && start < item.end)).toBe(
            true,
          );
        for (const { tag, start, end } of some)
          expect(
            items.some((item) => item.tag !== null && item.start < end && start < item.end),
            tag,
          ).toBe(true);
      }),
    );
  });

  test('proposals take in what they touch, and nothing found goes unmarked', () => {
    const marks = marksOf(letter, proposals.get(letter.part.id), stands.forItem);
    inOrder(marks);
    for (const { start, end } of letter.items)
      expect(marks.some((mark) => mark.start <= start && end <= mark.end)).toBe(true);
    expect(marks.filter(({ suggest }) => suggest !== 'keep').length).toBeGreaterThan(0);
  });
});

describe('taking out', () => {
  test('putting back what was taken out gives the text as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(180), fc.nat(20), fc.string({ maxLength: 5 })), { maxLength: 12 }),
        (some) => {
          const id = letter.part.id;
          const places = some.map(([start, length, words]) => ({
            start: Math.min(start, LETTER.length),
            end: Math.min(start + length, LETTER.length),
            with: words,
          }));
          const after = places.reduce((now, by) => replaced(now, id, by), NOTHING_CHANGED);
          const { replacements } = changesOf(after, id);
          inOrder(replacements);
          const back = restored(after, id, { start: -1, end: LETTER.length + 1 });
          expect(textAfter(LETTER, changesOf(back, id).replacements)).toBe(LETTER);
        },
      ),
    );
  });

  test('what is proposed to go goes, and then nothing is proposed any more', () => {
    const advice = advised(reading, proposals, NOTHING_CHANGED);
    expect(advice.items.length + advice.wholes.length).toBeGreaterThan(2);
    const after = withAdvice(NOTHING_CHANGED, advice);
    expect(advised(reading, proposals, after)).toEqual({ items: [], wholes: [] });
    const text = textAfter(LETTER, changesOf(after, letter.part.id).replacements);
    for (const gone of ['999990019', 'schizofrenie', 'olanzapine', '06-12345678']) expect(text).not.toContain(gone);
    expect(text).toContain('bij ons in zorg');
  });

  test('a kind goes wherever it stands, also where only the name of a field tells it', () => {
    expect(kindsIn()).toEqual(expect.arrayContaining(['bsn', 'diagnosis', 'medication', 'third-party']));
    for (const kind of kindsIn())
      expect(kindsIn(withoutKinds(NOTHING_CHANGED, reading, [kind], stands.forItem))).not.toContain(kind);
  });

  test('a code is the same for the same person all over the text', () => {
    const after = withCodes(NOTHING_CHANGED, reading, CLIENT, stands.forTag);
    const text = textAfter(LETTER, changesOf(after, letter.part.id).replacements);
    expect(text).not.toMatch(/Vries|999990019|06-12345678/);
    const codes = text.match(/\b[CMPX]\d\b/g) ?? [];
    expect(codes).toHaveLength(3);
    expect(codes[1]).toBe(codes[2]);
    expect(codes[0]).not.toBe(codes[1]);
  });

  test('what goes on is what was shown', async () => {
    const after = withAdvice(NOTHING_CHANGED, advised(reading, proposals, NOTHING_CHANGED));
    const entries = await edited(ALL, editsOf(reading, after));
    expect(entries[1]).toEqual({
      name: 'toelichting',
      value: textAfter(LETTER, changesOf(after, letter.part.id).replacements),
    });
    expect(entries[0]).toBe(ALL.entries[0]);
  });
});

describe('the kinds that count', () => {
  test('are not whole while something is unread, and are once it is left out', () => {
    expect(seenIn(reading, NOTHING_CHANGED).whole).toBe(false);
    const picture = reading.parts.at(-1)?.part.id ?? '';
    expect(seenIn(reading, leftOut(NOTHING_CHANGED, picture, true)).whole).toBe(true);
  });

  test('leave out what she says is not so, and take it back', () => {
    const denied = saidOfKind(NOTHING_CHANGED, reading.parts, 'diagnosis', false);
    expect(kindsIn(denied)).not.toContain('diagnosis');
    const item = letter.items.find(({ categories }) => categories.includes('diagnosis'));
    expect(item && isSo(denied, letter.part.id, item, 'diagnosis')).toBe(false);
    expect(kindsIn(saidOfKind(denied, reading.parts, 'diagnosis', true))).toEqual(kindsIn());
  });

  test('how much goes along shrinks with what is taken out', () => {
    const all = sizeOf(reading, NOTHING_CHANGED);
    expect(all).toEqual({ characters: LETTER.length + 'Aanvraag begeleiding'.length + '123'.length, files: 1 });
    const less = sizeOf(reading, withAdvice(NOTHING_CHANGED, advised(reading, proposals, NOTHING_CHANGED)));
    expect(less.characters).toBeLessThan(all.characters);
    const picture = reading.parts.at(-1)?.part.id ?? '';
    expect(sizeOf(reading, leftOut(NOTHING_CHANGED, picture, true)).files).toBe(0);
  });

  test('each stands with the words that make it so', () => {
    const words = remaining(reading, NOTHING_CHANGED).map(({ category, part, item }) => [
      category,
      (part.part.text ?? '').slice(item.start, item.end),
    ]);
    expect(words).toContainEqual(['diagnosis', 'schizofrenie']);
    expect(words).toContainEqual(['medication', 'olanzapine']);
  });
});

describe('the account', () => {
  const words = {
    tag: (tag: string) => tag,
    category: (category: string) => category,
    times: (what: string, count: number) => (count === 1 ? what : `${what} (${count})`),
    words: 'own',
    part: (name: string) => `part ${name}`,
    pages: (name: string, gone: string) => `${name}: ${gone}`,
  };

  test('says kinds and counts, never the words themselves', () => {
    const after = withAdvice(NOTHING_CHANGED, advised(reading, proposals, NOTHING_CHANGED));
    const account = accountOf(reading, saidOfKind(after, reading.parts, 'attendance', false), words);
    expect(account.leftOut).toEqual(expect.arrayContaining(['bsn', 'diagnosis', 'medication', 'part bsn']));
    expect(account.saidNotIn).toEqual(['attendance']);
    expect(JSON.stringify(account)).not.toMatch(/schizofrenie|olanzapine|Vries|99999/);
  });

  test('is the same for every recipient', () => {
    const draft = { recipients: [{ details: {} }, { details: { leftOut: ['x'] } }] } as unknown as Draft;
    const told = withAccount(draft, { leftOut: ['bsn'], lookedAt: [], saidNotIn: [] });
    expect(told.recipients.map(({ details }) => details)).toEqual([{ leftOut: ['bsn'] }, { leftOut: ['bsn'] }]);
  });

  test('a file that nobody read waits until it was looked at', () => {
    expect(toLookAt(reading, NOTHING_CHANGED).map(({ part }) => part.fileName)).toEqual(['foto.png']);
  });
});
