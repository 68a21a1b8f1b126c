import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import type { NewEvent } from '../../components/review/forms.ts';
import { Review, type ReviewProps } from '../../components/review/Review.tsx';
import { ClosedPage } from '../../components/shared/Closed.tsx';
import { DESK_HASH, Frame } from '../../components/shared/Frame.tsx';
import type { FeedStatus } from '../../components/shared/feed-lines.ts';
import { Message } from '../../components/shared/Message.tsx';
import { Newer } from '../../components/shared/Newer.tsx';
import { NobodyKnown } from '../../components/shared/NobodyKnown.tsx';
import type { Passed } from '../../components/shared/PassedBy.tsx';
import type { History } from '../../lib/export/history.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { logHere } from '../../lib/log/here.ts';
import { whenReadingChanges } from '../../lib/log/keys/browser-memory.ts';
import { passkeysOf } from '../../lib/log/keys/passkey.ts';
import { type Reading, readNow } from '../../lib/log/keys/reading.ts';
import { isNewer } from '../../lib/log/newer.ts';
import { makePersistent } from '../../lib/log/persistence.ts';
import { countDisclosures } from '../../lib/log/read.ts';
import { unlocking } from '../../lib/log/unlocking.ts';
import { call } from '../../lib/messaging/client.ts';
import { keepPreset } from '../../lib/messaging/keep-preset.ts';
import { EVERYONE, type Shown } from '../../lib/policy/who.ts';
import { type OpenedLog, openedLog } from '../../lib/review/opened.ts';
import type { Known } from '../../lib/review/source.ts';
import { actOn, drop, readAgenda, type ToDo, tellPending } from './agenda.ts';
import type { DeskPage } from './desk/desk.tsx';
import { filesDropped, holdsFiles } from './dropped.ts';
import { expiredFor, headlineFor, type More, moreOf } from './more.ts';
import { copiedNote } from './note.ts';
import { placeIn } from './place.ts';
import { type Around, doneBy, isSame, shownHere } from './whose.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
let texts: PageTexts = pageTextsFor(languageOf(null, null, navigator.language));
const db = logHere();
const start = placeIn(location.hash);
let known: Known | null = null;
let agenda: ToDo = { waiting: [], consents: [], putOff: {}, locked: 0, complete: false };
let passed: readonly Passed[] = [];
let log: OpenedLog | null = null;
let more: More | null = null;
let headline: string | undefined;
let expired: Awaited<ReturnType<typeof expiredFor>>;
let feed: FeedStatus | null = null;
let around: Around = { policy: null, settings: null };
let reading: Reading = 'open';
let ready = false;
let desk: Promise<DeskPage> | null = null;
/** On a shared computer: of whoever works there now. */
let whose: Shown = EVERYONE;
/** Where only officers read the log, she can still look at what this run of the browser wrote. */
let showsWhatOpens = false;

void open();
// Not waited for: the browser may ask her, and nothing depends on the answer.
void makePersistent().catch(() => {});
// What was decided in another tab meanwhile is here when she comes back.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void show());
whenReadingChanges(() => {
  log?.close();
  [log, known] = [null, null];
  closeDesk();
  void show();
});
window.addEventListener('hashchange', () => void show());
// Files that are dropped are for the desk, wherever on the page.
document.addEventListener('dragover', (event) => holdsFiles(event.dataTransfer) && event.preventDefault());
document.addEventListener('drop', (event) => {
  if (!holdsFiles(event.dataTransfer)) return;
  event.preventDefault();
  const files = filesDropped(event.dataTransfer);
  location.hash = DESK_HASH;
  void deskHere().then((page) => page.take(files));
});

type View = 'log' | 'desk';
const viewNow = (): View => (location.hash.startsWith(DESK_HASH) ? 'desk' : 'log');

function render(element: ReactElement, view = viewNow()): void {
  if (view !== viewNow()) return; // she has gone on
  root.render(
    <Frame at={view} texts={texts} full>
      {element}
    </Frame>,
  );
}

/** Loaded only when it is asked for: who looks at her own log does not wait for it. */
function deskHere(): Promise<DeskPage> {
  desk ??= import('./desk/desk.tsx').then(({ deskPage }) =>
    deskPage(db, texts, around.policy, (element) => render(element, 'desk')),
  );
  return desk;
}

function closeDesk(): void {
  void desk?.then((page) => page.close());
  desk = null;
}

async function open(): Promise<void> {
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  around = { policy: managed, settings };
  speak(languageOf(managed?.language, settings?.language, navigator.language));
  if (await isNewer(db)) return root.render(<Newer texts={texts} />);
  render(<Message title={texts.pages.review.title} text={texts.pages.review.loading} />);
  ready = true;
  await show();
}

function speak(language: Language): void {
  texts = pageTextsFor(language);
  document.documentElement.lang = language;
  document.title = `${texts.pages.review.title} · ${texts.pages.name}`;
}

/** What there is now: all of it at first, and from then on what was appended since. */
async function show(): Promise<void> {
  if (!ready) return;
  try {
    reading = await readNow(db);
    if (reading === 'locked' || (reading === 'officers-only' && !showsWhatOpens)) return await showClosed(reading);
    if (viewNow() === 'desk') return (await deskHere()).show();
    const now = await shownHere(around);
    if (!isSame(now, whose)) {
      log?.close();
      [log, known, whose] = [null, null, now];
    }
    if (whose.of === 'nobody') return showNobody();
    await Promise.all([readPassed(), readFeed(), readToDo(), readMore(), log === null ? readAll() : log.follow()]);
  } catch (error) {
    console.error('Deelwijzer: the log was not read', error instanceof Error ? error.message : 'error');
    log?.close();
    [log, known] = [null, null];
    const { unreadable, retry } = texts.pages.review;
    render(<Message title={texts.pages.review.title} text={unreadable} action={retry} onAction={() => void show()} />);
  }
}

function readAll(): Promise<void> {
  log = openedLog(db, (news) => {
    known = news;
    draw();
    if (log !== null && whose.of === 'everyone') void tellPending(log.source, news, agenda).catch(unread);
  });
  return log.read(texts.language, whose);
}

/** The page shows what it can without it. */
const unread = (error: unknown) =>
  console.error('Deelwijzer: not verified', error instanceof Error ? error.name : 'error');

/** What can be made of the log now, and, once that is known, what it proves. */
async function readMore(): Promise<void> {
  const about = { texts, policy: around.policy, whose, by: doneBy(around, whose), changed: show };
  more = await moreOf(db, about);
  draw();
  const [said, over] = [headlineFor(db, texts), expiredFor(db, about)];
  void Promise.all([said, over]).then((found) => {
    [headline, expired] = found;
    draw();
  }, unread);
}

async function readToDo(): Promise<void> {
  agenda = await readAgenda();
  draw();
}

async function readFeed(): Promise<void> {
  feed = await call('feed/status', {}).catch(() => null);
  draw();
}

async function readPassed(): Promise<void> {
  ({ passed } = await call('nets/list', {}).catch(() => ({ passed: [] })));
  draw();
}

function draw(): void {
  if (log === null || known === null) return;
  const passedBy = {
    passed,
    onRecord: (id: string) => void call('nets/record', { id }).then(show),
    onNone: (id: string, reason: string | null) => void call('nets/dismiss', { id, reason }).then(show),
  };
  render(
    <Review
      source={log.source}
      known={known}
      texts={texts}
      now={new Date()}
      start={start}
      passedBy={passedBy}
      whose={whose.of === 'worker' ? whose.name : null}
      headline={headline}
      expired={expired}
      feed={feed}
      agenda={toDo()}
      officer={officer()}
      onCopyText={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      {...more}
      onSetLock={reading === 'open' ? openSettings : undefined}
      onKeepPreset={keepPreset}
      onRecordSpoken={(channel) => void call('spoken/record', { tabId: null, channel }).then(show, show)}
      onAdd={add}
      onCopy={copy}
      onClient={(number) =>
        void browser.tabs.create({ url: browser.runtime.getURL(`/clients.html#of/${number}` as '/clients.html') })
      }
    />,
  );
}

/** As the organisation names it. */
function officer() {
  const { name = null, mail = null, phone = null } = around.policy?.contact ?? {};
  return { name, reachedBy: [mail, phone].filter(Boolean).join(', ') || null };
}

const LIST = '#te-doen';

function toDo(): ReviewProps['agenda'] {
  const change = (act: () => Promise<{ ok: boolean }>) => void act().then(show, show);
  const around = { db, source: log?.source ?? null, language: texts.language, change };
  return {
    ...agenda,
    open: location.hash === LIST,
    onSeen: () => void (whose.of === 'everyone' && call('agenda/seen', {}).catch(unread)),
    onAct: (item, open) => actOn(item, { ...around, open }),
    onDrop: (item) => drop(item, around),
    onLater: (id, kind, until) => change(() => call('agenda/later', { id, kind, until })),
  };
}

function showNobody(): void {
  render(<NobodyKnown title={texts.pages.review.title} texts={texts} onRetry={() => void show()} />);
}

const openSettings = () => void browser.runtime.openOptionsPage();

/** Nothing of earlier runs of the browser can be read: the lock stands where the log would. */
async function showClosed(reading: 'locked' | 'officers-only'): Promise<void> {
  // What it showed goes, with the thread that read it and the keys that it was given.
  log?.close();
  [log, known] = [null, null];
  const [count, passkeys] = await Promise.all([countDisclosures(db), passkeysOf(db)]);
  render(
    <ClosedPage
      texts={texts}
      reading={reading}
      count={count}
      passkeys={passkeys}
      {...unlocking(db)}
      onSettings={openSettings}
      onShow={() => {
        showsWhatOpens = true;
        void show();
      }}
    />,
  );
}

async function add(event: NewEvent): Promise<string | null> {
  const { problems } = texts.pages;
  const answer = await call('log/add-event', { event }).catch(() => null);
  if (answer === null) return problems.unknown;
  if (!answer.ok)
    return answer.problem in problems ? problems[answer.problem as keyof typeof problems] : problems.unknown;
  await show();
  return null;
}

/** The note as it stands now, with what happened since; that it was taken is put in the log. */
async function copy(history: History, inLog: string): Promise<string | null> {
  const event = await copiedNote(db, history, inLog, texts.language);
  return event === null ? texts.pages.problems.unknown : add(event);
}
