import { describe, expect, it } from 'vitest';
import { historyOf, outreach, reclassering, variantHistory } from '../../../tests/forms/fixtures.ts';
import { variants } from '../../../tests/gallery-pages/fixtures/variants.ts';
import { formsFor } from './kinds.ts';

const TODAY = '2025-11-20';

describe('the papers that an entry calls for', () => {
  it('are those of a discussion without consent, which she must not read of yet', () => {
    expect(formsFor(outreach(), TODAY)).toEqual(['without-consent', 'meeting-report']);
    expect(formsFor(outreach(), '2025-12-24')).toEqual(['without-consent', 'meeting-report', 'client-account']);
  });

  it('are cover, consent and account for what was sent on consent', () => {
    expect(formsFor(variantHistory('onConsent'), TODAY)).toEqual(['cover', 'consent', 'client-account']);
  });

  it('offer the consent form where consent was not asked, not after a refusal', () => {
    expect(formsFor(variantHistory('withheld'), TODAY)).toContain('consent');
    expect(formsFor(reclassering(), TODAY)).toEqual(['cover', 'consent', 'client-account']);
    expect(formsFor(variantHistory('againstAdvice'), TODAY)).not.toContain('consent');
  });

  it('are a report without the form where a meeting was held on consent', () => {
    expect(formsFor(variantHistory('meeting'), TODAY)).toEqual(['meeting-report', 'consent', 'client-account']);
  });

  it('have no cover where nothing went along that it could lie on', () => {
    expect(formsFor(variantHistory('spoken'), TODAY)).not.toContain('cover');
    expect(formsFor(variantHistory('withheld'), TODAY)).not.toContain('cover');
  });

  it('have no letter where it is not known to whom', () => {
    const nobody = { ...variants.onConsent(), client: { name: null, birthDate: null, number: null, age: null } };
    expect(formsFor(historyOf(nobody), TODAY)).not.toContain('client-account');
  });
});
