import { expect, test } from 'vitest';
import { pagesOf } from '../../../tests/forms/pdf-text.ts';
import { ABOUT } from '../../consents/testing.ts';
import { disclosureSchema } from '../../disclosure/entry.ts';
import { consentFormFor, consentPaperFor } from './consent.ts';
import { toBeAsked } from './to-be-asked.ts';

const DISCLOSER = { name: 'M. de Boer', function: 'psychiater', organisation: 'GGZ Lage Linge' };
const CONTEXT = { made: '2026-11-04T10:00:00.000Z', witness: null, timeZone: 'Europe/Amsterdam' };

test('the form for what is still to be asked says whom, what for and which data, and no number of the log', async () => {
  const text = (await pagesOf(await consentFormFor(ABOUT, DISCLOSER, CONTEXT))).join('\n').replace(/\s+/g, ' ');
  for (const said of ['Gemeente Utrecht', 'De aanvraag begeleiding', 'A. de Vries', 'M. de Boer', 'diagnose'])
    expect(text).toContain(said);
  expect(text).not.toContain('logregel');
  expect(text).not.toContain('00000000');
});

test('nothing is ticked beforehand, and what is open is an open line', () => {
  const open = {
    ...ABOUT,
    purpose: null,
    scope: null,
    categories: null,
    recipient: { organisation: null, kind: null, person: null },
  };
  const paper = consentPaperFor(open, DISCLOSER, CONTEXT);
  const items = paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'items' ? block.items : [])),
  );
  expect(items.length).toBeGreaterThan(3);
  expect(items.every(({ ticked, choices = [] }) => !ticked && choices.every((choice) => !choice.ticked))).toBe(true);
});

test('what it is written from has the shape of an entry', () => {
  expect(disclosureSchema.safeParse(toBeAsked(ABOUT, DISCLOSER, CONTEXT.made)).error).toBeUndefined();
});
