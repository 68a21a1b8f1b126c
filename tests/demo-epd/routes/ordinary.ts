import { USER } from '../clients.ts';
import { jsonAnswer, type Route, redirect } from '../http.ts';
import { dossierNoteList } from '../pages/dossier-notes.ts';
import { partnerLabel } from '../partners.ts';
import { first } from '../request-body.ts';
import { addTo } from '../state.ts';

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
];
