import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { MedplumClient, type SearchRequest } from '@medplum/core';
import type { ClientApplication, Communication, Patient, Questionnaire, Reference } from '@medplum/fhirtypes';
import {
  exportJsonFile,
  MedplumProvider,
  PatientExportForm,
  PatientSummary,
  PatientTimeline,
  QuestionnaireForm,
  ResourceForm,
  ResourceHistoryTable,
  SearchControl,
  SmartAppLaunchLink,
  ThreadChat,
} from '@medplum/react';
import { type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A chart of Medplum's own components, as its own application puts them together, on a FHIR server of its own. */
const PATIENT: Reference<Patient> = { reference: 'Patient/123' };
const medplum = new MedplumClient({ baseUrl: `${location.origin}/` });

const APP: ClientApplication = {
  resourceType: 'ClientApplication',
  name: 'Growth curves',
  launchUri: `http://localhost:${location.port}/elsewhere`,
};

const QUESTIONNAIRE: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Intake',
  item: [{ linkId: '1', text: 'Complaint', type: 'string' }],
};

function Search(): ReactElement {
  const [search, setSearch] = useState<SearchRequest>({
    resourceType: 'Patient',
    fields: ['name', 'birthDate'],
    filters: [],
  });
  const table = async () => medplum.search(search.resourceType, '_count=20');
  return (
    <SearchControl
      search={search}
      checkboxesEnabled
      onChange={(e) => setSearch(e.definition)}
      onClick={(e) => history.pushState(null, '', `#opened-${e.resource.id}`)}
      onExportCsv={() =>
        void medplum
          .download(medplum.fhirUrl('Patient', '$csv'))
          .then((blob) => window.open(URL.createObjectURL(blob), '_blank'))
      }
      onExportTransactionBundle={() => void table().then((bundle) => exportJsonFile(JSON.stringify(bundle)))}
    />
  );
}

function Edit(): ReactElement {
  return (
    <ResourceForm
      defaultValue={PATIENT}
      onSubmit={(resource) => void medplum.updateResource(resource).then(() => said('saved'))}
    />
  );
}

const said = (what: string) => {
  document.body.dataset.said = what;
};

const TABS: Readonly<Record<string, () => ReactElement>> = {
  Timeline: () => <PatientTimeline patient={PATIENT} />,
  Edit: () => <Edit />,
  History: () => <ResourceHistoryTable resourceType="Patient" id="123" />,
  Search: () => <Search />,
  Intake: () => (
    <QuestionnaireForm
      questionnaire={QUESTIONNAIRE}
      subject={PATIENT}
      onSubmit={(answers) => void medplum.createResource(answers).then(() => said('answered'))}
    />
  ),
  Messages: () => (
    // Its list of messages is as high as there is room for: without a height of its own that can be none at all.
    <div style={{ height: 560 }}>
      <ThreadChat thread={{ ...THREAD, id: 'thread' }} uploadEnabled />
    </div>
  ),
  Records: () => <PatientExportForm patient={PATIENT} />,
  Apps: () => (
    <SmartAppLaunchLink client={APP} patient={PATIENT}>
      Growth curves
    </SmartAppLaunchLink>
  ),
};

const THREAD: Communication = { resourceType: 'Communication', status: 'in-progress', subject: PATIENT };

function Chart(): ReactElement {
  const [tab, setTab] = useState('Timeline');
  return (
    <div style={{ display: 'flex', gap: 16 }}>
      <aside style={{ width: 320 }}>
        <PatientSummary patient={PATIENT} />
      </aside>
      <main style={{ flex: 1 }}>
        <nav>
          {Object.keys(TABS).map((name) => (
            <button key={name} type="button" id={`tab-${name}`} role="tab" onClick={() => setTab(name)}>
              {name}
            </button>
          ))}
        </nav>
        <section id={`at-${tab}`}>{TABS[tab]?.()}</section>
      </main>
    </div>
  );
}

async function start(): Promise<void> {
  const { token } = (await (await fetch('/session')).json()) as { token: string };
  await medplum.setActiveLogin({
    accessToken: token,
    refreshToken: '',
    profile: { reference: 'Practitioner/123' },
    project: { reference: 'Project/123' },
  });
  createRoot(document.getElementById('root') as HTMLElement).render(
    <MantineProvider>
      <Notifications />
      <MedplumProvider medplum={medplum}>
        <Chart />
      </MedplumProvider>
    </MantineProvider>,
  );
}

void start();
