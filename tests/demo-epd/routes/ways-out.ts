import { CLIENTS } from '../clients.ts';
import { dutchDate } from '../dates.ts';
import { type Ask, fileAnswer, jsonAnswer, type Route, redirect, type Way } from '../http.ts';
import { summary } from '../pages/client-toolbar.ts';
import { makePdf, wrap } from '../pdf.ts';
import { all, first } from '../request-body.ts';
import type { SharedItem } from '../state.ts';

function keepShared({ client, state, body }: Ask): SharedItem {
  const item: SharedItem = {
    id: `D-${String(state.shared.length + 1).padStart(4, '0')}`,
    clientNumber: client.number,
    partner: first(body.fields, 'partner'),
    person: first(body.fields, 'persoon'),
    subject: first(body.fields, 'onderwerp'),
    parts: all(body.fields, 'onderdelen'),
    attachment: body.files[0]?.name ?? null,
  };
  state.shared.push(item);
  return item;
}

const share = (path: string, way: Way): Route => ({
  method: 'POST',
  path,
  way,
  answer: (ask) => jsonAnswer({ kenmerk: keepShared(ask).id }),
});

const exported = ({ client, url }: Ask) =>
  url.searchParams.get('vorm') === 'tekst'
    ? fileAnswer('text/plain; charset=utf-8', summary(client), `attachment; filename="dossier-${client.number}.txt"`)
    : fileAnswer(
        'application/json; charset=utf-8',
        JSON.stringify(client, null, 2),
        `attachment; filename="dossier-${client.number}.json"`,
      );

const overview = ({ client }: Ask) =>
  fileAnswer(
    'application/pdf',
    makePdf(`Overzicht ${client.name}`, [
      `Geboren ${dutchDate(client.birthDate)}    Cliëntnummer ${client.number}    BSN ${client.bsn}`,
      '',
      ...wrap(summary(client)),
      '',
      ...client.notes.slice(0, 3).flatMap((note) => [...wrap(note.text), '']),
    ]),
    `inline; filename="overzicht-${client.number}.pdf"`,
  );

/** One letter as a PDF, for looking at and for sending along. */
export const letterPdf = ({ client, params }: Ask) => {
  const letter = client.letters.find((item) => item.id === params.id);
  return fileAnswer(
    'application/pdf',
    makePdf(letter?.subject ?? 'Brief', [
      `Betreft ${client.name}, ${dutchDate(client.birthDate)}, ${client.number}`,
      '',
      letter?.with ?? '',
      '',
      ...wrap(letter?.text ?? ''),
    ]),
    `inline; filename="brief-${params.id}.pdf"`,
  );
};

/** Where data about a client leaves. Each route names the way, and its arrival is a disclosure. */
export const WAY_OUT_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/client/:nr/delen',
    way: 'share-form',
    answer: (ask) => redirect(`/client/${ask.client.number}/delen/${keepShared(ask).id}`),
  },
  share('/api/client/:nr/delen', 'share-fetch'),
  share('/api/client/:nr/deelknop', 'share-shadow'),
  share('/api/client/:nr/deelknop-open', 'share-open-shadow'),
  share('/api/client/:nr/medicatie/apotheek', 'share-xhr'),
  share('/api/client/:nr/plan/doorsturen', 'share-xhr-sync'),
  share('/api/client/:nr/contacten/informeer', 'share-beacon'),
  share('/api/client/:nr/brieven/verstuur', 'letter'),
  {
    method: 'POST',
    path: '/client/:nr/plan/gemeente',
    way: 'share-submit',
    answer: (ask) => {
      keepShared(ask);
      return redirect(`/client/${ask.client.number}/behandelplan?verstuurd`);
    },
  },
  { method: 'GET', path: '/client/:nr/export', way: 'export', answer: exported },
  { method: 'GET', path: '/client/:nr/overzicht.pdf', way: 'pdf', answer: overview },
  { method: 'GET', path: '/client/:nr/brieven/:id/brief.pdf', way: 'pdf', answer: letterPdf },
  {
    method: 'GET',
    path: '/client/:nr/brieven/:id/bestand',
    way: 'export-frame',
    answer: ({ client, params }) => {
      const letter = client.letters.find((item) => item.id === params.id);
      // As some real systems do: a file name, but not the word attachment; the type alone makes it a download.
      return fileAnswer('application/octet-stream', letter?.text ?? '', `filename="brief-${params.id}.txt"`);
    },
  },
  {
    method: 'GET',
    path: '/api/export-taken/:id/bestand',
    way: 'bulk-export',
    answer: ({ state, params }) => {
      const numbers = state.jobs.get(params.id ?? '')?.clientNumbers ?? [];
      const records = CLIENTS.filter((client) => numbers.includes(client.number));
      return fileAnswer('text/plain; charset=utf-8', records.map(summary).join('\n\n'), 'inline');
    },
  },
];
