import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringOrthanc } from './bring/orthanc.ts';
import { freePorts } from './ports.ts';
import { waitFor } from './wait.ts';

/** What a server holds; a test sees by the peer's numbers what arrived there. */
export interface Statistics {
  readonly CountPatients: number;
  readonly CountStudies: number;
  readonly CountSeries: number;
  readonly CountInstances: number;
}

export interface Orthanc {
  readonly origin: string;
  /** A second server, known to the first as the peer `PEER` and as the DICOM modality `MODALITY`. */
  readonly peerOrigin: string;
  statistics(): Promise<Statistics>;
  peerStatistics(): Promise<Statistics>;
  close(): Promise<void>;
}

/** Two studies of two fictional clients, with names as a Dutch hospital writes them. */
const STUDIES = [
  {
    PatientName: 'Vries^Anna de',
    PatientID: '1042387',
    PatientBirthDate: '19820312',
    PatientSex: 'F',
    StudyDescription: 'MRI hersenen',
  },
  {
    PatientName: 'Bakker^Jan',
    PatientID: '1042519',
    PatientBirthDate: '19710924',
    PatientSex: 'M',
    StudyDescription: 'CT thorax',
  },
];

/** Secondary capture; without a class no modality takes it. */
const SOP_CLASS = '1.2.840.10008.5.1.4.1.1.7';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** A medical server that nobody here wrote, or why there is none on this machine. */
export async function startOrthanc(): Promise<Orthanc | { skipped: string }> {
  const brought = await bringOrthanc();
  if (brought.path === null) return { skipped: brought.reason };

  const root = await mkdtemp(join(tmpdir(), 'deelwijzer-orthanc-'));
  const [port, peerPort, peerDicomPort] = await freePorts(3);
  const peerOrigin = `http://127.0.0.1:${peerPort}`;
  const running: Server[] = [];
  const close = async () => {
    await Promise.all(running.map((server) => server.stop()));
    await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    running.push(
      await startServer(brought.path, join(root, 'peer'), {
        Name: 'Ander ziekenhuis',
        HttpPort: peerPort,
        DicomPort: peerDicomPort,
        DicomAet: 'MODALITY',
        DicomServerEnabled: true,
        DicomAlwaysAllowStore: true,
        DicomAlwaysAllowFind: true,
      }),
      await startServer(brought.path, join(root, 'main'), {
        Name: 'Beeldarchief',
        HttpPort: port,
        DicomAet: 'ARCHIEF',
        JobsHistorySize: 1000, // a test counts sendings by their jobs
        OrthancPeers: { PEER: [`${peerOrigin}/`] },
        DicomModalities: { MODALITY: ['MODALITY', '127.0.0.1', peerDicomPort] },
      }),
    );
    const origin = `http://127.0.0.1:${port}`;
    for (const study of STUDIES) await createStudy(origin, study);
    return {
      origin,
      peerOrigin,
      statistics: () => statisticsOf(origin),
      peerStatistics: () => statisticsOf(peerOrigin),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Server {
  stop(): Promise<void>;
}

async function startServer(
  program: string,
  dir: string,
  settings: { HttpPort: number | undefined; [key: string]: unknown },
): Promise<Server> {
  await mkdir(dir, { recursive: true });
  const file = join(dir, 'orthanc.json');
  const common = {
    StorageDirectory: join(dir, 'storage'),
    IndexDirectory: join(dir, 'storage'),
    // Orthanc listens on every address; refusing all but this machine keeps it to ourselves.
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    DicomServerEnabled: false,
    Plugins: [],
  };
  await writeFile(file, JSON.stringify({ ...common, ...settings }, null, 2));

  const child = spawn(program, [file], { stdio: ['ignore', 'pipe', 'pipe'], cwd: dir });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  child.on('error', (error) => (output += error.message));
  const stopWithUs = () => child.kill('SIGKILL');
  process.on('exit', stopWithUs);

  const origin = `http://127.0.0.1:${settings.HttpPort}`;
  await waitFor(async () => child.exitCode !== null || (await fetch(`${origin}/system`)).ok, {
    timeout: 30_000,
    what: () => `Orthanc to answer; it said: ${output.slice(-2000)}`,
  });
  if (child.exitCode !== null) throw new Error(`Orthanc ended at once: ${output.slice(-2000)}`);
  return {
    stop: async () => {
      process.off('exit', stopWithUs);
      await stop(child);
    },
  };
}

/** Nothing in it has to be kept, and asked politely it takes three seconds. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function createStudy(origin: string, tags: Record<string, string>): Promise<void> {
  const Tags = {
    ...tags,
    SOPClassUID: SOP_CLASS,
    Modality: 'OT',
    StudyDate: '20251103',
    SeriesDescription: 'Overzicht',
    AccessionNumber: `A${tags.PatientID}`,
  };
  const response = await fetch(`${origin}/tools/create-dicom`, {
    method: 'POST',
    body: JSON.stringify({ Tags, Content: PIXEL }),
  });
  if (!response.ok) throw new Error(`Orthanc made no study: ${response.status} ${await response.text()}`);
}

async function statisticsOf(origin: string): Promise<Statistics> {
  return (await (await fetch(`${origin}/statistics`)).json()) as Statistics;
}
