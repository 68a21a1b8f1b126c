import { pageAnswer, type Route, redirect } from '../http.ts';
import { bulkExportPage, clientBulkExportPage } from '../pages/bulk-export.ts';
import { clientListPage, listQuery } from '../pages/client-list.ts';
import { contactsPage } from '../pages/contacts.ts';
import { correspondencePage } from '../pages/correspondence.ts';
import { dossierNotesPage } from '../pages/dossier-notes.ts';
import { letterModule } from '../pages/letter-module.ts';
import { measurementsPage } from '../pages/measurements.ts';
import { medicationPage } from '../pages/medication.ts';
import { aboutPage, agendaPage, preferencesPage, tasksPage } from '../pages/office.ts';
import { progressPage } from '../pages/progress.ts';
import { shareConfirmation, shareForm } from '../pages/share-form.ts';
import { planViewer, treatmentPlanPage } from '../pages/treatment-plan.ts';
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
  {
    method: 'GET',
    path: '/client/:nr/behandelplan',
    answer: ({ client, url }) =>
      pageAnswer(
        treatmentPlanPage(client, url.searchParams.has('verstuurd') ? 'Plan verstuurd aan gemeente.' : undefined),
      ),
  },
  { method: 'GET', path: '/client/:nr/behandelplan/lezen', answer: ({ client }) => pageAnswer(planViewer(client)) },
  { method: 'GET', path: '/client/:nr/medicatie', answer: ({ client }) => pageAnswer(medicationPage(client)) },
  { method: 'GET', path: '/client/:nr/metingen', answer: ({ client }) => pageAnswer(measurementsPage(client)) },
  { method: 'GET', path: '/client/:nr/contacten', answer: ({ client }) => pageAnswer(contactsPage(client)) },
  {
    method: 'GET',
    path: '/client/:nr/correspondentie',
    answer: ({ client, state, url, origins }) => {
      const external = url.searchParams.get('module') === 'zorgpost';
      const documents = state.documents.get(client.number) ?? [];
      return pageAnswer(
        correspondencePage({ client, documents, external, moduleOrigin: external ? origins.secondOrigin : '' }),
      );
    },
  },
  {
    method: 'GET',
    path: '/client/:nr/module/brieven',
    answer: ({ client, origins }) => pageAnswer(letterModule(client, [origins.origin, origins.secondOrigin])),
  },
  { method: 'GET', path: '/client/:nr/grote-export', answer: ({ client }) => pageAnswer(clientBulkExportPage(client)) },
  { method: 'GET', path: '/grote-export', answer: () => pageAnswer(bulkExportPage()) },
  { method: 'GET', path: '/agenda', answer: () => pageAnswer(agendaPage()) },
  { method: 'GET', path: '/taken', answer: () => pageAnswer(tasksPage()) },
  { method: 'GET', path: '/voorkeuren', answer: () => pageAnswer(preferencesPage()) },
  { method: 'GET', path: '/over', answer: () => pageAnswer(aboutPage()) },
];
