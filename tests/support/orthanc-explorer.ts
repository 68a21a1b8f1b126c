import type { Browser, Page } from './browser.ts';
import { downloadsOf } from './downloads.ts';
import type { Orthanc } from './orthanc.ts';
import { answerDialogs, click, count, evaluate, fill, goto, isVisible, press, textOf, urlOf, waitFor } from './page.ts';

/** Orthanc's own web interface, worked as a clinician does, and what can be seen of it from outside. */

export interface Explorer {
  readonly browser: Browser;
  readonly page: Page;
  readonly orthanc: Orthanc;
  /** One level of the study of Anna de Vries. */
  readonly ids: Ids;
}

export interface Ids {
  patient: string;
  study: string;
  series: string;
  instance: string;
  /** A job that sent to a peer that is not there. */
  failedJob: string;
}

interface Act {
  readonly name: string;
  /** The page of the interface on which it starts. */
  readonly at?: (ids: Ids) => string;
  act(on: Explorer): Promise<unknown>;
}

/** Something that lets images or data out. */
export interface WayOut extends Act {
  readonly at: (ids: Ids) => string;
  /** How the prompt and the log name it. */
  readonly label: string;
  /** A number that goes up when something left. */
  outside(on: Explorer): Promise<number>;
}

/** Something that shares nothing, and how one sees that it was done. Without `at` it goes on where the one before ended. */
export interface Ordinary extends Act {
  done(on: Explorer): Promise<boolean>;
}

/** Gives the server what a used one has (an attachment, a job that failed) and says where everything stands. */
export async function prepare({ origin }: Orthanc): Promise<Ids> {
  const found = await post(`${origin}/tools/find`, { Level: 'Instance', Query: { PatientID: '1042387' } });
  const instance = (found as string[])[0] ?? '';
  const of = async (part: string) => ((await get(`${origin}/instances/${instance}/${part}`)) as { ID: string }).ID;
  const [patient, study, series] = [await of('patient'), await of('study'), await of('series')];
  const letter = { method: 'PUT', body: 'Verslag van de opname, verzonnen.' };
  await fetch(`${origin}/studies/${study}/attachments/1024`, letter);
  return { instance, patient, study, series, failedJob: await failingJob(origin, study) };
}

export async function emptyPeer({ peerOrigin }: Orthanc): Promise<void> {
  for (const patient of (await get(`${peerOrigin}/patients`)) as string[])
    await fetch(`${peerOrigin}/patients/${patient}`, { method: 'DELETE' });
}

async function failingJob(origin: string, study: string): Promise<string> {
  await fetch(`${origin}/peers/GEEN`, { method: 'PUT', body: JSON.stringify({ Url: 'http://127.0.0.1:1/' }) });
  const { ID } = (await post(`${origin}/peers/GEEN/store`, { Synchronous: false, Resources: [study] })) as {
    ID: string;
  };
  await waitFor(async () => (await jobState(origin, ID)) === 'Failure', { what: 'the job to fail' });
  await fetch(`${origin}/peers/GEEN`, { method: 'DELETE' });
  return ID;
}

const jobState = async (origin: string, id: string): Promise<string> =>
  ((await get(`${origin}/jobs/${id}`)) as { State: string }).State;

async function get(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

async function post(url: string, body: object): Promise<unknown> {
  return (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).json();
}

/** A fresh page of the interface. */
export async function openExplorer(browser: Browser, orthanc: Orthanc, ids: Ids, at = 'lookup'): Promise<Explorer> {
  const page = await browser.newPage();
  await goto(page, `${orthanc.origin}/app/explorer.html#${at}`);
  await shows(page, at.split('?')[0] ?? at);
  return { browser, orthanc, ids, page };
}

/** To another page of the interface, as by a bookmark. */
export async function goTo({ page }: Explorer, at: string): Promise<void> {
  await evaluate(
    page,
    (hash) => {
      location.hash = hash;
    },
    at,
  );
  await shows(page, at.split('?')[0] ?? at);
}

/** Waits until the interface shows this page of it, filled and standing still. */
async function shows(page: Page, id: string): Promise<void> {
  await waitFor(() => isShown(page, id), { what: async () => `#${id} in ${await urlOf(page)}` });
}

const isShown = (page: Page, id: string): Promise<boolean> =>
  evaluate(
    page,
    (wanted) =>
      document.readyState === 'complete' &&
      document.querySelector(`#${wanted}.ui-page-active`) !== null &&
      document.querySelector('.ui-mobile-viewport-transitioning, .ui-page.out, .ui-page.in') === null,
    id,
  );

const DIALOG = '.ui-simpledialog-container';
export const receiver = (name: string): string => `${DIALOG} li[name="${name}"] a`;
const button = (label: string): string => `${DIALOG} a[id^="${label}"]`;
const dialogGone = async (page: Page): Promise<boolean> => (await count(page, DIALOG)) === 0;

/** In the page that stands there: each page has its own bar with the same links. */
const bar = (to: string): string => `.ui-page-active [data-role="header"] a[href="#${to}"]`;

const onStudy = (ids: Ids): string => `study?uuid=${ids.study}`;
const onInstance = (ids: Ids): string => `instance?uuid=${ids.instance}`;

const downloads = async ({ browser }: Explorer): Promise<number> => (await downloadsOf(browser)).length;

/**
 * How often the server itself did this: it keeps a job for each. A second download of the same name is written over the
 * first, and a study that is at the receiver already counts once there, so neither place would tell of a second time.
 */
const jobsOf =
  (type: RegExp) =>
  async ({ orthanc }: Explorer): Promise<number> => {
    const jobs = (await get(`${orthanc.origin}/jobs?expand`)) as { Type: string }[];
    return jobs.filter(({ Type }) => type.test(Type)).length;
  };

const clicks =
  (id: string): WayOut['act'] =>
  ({ page }) =>
    click(page, `#${id}`);

const sendTo = (receiver: string): WayOut => ({
  name: `Send to remote modality (${receiver})`,
  label: `Beelden versturen naar ${receiver}`,
  at: onStudy,
  act: async ({ page }) => {
    await click(page, '#study-store');
    await click(page, `${DIALOG} li[name="${receiver}"] a`);
  },
  outside: jobsOf(/Store$/),
});

export const DOWNLOAD_ZIP: WayOut = {
  name: 'Download ZIP',
  label: 'Beelden downloaden als ZIP',
  at: onStudy,
  act: clicks('study-archive'),
  outside: jobsOf(/^Archive$/),
};
export const DOWNLOAD_DICOMDIR: WayOut = {
  name: 'Download DICOMDIR',
  label: 'Beelden downloaden als DICOMDIR',
  at: onStudy,
  act: clicks('study-media'),
  outside: jobsOf(/^Media$/),
};
export const SEND_TO_PEER = sendTo('PEER');
export const ANONYMIZE: WayOut = {
  name: 'Anonymize',
  label: 'Anonimiseren (maakt een kopie)',
  at: onStudy,
  act: async ({ page }) => {
    await click(page, '#study-anonymize');
    await click(page, button('OK'));
  },
  outside: async ({ orthanc }) => (await orthanc.statistics()).CountStudies,
};

export const OTHER_WAYS_OUT: readonly WayOut[] = [
  sendTo('MODALITY'),
  {
    name: 'Download the DICOM file',
    label: 'DICOM-bestand downloaden',
    at: onInstance,
    act: clicks('instance-download-dicom'),
    outside: downloads,
  },
  {
    name: 'Download the JSON file',
    label: 'Kenmerken van de opname als JSON',
    at: onInstance,
    act: clicks('instance-download-json'),
    outside: async ({ page }) => ((await urlOf(page)).endsWith('/tags') ? 1 : 0),
  },
  {
    name: 'Download an attachment',
    label: 'Bijlage downloaden',
    at: onStudy,
    act: ({ page }) => click(page, '.study-attachment a'),
    outside: async (on) => (await downloads(on)) + ((await urlOf(on.page)).endsWith('/data') ? 1 : 0),
  },
  {
    name: 'Resubmit a sending that failed',
    label: 'Mislukte verzending opnieuw',
    at: (ids) => `job?uuid=${ids.failedJob}`,
    act: clicks('job-resubmit'),
    outside: async ({ orthanc, ids }) => {
      const { CompletionTime } = (await get(`${orthanc.origin}/jobs/${ids.failedJob}`)) as { CompletionTime?: string };
      return Number(CompletionTime?.replace('T', '') ?? Number.POSITIVE_INFINITY);
    },
  },
];

export const WAYS_OUT: readonly WayOut[] = [
  DOWNLOAD_ZIP,
  DOWNLOAD_DICOMDIR,
  SEND_TO_PEER,
  ANONYMIZE,
  ...OTHER_WAYS_OUT,
];

const arrives = (name: string, at: string, to: string): Ordinary => ({
  name,
  act: ({ page }) => click(page, at),
  done: ({ page }) => isShown(page, to),
});

/** An ordinary morning: nothing of this shares anything, and none of it may ask. */
export const ORDINARY: readonly Ordinary[] = [
  {
    name: 'look up a patient by number',
    at: () => 'lookup',
    act: async ({ page }) => {
      await fill(page, '#lookup-patient-id', '1042387');
      await click(page, '#lookup-submit');
    },
    done: ({ page }) => isVisible(page, '#lookup-result li a'),
  },
  arrives('open a study found', '#lookup-result li a', 'study'),
  arrives('all patients', `${bar('lookup')}`, 'lookup'),
  arrives('list of patients', '#lookup a[href="#find-patients"]', 'find-patients'),
  {
    name: 'filter the list',
    act: async ({ page }) => {
      await fill(page, '#find-patients .ui-listview-filter input', 'Vries');
      await press(page, 'End'); // the list is filtered when a key goes up
    },
    done: async ({ page }) => (await count(page, '#all-patients li:not(.ui-screen-hidden)')) === 1,
  },
  arrives('open a patient', '#all-patients li:not(.ui-screen-hidden) a', 'patient'),
  {
    name: 'protect a patient',
    act: ({ page }) => click(page, '.switch-container .ui-slider'),
    done: async ({ orthanc, ids }) => (await get(`${orthanc.origin}/patients/${ids.patient}/protected`)) === 1,
  },
  {
    name: 'unprotect a patient',
    act: ({ page }) => click(page, '.switch-container .ui-slider'),
    done: async ({ orthanc, ids }) => (await get(`${orthanc.origin}/patients/${ids.patient}/protected`)) === 0,
  },
  arrives('open a study of the patient', '#list-studies li a', 'study'),
  {
    name: 'ask to delete, and do not',
    act: async ({ page }) => {
      await click(page, '#study-delete');
      await click(page, button('Cancel'));
    },
    done: ({ page }) => dialogGone(page),
  },
  {
    name: 'ask to anonymise, and do not',
    act: async ({ page }) => {
      await click(page, '#study-anonymize');
      await click(page, button('Cancel'));
    },
    done: ({ page }) => dialogGone(page),
  },
  {
    // Its interface posts to itself then, and says that the sending failed.
    name: 'ask to send, and close the dialog',
    act: async ({ page }) => {
      const said = answerDialogs(page);
      await click(page, '#study-store');
      await click(page, `${DIALOG} a[rel="close"][title="Close"]`);
      await waitFor(() => said.length > 0, { timeout: 3_000 }).catch(() => {});
    },
    done: ({ page }) => dialogGone(page),
  },
  arrives('open a series', '#list-series li a', 'series'),
  {
    name: 'look at the pictures of a series',
    act: ({ page }) => click(page, '#series-preview'),
    done: ({ page }) => isVisible(page, '#lbImage'),
  },
  {
    name: 'close the picture',
    act: ({ page }) => press(page, 'Escape'),
    done: async ({ page }) => !(await isVisible(page, '#lbOverlay')),
  },
  arrives('open an instance', '#list-instances li a', 'instance'),
  {
    name: 'hide the descriptions of tags',
    act: ({ page }) => click(page, 'label[for="show-tag-name"]'),
    done: async ({ page }) => !(await isVisible(page, '.tag-name')),
  },
  {
    name: 'look at a picture',
    act: ({ page }) => click(page, '#instance-preview'),
    done: ({ page }) => isVisible(page, '#lbImage'),
  },
  {
    name: 'close the picture again',
    act: ({ page }) => press(page, 'Escape'),
    done: async ({ page }) => !(await isVisible(page, '#lbOverlay')),
  },
  arrives('up to the study', '#instance .study-link', 'study'),
  {
    name: 'back',
    act: ({ page }) => evaluate(page, () => history.back()),
    done: ({ page }) => isShown(page, 'instance'),
  },
  {
    name: 'load the page again',
    act: ({ page }) => (page as { reload(): Promise<unknown> }).reload(),
    done: async ({ page }) => (await isShown(page, 'instance')) && (await textOf(page, '#instance-info')) !== '',
  },
  arrives('jobs', bar('jobs'), 'jobs'),
  arrives('open a job', '#all-jobs li a', 'job'),
  arrives('plugins', bar('plugins'), 'plugins'),
  arrives('back to the lookup', bar('lookup'), 'lookup'),
  arrives('query another archive', bar('query-retrieve'), 'query-retrieve'),
  {
    name: 'try whether the other archive answers',
    act: ({ page }) => click(page, '#qr-echo'),
    done: ({ page }) => isVisible(page, DIALOG),
  },
  {
    name: 'and close what it says',
    act: ({ page }) => click(page, button('OK')),
    done: ({ page }) => dialogGone(page),
  },
  {
    name: 'search there',
    act: async ({ page }) => {
      await fill(page, '#qr-value', '1042387');
      await click(page, '#qr-submit');
    },
    done: ({ page }) => isShown(page, 'query-retrieve-2'),
  },
  {
    name: 'upload a picture',
    at: () => 'upload',
    act: async ({ page, orthanc, ids }) => {
      await giveFile(page, `${orthanc.origin}/instances/${ids.instance}/file`);
      await click(page, '#upload-button');
    },
    done: async ({ page }) => (await textOf(page, '#progress .label')) === 'Done',
  },
];

/** What a drop would do; through the file chooser it would take a file of this machine. Nothing here activates the page. */
async function giveFile(page: Page, url: string): Promise<void> {
  const bytes = [...new Uint8Array(await (await fetch(url)).arrayBuffer())];
  await evaluate(
    page,
    (content) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(content)], 'opname.dcm', { type: 'application/dicom' }));
      const input = document.querySelector<HTMLInputElement>('#fileupload')!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    bytes,
  );
}
