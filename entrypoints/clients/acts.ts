import type { ClientAccountProps, MadeAccount } from '../../components/clients/ClientAccount.tsx';
import type { ClientActs } from '../../components/clients/ClientPage.tsx';
import type { ClientFile } from '../../lib/consents/client-file.ts';
import type { AccountContext } from '../../lib/export/forms/client-account.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { LogNotWritable } from '../../lib/log/append.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { Locked } from '../../lib/log/keys/data-key.ts';
import { eraseClient } from '../../lib/log/store/erase-client.ts';
import { call } from '../../lib/messaging/client.ts';
import { contactLine } from '../../lib/policy/contact.ts';
import type { Policy, Settings } from '../../lib/policy/policy.ts';
import { saveFile } from '../review/files.ts';

export interface Around {
  readonly policy: Policy | null;
  readonly settings: Settings | null;
}

interface With {
  readonly texts: PageTexts;
  readonly around: Around;
}

/** The account for the client, made where it is asked for: what draws a PDF is as large as all the rest together. */
export function accountOf(
  _db: LogDatabase,
  { histories, consents }: ClientFile,
  { texts, around }: With,
): Omit<ClientAccountProps, 'texts'> {
  const context = (): AccountContext => ({
    made: new Date().toISOString(),
    witness: null,
    complaints: around.policy?.contact.complaints ?? null,
    privacyOfficer: around.policy ? contactLine(around.policy.contact) : null,
    consents,
  });
  return {
    onMake: async (): Promise<MadeAccount | null> => {
      if (histories.length === 0) return null;
      const { clientAccountPaper } = await import('../../lib/export/forms/client-account.ts');
      return clientAccountPaper(histories, context(), texts.language);
    },
    onSave: async () => {
      const { clientAccountForm } = await import('../../lib/export/forms/client-account.ts');
      const { pdf } = await clientAccountForm(histories, context(), texts.language);
      return saved(texts.pages.papers.makes['client-account'], pdf);
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}

/** What can be recorded, printed and destroyed. */
export function actsOf(
  db: LogDatabase,
  { client }: ClientFile,
  { texts, around, by, changed }: With & { readonly by: string | null; readonly changed: () => Promise<void> },
): ClientActs {
  const { policy, settings } = around;
  const { problems, takeAway } = texts.pages;
  return {
    onSave: async (entry) => {
      const answer = await call('consents/append', { entry }).catch(() => null);
      if (answer?.ok) {
        await changed();
        return null;
      }
      const problem = answer?.problem ?? 'unknown';
      return problem in problems ? problems[problem as keyof typeof problems] : problems.unknown;
    },
    onPrint: async (about) => {
      const { consentFormFor } = await import('../../lib/export/forms/consent.ts');
      const discloser = {
        name: by ?? '',
        function: policy?.discloser.function ?? settings?.function ?? null,
        organisation: policy?.organisation ?? settings?.organisation ?? null,
      };
      const context = { made: new Date().toISOString(), witness: null, complaints: policy?.contact.complaints ?? null };
      try {
        saved(texts.pages.papers.makes.consent, await consentFormFor(about, discloser, context, texts.language));
        return texts.pages.clients.form.printed;
      } catch (error) {
        console.error('Deelwijzer: form not made', error instanceof Error ? error.name : 'error');
        return takeAway.failed;
      }
    },
    onDestroy: async (keep, why) => {
      try {
        const done = await eraseClient(db, client, { keep, why, by });
        await changed();
        return done;
      } catch (error) {
        if (error instanceof Locked) return takeAway.locked;
        if (error instanceof LogNotWritable) return problems[error.problem];
        throw error;
      }
    },
  };
}

/** Never a name of a client in the name of a file. */
function saved(kind: string, pdf: Uint8Array): string {
  const name = `${kind.toLowerCase().replaceAll(' ', '-')}.pdf`;
  saveFile(name, [pdf as BlobPart], 'application/pdf');
  return name;
}
