import { clientAccountForm } from '../../lib/export/forms/client-account.ts';
import { consentForm } from '../../lib/export/forms/consent.ts';
import { coverPage } from '../../lib/export/forms/cover.ts';
import { meetingReport } from '../../lib/export/forms/meeting-report.ts';
import { withoutConsentForm } from '../../lib/export/forms/without-consent.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { context, hardText, outreach, reclassering, recordOfOneClient, variantHistory } from './fixtures.ts';

/** Every paper in the shapes worth looking at, by file name. */
export const papers: Readonly<Record<string, (language: Language) => Promise<Uint8Array>>> = {
  'without-consent': (language) => withoutConsentForm(outreach(), context, language),
  'without-consent-several': (language) => withoutConsentForm(variantHistory('several'), context, language),
  'without-consent-emergency': (language) => withoutConsentForm(variantHistory('emergency'), context, language),
  'without-consent-bare': (language) =>
    withoutConsentForm(variantHistory('withheldEarly'), { ...context, witness: null }, language),
  consent: (language) => consentForm(variantHistory('withheld'), context, language),
  'consent-parents': (language) => consentForm(variantHistory('parents'), context, language),
  'consent-hard': (language) => consentForm(hardText(), context, language),
  'client-account': async (language) =>
    (
      await clientAccountForm(
        recordOfOneClient(),
        { ...context, complaints: 'klachten@delinde.example, 030 555 01 23' },
        language,
      )
    ).pdf,
  'client-account-parents': async (language) =>
    (await clientAccountForm([variantHistory('parents')], context, language)).pdf,
  'meeting-report': (language) => meetingReport([outreach()], context, language),
  'meeting-report-two': (language) => meetingReport([outreach(), variantHistory('meeting', 215)], context, language),
  cover: (language) => coverPage(variantHistory('onConsent'), context, language),
  'cover-by-law': (language) => coverPage(reclassering(), context, language),
};
