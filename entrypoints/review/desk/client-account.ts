import type { ClientAccountProps } from '../../../components/clients/ClientAccount.tsx';
import { type ClientKey, sameClient } from '../../../lib/consents/client.ts';
import { EVERYTHING } from '../../../lib/desk/facets.ts';
import type { DeskSource } from '../../../lib/desk/source.ts';
import type { NewOversight } from '../../../lib/disclosure/oversight-entry.ts';
import type { History } from '../../../lib/export/history.ts';
import type { PageTexts } from '../../../lib/language/pages.ts';
import { contactLine } from '../../../lib/policy/contact.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import { saveFile } from '../files.ts';

interface Around {
  readonly source: DeskSource;
  readonly texts: PageTexts;
  readonly policy: Policy | null;
  readonly onRecord: (oversight: NewOversight) => Promise<boolean>;
}

/** "Who was told what about me", from everybody's logs at once. That it was answered stands in the officer's own log. */
export function clientAccountOn(client: ClientKey, around: Around): Omit<ClientAccountProps, 'texts'> {
  const { source, texts, policy, onRecord } = around;
  const form = () => import('../../../lib/export/forms/client-account.ts');
  const context = () => ({
    made: new Date().toISOString(),
    witness: null,
    complaints: policy?.contact.complaints ?? null,
    privacyOfficer: policy ? contactLine(policy.contact) : null,
  });
  return {
    onMake: async () => {
      const histories = await everythingAbout(client, source);
      if (histories.length === 0) return null;
      const { clientAccountPaper } = await form();
      const paper = clientAccountPaper(histories, context(), texts.language);
      await onRecord({
        type: 'answered-client',
        client: (client.name ?? client.number ?? '').slice(0, 200),
        entries: histories.length,
      });
      return paper;
    },
    onSave: async () => {
      const { clientAccountForm } = await form();
      const { pdf } = await clientAccountForm(await everythingAbout(client, source), context(), texts.language);
      const name = `${texts.pages.papers.makes['client-account'].toLowerCase().replaceAll(' ', '-')}.pdf`;
      saveFile(name, [pdf as BlobPart], 'application/pdf'); // never a client's name in the name of a file
      return name;
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}

/** One entry may stand in two branches of a log: it is told once. */
async function everythingAbout(client: ClientKey, source: DeskSource): Promise<History[]> {
  const query = client.number?.trim() || client.name?.trim() || '';
  let found = await source.find({ ...EVERYTHING, query }, new Date());
  // Only the newest question is answered, and the table asks too.
  while (found === null) found = await source.find({ ...EVERYTHING, query }, new Date());
  const about = new Map<string, History>();
  for (const ref of found.refs) {
    const one = await source.history(ref);
    if (one?.state !== 'readable' || !sameClient(one.history.disclosure.client, client)) continue;
    if (!about.has(one.id.entry)) about.set(one.id.entry, one.history);
  }
  return [...about.values()];
}
