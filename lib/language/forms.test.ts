import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  context,
  hardText,
  outreach,
  reclassering,
  recordOfOneClient,
  variantHistory,
} from '../../tests/forms/fixtures.ts';
import { linesOn } from '../../tests/forms/words.ts';
import { type Variant, variants } from '../../tests/gallery-pages/fixtures/variants.ts';
import { clientAccountPaper } from '../export/forms/client-account.ts';
import { consentPaper } from '../export/forms/consent.ts';
import { coverPaper } from '../export/forms/cover.ts';
import { meetingPaper } from '../export/forms/meeting-report.ts';
import { withoutConsentPaper } from '../export/forms/without-consent.ts';
import { formWordsFor } from './forms.ts';
import type { Language } from './shapes.ts';

/** The guidelines themselves, where they lie beside the project. */
const SOURCES = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

/** Every line of every paper in every shape that there is. */
function everyLine(language: Language): string[] {
  const histories = [
    outreach(),
    reclassering(),
    hardText(),
    ...Object.keys(variants).map((name) => variantHistory(name as Variant)),
  ];
  const papers = [
    ...histories.flatMap((history) => [
      withoutConsentPaper(history, context, language),
      consentPaper(history, context, language),
      coverPaper(history, context, language),
      meetingPaper([history], context, language),
      clientAccountPaper([history], { ...context, made: '2026-01-01T00:00:00Z' }, language).paper,
    ]),
    clientAccountPaper(recordOfOneClient(), context, language).paper,
  ];
  return [...new Set(papers.flatMap(linesOn))];
}

/** Words of ours that stand alone, as `path: text`. */
function wordsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${path}.${key}`));
}

describe('the words of the papers', () => {
  it('are the same things in Dutch and in English', () => {
    const keys = (language: Language) => wordsOf(formWordsFor(language), '').map(([path]) => path);
    expect(keys('en')).toEqual(keys('nl'));
  });

  it('say je, never u', () => {
    expect(everyLine('nl').filter((line) => /\b(?:u|uw|uzelf)\b/i.test(line))).toEqual([]);
  });

  it('leave no Dutch in English', () => {
    const dutch = /\b(?:het|een|niet|voor|zonder|wie|waarom|cliënt|toestemming)\b/i;
    const ours = wordsOf(formWordsFor('en'), '').filter(([, text]) => dutch.test(text));
    expect(ours.filter(([, text]) => !text.includes('Juridisch Loket'))).toEqual([]);
  });

  it.skipIf(!existsSync(SOURCES))('copy no run of eight words from a source (skipped without the sources)', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (text: string) => {
      const all = words(text);
      return all.slice(7).map((_, at) => all.slice(at, at + 8).join(' '));
    };
    const theirs = new Set(
      readdirSync(SOURCES)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => runs(readFileSync(`${SOURCES}/${name}`, 'utf8'))),
    );
    expect(theirs.size).toBeGreaterThan(10_000);
    expect(everyLine('nl').filter((line) => runs(line).some((run) => theirs.has(run)))).toEqual([]);
  });
});
