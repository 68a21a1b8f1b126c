import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { Popup, type PopupLock } from '../../components/popup/Popup.tsx';
import type { SiteState } from '../../components/popup/Site.tsx';
import { MOST, type PutOff, type Waiting } from '../../components/shared/agenda.ts';
import type { FeedStatus } from '../../components/shared/feed-lines.ts';
import { Newer } from '../../components/shared/Newer.tsx';
import type { Passed } from '../../components/shared/PassedBy.tsx';
import type { ConsentPoint } from '../../lib/consents/points.ts';
import type { SpokenChannel } from '../../lib/disclosure/action.ts';
import type { History } from '../../lib/export/history.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { updatedTo, updateSeen } from '../../lib/lifecycle/updated.ts';
import { logHere } from '../../lib/log/here.ts';
import { whenReadingChanges } from '../../lib/log/keys/browser-memory.ts';
import { passkeysOf } from '../../lib/log/keys/passkey.ts';
import { readNow } from '../../lib/log/keys/reading.ts';
import { isNewer } from '../../lib/log/newer.ts';
import { unlocking } from '../../lib/log/unlocking.ts';
import { call } from '../../lib/messaging/client.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { EVERYONE, type Shown } from '../../lib/policy/who.ts';
import { type OpenedLog, openedLog } from '../../lib/review/opened.ts';
import type { Known } from '../../lib/review/source.ts';
import { type Around, actOn, drop, readAgenda, type ToDo, tellPending } from '../review/agenda.ts';
import { hashOf } from '../review/place.ts';
import { shownHere } from '../review/whose.ts';
import { allow, type Front, frontPage, guard } from './front.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);

let texts: PageTexts = pageTextsFor(languageOf(null, null, navigator.language));
let histories: readonly History[] | null = [];
let points = 0;
let toDo: ToDo = { waiting: [], consents: [], putOff: {}, locked: 0, complete: false };
let putOff: PutOff = {};
let complete = false;
let revision = 0;
let around: { policy: Policy | null } = { policy: null };
let log: OpenedLog | null = null;
let waiting: readonly Waiting[] = [];
let consents: readonly ConsentPoint[] = [];
let front: Front = { tabId: null, origin: null, name: '', state: 'unknown' };
let problem: string | null = null;
let passed: readonly Passed[] = [];
let lock: PopupLock | undefined;
const db = logHere();
let feed: FeedStatus | null = null;
let updated: string | null = null;
/** On a shared computer: of whoever works there now. */
let whose: Shown = EVERYONE;

/** Of each kind: some of them may be put off. */
const LOOKED_AT = 4 * MOST;

void open();

async function open(): Promise<void> {
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  around = { policy: managed };
  speak(languageOf(managed?.language, settings?.language, navigator.language));
  if (await isNewer(db)) return root.render(<Newer texts={texts} />);
  [front, updated] = await Promise.all([frontPage(), updatedTo(), read()]);
  draw();
  await readLog();
  // Unlocked here or anywhere else: what is open today shows at once; locked, nothing of it stays in memory.
  whenReadingChanges(() => void turned());
}

function speak(language: Language): void {
  texts = pageTextsFor(language);
  document.documentElement.lang = language;
}

async function read(): Promise<void> {
  const reading = await readNow(db).catch(() => null);
  let nets: Awaited<ReturnType<typeof call<'nets/list'>>>;
  let agenda: ToDo;
  let passkeys: Awaited<ReturnType<typeof passkeysOf>>;
  [agenda, nets, passkeys, feed, whose] = await Promise.all([
    readAgenda(),
    call('nets/list', {}).catch(() => ({ passed: [], locked: 0 })),
    passkeysOf(db).catch(() => []),
    call('feed/status', {}).catch(() => null),
    shownHere(around),
  ]);
  toDo = agenda;
  [waiting, consents, putOff, passed] = [agenda.waiting, agenda.consents, agenda.putOff, nets.passed];
  if (reading === null) lock = undefined;
  else if (reading === 'open' || reading === 'unlocked') lock = { reading };
  else lock = { reading, passkeys, waits: agenda.locked + nets.locked, ...unlocking(db) };
}

async function turned(): Promise<void> {
  log?.close();
  [log, histories, points, complete, revision] = [null, [], 0, false, 0];
  await read();
  draw();
  await readLog();
}

/** What is open shows as it is found, the newest first: the whole of a log of years takes seconds. */
async function readLog(): Promise<void> {
  try {
    if (lock?.reading === 'locked' || whose.of === 'nobody') return;
    log ??= openedLog(db, (known) => void agenda(known));
    await (complete ? log.follow() : log.read(texts.language, whose));
  } catch (error) {
    console.error('Deelwijzer: the log was not read', error instanceof Error ? error.message : 'error');
    histories = null;
    draw();
  }
}

async function agenda(known: Known): Promise<void> {
  if (log === null) return;
  const { source } = log;
  const open = await source.open(new Date(), LOOKED_AT);
  const found = await Promise.all(open.numbers.map((number) => source.history(number)));
  if (known.revision < revision) return; // more was known meanwhile
  revision = known.revision;
  complete = known.complete;
  histories = found.flatMap((one) => (one?.state === 'readable' ? [one.history] : []));
  points = open.points;
  draw();
  if (whose.of !== 'everyone') return; // others' are open too, of which nothing is known here
  await tellPending(source, known, toDo);
  await call('agenda/seen', {});
}

function draw(): void {
  root.render(
    <Popup
      texts={texts}
      now={new Date()}
      histories={histories}
      points={points}
      reading={!complete && whose.of !== 'nobody'}
      waiting={waiting}
      consents={consents}
      putOff={putOff}
      lock={lock}
      problem={problem}
      nobody={whose.of === 'nobody'}
      feed={feed}
      updated={updated === null ? undefined : { version: updated, onSeen: seen }}
      passedBy={{
        passed,
        onRecord: (id) => void change(() => call('nets/record', { id })),
        onNone: (id, reason) => void change(() => call('nets/dismiss', { id, reason })),
      }}
      site={{ state: front.state, name: front.name, onGuard: guardFront, onReload: () => void reload() }}
      onAct={(item) => actOn(item, acting())}
      onDrop={(item) => drop(item, acting())}
      onLater={(id, kind, until) => void change(() => call('agenda/later', { id, kind, until }))}
      onRecordSpoken={(channel) => void recordSpoken(channel)}
      onClient={
        front.state === 'guarded' && front.tabId !== null
          ? () => void show(`/clients.html#tab/${front.tabId}`)
          : undefined
      }
      onTeach={front.state === 'guarded' && front.tabId !== null ? () => void teach(front.tabId ?? -1) : undefined}
      onPrepare={() => void prepare()}
      onLog={() => void show('review.html#te-doen')}
      onHelp={() => void show('help.html')}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => close())}
    />,
  );
}

const acting = (): Around => ({
  db,
  source: log?.source ?? null,
  language: texts.language,
  change: (act) => void change(act),
  open: (number, form) => void show(`review.html${hashOf({ number, form })}`),
});

function seen(): void {
  updated = null;
  void updateSeen();
  draw();
}

async function change(act: () => Promise<{ ok: boolean }>): Promise<void> {
  const answer = await act().catch(() => ({ ok: false }));
  problem = answer.ok ? null : texts.pages.popup.failed;
  await read();
  draw();
  if (complete) await readLog();
}

/** Access is asked for in the click itself. The profile is sent along at once: some browsers close the popup to ask. */
function guardFront(): void {
  const { origin } = front;
  if (origin === null) return;
  const allowed = allow(origin);
  const added = front.state === 'not-allowed' ? Promise.resolve(true) : guard(origin);
  void Promise.all([allowed, added]).then(([may, kept]) => {
    const state: SiteState = may && kept ? 'added' : 'refused';
    front = { ...front, state };
    draw();
  });
}

/** The prompt opens over the record itself, where the client is known. */
async function recordSpoken(channel: SpokenChannel): Promise<void> {
  const tabId = front.state === 'guarded' ? front.tabId : null;
  await change(() => call('spoken/record', { tabId, channel }));
  if (problem === null) close();
}

/** A new one about the client whose record stands in front; without one, what is being prepared. */
async function prepare(): Promise<void> {
  if (front.state !== 'guarded') return show('prepare.html');
  const begun = await call('preparation/start', { tabId: front.tabId }).catch(() => null);
  await show(`prepare.html${begun?.ok ? `#${begun.id}` : ''}`);
}

/** On the page itself she points at what shares. */
async function teach(tabId: number): Promise<void> {
  await change(() => call('teach/start', { tabId }));
  if (problem === null) close();
}

async function reload(): Promise<void> {
  if (front.tabId !== null) await browser.tabs.reload(front.tabId);
  close();
}

async function show(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  close();
}
