import { pageAnswer, type Route, redirect } from '../http.ts';
import { clientListPage, listQuery } from '../pages/client-list.ts';
import { dossierNotesPage } from '../pages/dossier-notes.ts';
import { progressPage } from '../pages/progress.ts';
import { shareConfirmation, shareForm } from '../pages/share-form.ts';
import { first } from '../request-body.ts';

/** Everything that is only looked at. */
export const PAGE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/', answer: () => redirect('/clienten') },
  { method: 'GET', path: '/clienten', answer: ({ url }) => pageAnswer(clientListPage(listQuery(url.searchParams))) },
  {
    method: 'POST',
    path: '/clienten/zoeken',
    answer: ({ body }) =>
      pageAnswer(clientListPage({ ...listQuery(new URLSearchParams()), term: first(body.fields, 'zoekterm') })),
  },
  { method: 'GET', path: '/client/:nr', answer: ({ client }) => redirect(`/client/${client.number}/voortgang`) },
  {
    method: 'GET',
    path: '/client/:nr/voortgang',
    answer: ({ client, state, url }) =>
      pageAnswer(
        progressPage(
          client,
          state.progressNotes.get(client.number) ?? [],
          url.searchParams.has('opgeslagen') ? 'Rapportage opgeslagen.' : undefined,
        ),
      ),
  },
  {
    method: 'GET',
    path: '/client/:nr/dossiernotities',
    answer: ({ client, state }) =>
      pageAnswer(
        dossierNotesPage(client, state.dossierNotes.get(client.number) ?? [], state.drafts.get(client.number) ?? ''),
      ),
  },
  { method: 'GET', path: '/client/:nr/delen', answer: ({ client }) => pageAnswer(shareForm(client)) },
  {
    method: 'GET',
    path: '/client/:nr/delen/:id',
    answer: ({ client, state, params }) => {
      const item = state.shared.find((shared) => shared.id === params.id);
      return item ? pageAnswer(shareConfirmation(client, item)) : redirect(`/client/${client.number}/delen`);
    },
  },
];
