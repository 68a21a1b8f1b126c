import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory } from '../../../tests/forms/any-entry.ts';
import { context } from '../../../tests/forms/fixtures.ts';
import { pagesOf } from '../../../tests/forms/pdf-text.ts';
import { linesOn } from '../../../tests/forms/words.ts';
import type { Disclosure } from '../../disclosure/entry.ts';
import type { Language } from '../../language/shapes.ts';
import { asItStands, type History } from '../history.ts';
import { clientAccountPaper } from './client-account.ts';
import { consentPaper } from './consent.ts';
import { coverPaper } from './cover.ts';
import { formsFor } from './kinds.ts';
import { meetingPaper } from './meeting-report.ts';
import type { Paper } from './paper.ts';
import { pdfOf } from './render/pdf.ts';
import { withoutConsentPaper } from './without-consent.ts';

const MAKERS: Readonly<Record<string, (history: History, language: Language) => Paper>> = {
  'without-consent': (history, language) => withoutConsentPaper(history, context, language),
  consent: (history, language) => consentPaper(history, context, language),
  'client-account': (history, language) => clientAccountPaper([history], context, language).paper,
  'meeting-report': (history, language) => meetingPaper([history], context, language),
  cover: (history, language) => coverPaper(history, context, language),
};
const names = Object.keys(MAKERS);
const language = fc.constantFrom<Language>('nl', 'en');
const NOTHING_OF_OURS = /\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date/;

describe('a paper of any entry', () => {
  it.each(names)('says something sensible: %s', (name) => {
    fc.assert(
      fc.property(anyHistory, language, (history, spoken) => {
        const lines = linesOn((MAKERS[name] as (typeof MAKERS)[string])(history, spoken));
        expect(lines.join('\n')).not.toMatch(NOTHING_OF_OURS);
      }),
      { numRuns: 150 },
    );
  });

  it.each(names)(
    'can be drawn and read back: %s',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(anyHistory, language, async (history, spoken) => {
          const pages = await pagesOf(await pdfOf((MAKERS[name] as (typeof MAKERS)[string])(history, spoken)));
          expect(pages.join(' ')).not.toMatch(NOTHING_OF_OURS);
          expect(pages.at(-1)).toMatch(/Gemaakt op 20 november 2025|Made on 20 November 2025/);
        }),
        { numRuns: 12 },
      );
    },
    120_000,
  );

  it('ticks no box that the entry does not answer', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const ticked = linesOn(withoutConsentPaper(history, context)).flatMap(
          (line) => line.match(/^(\d\w*) \[x\]/)?.[1] ?? [],
        );
        const statuses = asItStands(history).recipients.map(({ facts }) => facts.consent?.status ?? null);
        if (statuses.every((status) => status === null))
          expect(ticked.filter((code) => code.startsWith('1'))).toEqual([]);
        expect(ticked.includes('2')).toBe(history.disclosure.decision === 'withheld');
        expect(ticked).not.toContain('1d');
        expect(ticked).not.toContain('3a2');
      }),
    );
  });

  it('is, for a letter, the same with and without what is held back', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (one, other) => {
        const { client } = one.disclosure;
        const told = history(one, { number: 1, hiddenFromClient: null });
        const hidden = history(other, {
          number: 2,
          client,
          hiddenFromClient: { reason: 'gevaar', until: '2025-11-20' },
        });
        const [both, alone] = [clientAccountPaper([told, hidden], context), clientAccountPaper([told], context)];
        expect(both.paper).toEqual(alone.paper);
        expect([both.heldBack, alone.heldBack]).toEqual([1, 0]);
        expect(both.firstHeardHere).toBe(alone.firstHeardHere);
      }),
    );
  });

  it('never calls for a paper that she would read too soon', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const kinds = formsFor(history, '2025-11-20');
        const until = history.disclosure.hiddenFromClient?.until;
        const secret = history.disclosure.hiddenFromClient !== null && (until == null || until >= '2025-11-20');
        if (secret) expect(kinds.filter((kind) => kind === 'consent' || kind === 'client-account')).toEqual([]);
      }),
    );
  });
});

const history = (from: History, change: Partial<Disclosure>): History => ({
  ...from,
  disclosure: { ...from.disclosure, ...change },
});
