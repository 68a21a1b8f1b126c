import { describe, expect, it } from 'vitest';
import { papers } from '../../../tests/forms/all.ts';
import { context, hardText, outreach } from '../../../tests/forms/fixtures.ts';
import { metadataOf, pagesOf } from '../../../tests/forms/pdf-text.ts';
import { consentForm } from './consent.ts';
import { withoutConsentForm } from './without-consent.ts';

/** A letter that stands for two, and a hyphen that does not break: a reader may give either. */
const plain = (text: string) => text.replace(/\u0132/g, 'IJ').replace(/\u2011/g, '-');
const flat = (pages: readonly string[]) => pages.join(' ').replace(/\s+/g, ' ');

describe('a paper as PDF', () => {
  it('has its words to select, Dutch letters right', async () => {
    const text = flat(await pagesOf(await consentForm(hardText(), context, 'nl')));
    for (const said of [
      'IJsbrand Çağla-Ørsted',
      'GGZ ’t Veluwe-IJssel',
      'Zoë Ĳzermans-Reünis',
      'Coöperatie “Samen Één” – Curaçao',
      '€ 1.250,00',
      'Renée Daniëls',
      'reëel beeld',
    ])
      expect(plain(text)).toContain(plain(said));
  });

  it('reads in the order in which it is written', async () => {
    const text = flat(await pagesOf(await withoutConsentForm(outreach(), context, 'nl')));
    const order = [
      'Bespreking van een cliënt',
      'LET OP',
      'H. El Amrani',
      'Deelnemers',
      'K. Bakker gemeente Utrecht, sociaal team schilpartner Wmo 2015',
      '1a De cliënt gaf',
      '1e De cliënt',
      '3a Toestemming vragen',
      'x 3a1',
      '3b De cliënt',
      'x 4b',
      'x 5 “Bespreken',
      'De afweging',
      'Beoordeling',
      'Verstrekking 214, logregel 531',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('numbers its pages, and ends on the last with its place in the log', async () => {
    const pages = await pagesOf(await withoutConsentForm(outreach(), context, 'nl'));
    pages.forEach((page, place) => {
      expect(page).toContain(`${place + 1} van ${pages.length}`);
      expect(page.includes(context.witness.root)).toBe(place === pages.length - 1);
    });
  });

  it('carries title, language and the day that it was given', async () => {
    const info = await metadataOf(await withoutConsentForm(outreach(), context, 'nl'));
    expect(info).toMatchObject({
      Title: 'Bespreking van een cliënt zonder toestemming',
      Language: 'nl-NL',
      CreationDate: 'D:20251120100000Z',
    });
  });

  it('is the same, byte for byte, for the same entry at the same instant', async () => {
    const [once, again] = [
      await withoutConsentForm(outreach(), context),
      await withoutConsentForm(outreach(), context),
    ];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    const later = await withoutConsentForm(outreach(), { ...context, made: '2025-11-21T10:00:00Z' });
    expect(Buffer.from(once).equals(Buffer.from(later))).toBe(false);
  });

  it.each(Object.keys(papers))('leaves nothing out and no page empty: %s', async (name) => {
    for (const language of ['nl', 'en'] as const) {
      const pages = await pagesOf((await papers[name]?.(language)) ?? new Uint8Array());
      for (const page of pages) expect(page.split('\n').length).toBeGreaterThan(4);
      expect(flat(pages)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('lets no word of a long text fall off the page', async () => {
    const text = flat(await pagesOf(await consentForm(hardText(), context, 'nl')));
    expect(text.match(/sociaal aankan/g)).toHaveLength(40);
    expect(text.replace(/\s/g, '').match(/hulpverleningscoördinatie/g)?.length).toBe(8);
  });
});
