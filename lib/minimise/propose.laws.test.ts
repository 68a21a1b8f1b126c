import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CATEGORIES, IDENTIFIABILITIES, RECIPIENT_KINDS, SCOPES } from '../assessment/facts.ts';
import { categoriesIn } from './categories.ts';
import { Codes, codedText } from './coded.ts';
import { outsideSuggestions } from './outside.ts';
import { type Aim, propose } from './propose.ts';
import { marked } from './testing/marked.ts';

const piece = fc.constantFrom(
  '{name|A. de Vries}',
  '{name|Daan}',
  ' zoon ',
  'BSN ',
  '{bsn|999990019}',
  ' (',
  ')',
  ', ',
  '. ',
  '\n',
  '\n\n',
  'heeft schulden',
  '{diagnosis|PTSS}',
  ' slikt {medication|lithium} niet',
  ' is veroordeeld ',
  '{phone|06-12345678}',
  '{location|Lindelaan 18b}',
  ' in {location|Utrecht}',
  '{date|12-03-1982}',
  ' geb. ',
  '🙂',
  '\u200b',
  'ë',
  ' Met vriendelijke groet, ',
  'woord ',
);
const written = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const aims: fc.Arbitrary<Aim> = fc.record({
  recipient: fc.option(fc.constantFrom(...RECIPIENT_KINDS)),
  scope: fc.option(fc.constantFrom(...SCOPES)),
  categories: fc.option(fc.subarray([...CATEGORIES])),
  identifiability: fc.option(fc.constantFrom(...IDENTIFIABILITIES)),
  client: fc.constantFrom(
    { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' },
    { name: null, birthDate: null, number: null },
  ),
});

it('proposes what can be applied: sorted, apart, inside the text, and for what stays what stands there', () => {
  fc.assert(
    fc.property(written, aims, (one, aim) => {
      const { text, spans } = marked(one);
      const found = categoriesIn(text, spans, aim.client);
      const { items } = propose({ name: 'x', kind: 'text', text }, spans, found, aim);
      items.forEach(({ start, end, suggest, with: instead }, at) => {
        expect(start).toBeGreaterThanOrEqual(items[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (suggest === 'keep') expect(instead).toBe(text.slice(start, end));
        if (suggest === 'remove') expect(instead).toBe('');
      });
    }),
  );
});

it('lets no BSN stay that nobody needs and she did not choose', () => {
  fc.assert(
    fc.property(written, aims, (one, aim) => {
      const { text, spans } = marked(one);
      const { items } = propose({ name: 'x', kind: 'text', text }, spans, categoriesIn(text, spans, aim.client), {
        ...aim,
        recipient: 'municipality',
        categories: [],
      });
      for (const { start, end } of spans.filter(({ tag }) => tag === 'bsn'))
        expect(items.some((item) => item.suggest === 'remove' && item.start <= start && item.end >= end)).toBe(true);
    }),
  );
});

it('gives a choice that allows more no more to take out', () => {
  fc.assert(
    fc.property(written, aims, (one, aim) => {
      const { text, spans } = marked(one);
      const found = categoriesIn(text, spans, aim.client);
      const taken = (categories: Aim['categories']) =>
        propose({ name: 'x', kind: 'text', text }, spans, found, { ...aim, categories })
          .items.filter(({ suggest }) => suggest !== 'keep')
          .reduce((sum, { start, end }) => sum + end - start, 0);
      expect(taken([...CATEGORIES])).toBeLessThanOrEqual(taken([]));
    }),
  );
});

it('suggests other words for whole sentences, in order and apart', () => {
  fc.assert(
    fc.property(written, aims, (one, aim) => {
      const { text, spans } = marked(one);
      const suggestions = outsideSuggestions(text, categoriesIn(text, spans, aim.client), aim);
      suggestions.forEach(({ start, end, conditions }, at) => {
        expect(start).toBeGreaterThanOrEqual(suggestions[at - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(conditions.length).toBeGreaterThan(0);
      });
    }),
  );
});

it('leaves no name or number in a coded text', () => {
  fc.assert(
    fc.property(written, aims, (one, { client }) => {
      const { text, spans } = marked(one);
      const coded = codedText(text, spans, new Codes(client), (tag) => `[${tag}]`);
      expect(coded).not.toMatch(/Vries|Daan|999990019|06-12345678|Lindelaan|Utrecht/);
    }),
  );
});
