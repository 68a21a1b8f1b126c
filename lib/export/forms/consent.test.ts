import { describe, expect, it } from 'vitest';
import { context, variantHistory } from '../../../tests/forms/fixtures.ts';
import { linesOn, OPEN } from '../../../tests/forms/words.ts';
import { type Variant, variants } from '../../../tests/gallery-pages/fixtures/variants.ts';
import { consentPaper } from './consent.ts';
import { NoSuchRecipient } from './recipient.ts';

const linesOf = (variant: Variant, change = {}) =>
  linesOn(consentPaper(variantHistory(variant), { ...context, ...change }, 'nl'));
const every = Object.keys(variants) as Variant[];

describe('the consent form', () => {
  it('holds what 2025 deel IV asks for', () => {
    const text = linesOf('withheld').join('\n');
    for (const said of [
      'Organisatie: GGZ De Linde',
      'Naam: A. de Vries',
      'Geboortedatum: 12 maart 1982',
      'Organisatie: Gemeente Utrecht, Wmo-loket',
      'Doel: De aanvraag begeleiding',
      'Dit delen we: Antwoorden op gestelde vragen (gedrag)',
      'altijd intrekken',
      'Neem een paar dagen de tijd',
      'niet meer gegevens dan voor dit doel nodig zijn',
      `Handtekening: ${OPEN}`,
    ])
      expect(text).toContain(said);
  });

  it.each(every)('never ticks her choice for her: %s', (variant) => {
    const lines = linesOf(variant);
    const choices = lines.filter((line) => /^\[[x ]\] (Ja|Nee)/.test(line));
    expect(choices).toHaveLength(3);
    expect(choices.every((line) => line.startsWith('[ ]'))).toBe(true);
  });

  it('ticks the footing of who decided for her only where the entry names it', () => {
    expect(linesOf('parents').find((line) => /ouder met gezag/.test(line))).toMatch(/^\[x\]/);
    expect(linesOf('parents')).toContain('Naam: E. Willems');
    expect(linesOf('onConsent').some((line) => line.startsWith('[x]'))).toBe(false);
  });

  it('is for one recipient and tells nothing of the others', () => {
    const lines = linesOf('several', { recipient: 1 }).join('\n');
    expect(lines).toContain('Woningcorporatie Mitros');
    expect(lines).not.toMatch(/Wmo-loket|Buurtteam/);
    expect(() => linesOf('several', { recipient: 3 })).toThrow(NoSuchRecipient);
  });

  it('leaves open what the entry does not hold', () => {
    const lines = linesOf('withheldEarly');
    for (const label of ['Doel', 'Dit delen we', 'Organisatie', 'Contactpersoon', 'Adres', 'Gevraagd op'])
      expect(lines).toContain(`${label}: ${OPEN}`);
    expect(lines.filter((line) => line.startsWith('Handtekening'))).toHaveLength(3);
  });

  it('says where to complain, or leaves a line for it', () => {
    expect(linesOf('withheld')).toContain(`Klachten bij de zorgaanbieder: ${OPEN}`);
    const known = linesOf('withheld', { complaints: 'klachten@delinde.example' }).join('\n');
    expect(known).toContain('Een klacht kan bij klachten@delinde.example of bij de Autoriteit');
    expect(known).not.toContain('Klachten bij de zorgaanbieder');
  });

  it('does not let on why something is kept from her', () => {
    expect(linesOf('conflict').join('\n')).not.toContain('loopt de buurman meer gevaar');
  });
});
