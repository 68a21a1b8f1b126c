import { USER } from '../clients.ts';
import { jsonAnswer, type Route, redirect } from '../http.ts';
import { documentRows } from '../pages/correspondence.ts';
import { dossierNoteList } from '../pages/dossier-notes.ts';
import { partnerLabel } from '../partners.ts';
import { all, first } from '../request-body.ts';
import { addTo } from '../state.ts';
import { letterPdf } from './ways-out.ts';

const author = `${USER.name}, SPV`;

/** The EPD's daily work: it posts all day long and shares nothing. */
export const ORDINARY_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/api/sessie/ping', answer: () => jsonAnswer({ geldig: true }) },
  {
    method: 'POST',
    path: '/api/valideer',
    answer: ({ body }) =>
      jsonAnswer({ melding: `${partnerLabel(first(body.fields, 'waarde'))} ontvangt via beveiligde mail.` }),
  },
  {
    method: 'POST',
    path: '/client/:nr/voortgang',
    answer: ({ client, state, body }) => {
      const text = first(body.fields, 'tekst').trim();
      const subject = first(body.fields, 'soort') || 'Consult';
      if (text !== '') addTo(state.progressNotes, client.number, { at: new Date(), author, subject, text });
      return redirect(`/client/${client.number}/voortgang${text === '' ? '' : '?opgeslagen'}`);
    },
  },
  {
    method: 'POST',
    path: '/api/client/:nr/notities',
    answer: ({ client, state, body }) => {
      const text = first(body.fields, 'tekst').trim();
      if (text === '') return jsonAnswer({ fout: 'lege notitie' }, 422);
      const subject = first(body.fields, 'onderwerp') || 'Algemeen';
      addTo(state.dossierNotes, client.number, { at: new Date(), author, subject, text });
      state.drafts.delete(client.number);
      return jsonAnswer({ lijst: dossierNoteList(state.dossierNotes.get(client.number) ?? []).text });
    },
  },
  {
    method: 'POST',
    path: '/api/client/:nr/concept',
    answer: ({ client, state, body }) => {
      state.drafts.set(client.number, first(body.fields, 'tekst'));
      return jsonAnswer({ bewaard: true });
    },
  },
  {
    method: 'POST',
    path: '/client/:nr/delen/annuleren',
    answer: ({ client }) => redirect(`/client/${client.number}/voortgang`),
  },
  {
    method: 'POST',
    path: '/api/client/:nr/documenten',
    answer: ({ client, state, body }) => {
      for (const { name, body: content } of body.files) {
        addTo(state.documents, client.number, { at: new Date(), name, size: content.length });
      }
      return jsonAnswer({ lijst: documentRows(state.documents.get(client.number) ?? []).text });
    },
  },
  { method: 'POST', path: '/api/client/:nr/brieven/concept', answer: () => jsonAnswer({ bewaard: true }) },
  { method: 'GET', path: '/client/:nr/brieven/:id/voorbeeld', answer: letterPdf },
  { method: 'POST', path: '/api/taken', answer: () => jsonAnswer({ bewaard: true }) },
  { method: 'POST', path: '/api/voorkeuren', answer: () => jsonAnswer({ bewaard: true }) },
  {
    // Starting and polling an export moves nothing out yet: only fetching its file does.
    method: 'POST',
    path: '/api/export-taken',
    answer: ({ state, body }) => {
      const id = `E${String(state.jobs.size + 1).padStart(3, '0')}`;
      state.jobs.set(id, { id, clientNumbers: all(body.fields, 'nummers'), pollsLeft: 2 });
      return jsonAnswer({ id }, 202);
    },
  },
  {
    method: 'GET',
    path: '/api/export-taken/:id',
    answer: ({ state, params }) => {
      const job = state.jobs.get(params.id ?? '');
      if (!job) return jsonAnswer({ fout: 'onbekende taak' }, 404);
      job.pollsLeft = Math.max(0, job.pollsLeft - 1);
      return jsonAnswer({ klaar: job.pollsLeft === 0, procent: job.pollsLeft === 0 ? 100 : 55 });
    },
  },
];
