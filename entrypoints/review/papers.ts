import type { FormKind as PaperKind } from '../../lib/export/forms/kinds.ts';
import { formsFor } from '../../lib/export/forms/kinds.ts';
import type { History } from '../../lib/export/history.ts';
import { historiesOf } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { allEntries, disclosureNumbered } from '../../lib/log/read.ts';
import { signedStateOf } from '../../lib/log/state.ts';
import { type Contact, contactLine } from '../../lib/policy/contact.ts';
import { saveFile, today } from './files.ts';

export const fittingPapers = (history: History): PaperKind[] => formsFor(history, today());

/** Makes and saves one paper. Never a name of a client in the name of a file. @returns what is to be said of it. */
export async function madePaper(
  db: LogDatabase,
  kind: PaperKind,
  history: History,
  recipient: number,
  { pages, language }: PageTexts,
  contact: Contact | null,
): Promise<string> {
  const name = `${pages.papers.makes[kind].toLowerCase().replaceAll(' ', '-')}-${history.disclosure.number}.pdf`;
  try {
    const { pdf, said } = await made(db, kind, history, recipient, language, contact);
    saveFile(name, [pdf as BlobPart], 'application/pdf');
    const also = typeof said === 'string' ? said : said && pages.papers.account(said.heldBack, said.firstHeardHere);
    const read = kind === 'meeting-report' ? pages.papers.mustRead : '';
    return [pages.papers.made(name), also, read].filter(Boolean).join(' ');
  } catch (error) {
    if (error instanceof Error && error.name === 'NothingToTell') return pages.papers.nothingToTell;
    console.error('Deelwijzer: paper not made', kind, error instanceof Error ? error.name : 'error');
    return pages.takeAway.failed;
  }
}

async function made(
  db: LogDatabase,
  kind: PaperKind,
  history: History,
  recipient: number,
  language: PageTexts['language'],
  contact: Contact | null,
) {
  const { number } = history.disclosure;
  const place = await disclosureNumbered(db, number);
  const signed = place && (await signedStateOf(db, place.log));
  const witness = place && signed ? { ...signed.state, index: place.index } : null;
  const contacts = { complaints: contact?.complaints ?? null, privacyOfficer: contact && contactLine(contact) };
  const context = { made: new Date().toISOString(), witness, ...contacts };
  // One at a time: the library that draws them is as large as all the rest together.
  switch (kind) {
    case 'without-consent': {
      const { withoutConsentForm } = await import('../../lib/export/forms/without-consent.ts');
      return { pdf: await withoutConsentForm(history, context, language), said: null };
    }
    case 'consent': {
      const { consentForm } = await import('../../lib/export/forms/consent.ts');
      return { pdf: await consentForm(history, { ...context, recipient }, language), said: null };
    }
    case 'meeting-report': {
      const { meetingReport } = await import('../../lib/export/forms/meeting-report.ts');
      return { pdf: await meetingReport([history], context, language), said: null };
    }
    case 'cover': {
      const { coverPage } = await import('../../lib/export/forms/cover.ts');
      return { pdf: await coverPage(history, { ...context, recipient }, language), said: null };
    }
    case 'client-account': {
      const { clientAccountForm } = await import('../../lib/export/forms/client-account.ts');
      const all = historiesOf(await allEntries(db)).filter((one) => isSameClient(one, history));
      const { pdf, ...said } = await clientAccountForm(all, context, language);
      return { pdf, said };
    }
  }
}

/** By number and EPD where there is a number; a name alone only where there is none. */
function isSameClient({ disclosure: a }: History, { disclosure: b }: History): boolean {
  if (a.client.number !== null || b.client.number !== null) {
    return a.client.number === b.client.number && a.epd?.origin === b.epd?.origin;
  }
  return a.client.name !== null && a.client.name === b.client.name && a.client.birthDate === b.client.birthDate;
}
