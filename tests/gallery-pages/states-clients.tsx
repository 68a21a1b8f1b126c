import { ClientPage, type ClientPageProps } from '../../components/clients/ClientPage.tsx';
import { FindClient } from '../../components/clients/FindClient.tsx';
import { Clients, fileOf } from '../../lib/consents/client-file.ts';
import { ABOUT, asked, CONSENT, recorded, refused, withdrawn } from '../../lib/consents/testing.ts';
import type { Entry } from '../../lib/disclosure/entry.ts';
import { clientAccountPaper } from '../../lib/export/forms/client-account.ts';
import type { History, Numbered } from '../../lib/export/history.ts';
import { logOf, NOW } from './fixtures/log.ts';
import type { Draw } from './states.tsx';

const nothing = () => {};
const log = logOf(60);
const entriesOf = (histories: readonly History[]): Numbered<Entry>[] =>
  histories.flatMap(({ index, disclosure, events }) => [{ index, entry: disclosure }, ...events]);
const { client } = (log.find(({ disclosure }) => disclosure.client.name !== null) as History).disclosure;
const about = { ...ABOUT, client };
const other = (letter: string) => ({ consent: CONSENT.replace(/^./, letter) });
const consents = [
  recorded('2025-11-03T10:00:00.000Z', { about, until: '2025-12-10' }),
  asked('2025-11-10T10:00:00.000Z', {
    ...other('a'),
    about: { ...about, recipient: { ...about.recipient, organisation: 'woningcorporatie De Linde' }, purpose: null },
    thinkUntil: '2025-11-13',
  }),
  recorded('2025-09-03T10:00:00.000Z', {
    ...other('b'),
    about,
    givenBy: ['curator-or-mentor'],
    byName: 'T. Maas',
    footing: 'benoemd door de rechtbank',
    status: 'partial',
    covers: 'alleen de aanwezigheid',
  }),
  withdrawn('2025-10-03T10:00:00.000Z', { ...other('b'), reason: 'wil dit niet meer' }),
  refused('2025-10-09T10:00:00.000Z', {
    ...other('c'),
    about: { ...about, recipient: { organisation: 'politie, basisteam Zuid', kind: 'police', person: null } },
  }),
];
const all: Numbered<Entry>[] = [...entriesOf(log), ...consents.map((entry, at) => ({ index: 2_000 + at, entry }))];

function page(begin: ClientPageProps['begin'], entries = all, readOnly = false): Draw {
  return (texts) => (
    <ClientPage
      file={fileOf(entries, client, NOW)}
      texts={texts}
      now={NOW}
      account={{
        onMake: async () =>
          clientAccountPaper(
            fileOf(entries, client, NOW).histories,
            { made: NOW.toISOString(), witness: null },
            texts.language,
          ),
        onSave: async () => 'overzicht.pdf',
        onCopy: async () => {},
      }}
      acts={
        readOnly
          ? undefined
          : {
              onSave: async () => null,
              onPrint: async () => texts.pages.clients.form.printed,
              onDestroy: async () => 'nee',
            }
      }
      onBack={nothing}
      onDisclosure={nothing}
      {...(begin && { begin })}
    />
  );
}

const listed = (entries: readonly Numbered<Entry>[]) => {
  const clients = new Clients();
  clients.take(entries.map(({ entry }) => entry));
  return clients.listed;
};

export const clientsStates = {
  'clients-find': (texts) => <FindClient clients={listed(all)} texts={texts} onOpen={nothing} />,
  'clients-none': (texts) => <FindClient clients={[]} texts={texts} onOpen={nothing} />,
  'clients-page': page(undefined),
  'clients-ask': page({ form: 'asked' }),
  'clients-record': page({ form: 'recorded' }),
  'clients-withdraw': page({ form: 'withdrawn' }),
  'clients-nothing': page(undefined, []),
  'clients-destroyed': page({ destroyed: { disclosures: 4, consents: 2, entries: 17, waiting: 1 } }, []),
  'clients-read-only': page(undefined, all, true),
} satisfies Record<string, Draw>;
