import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import type { Waiting } from '../../components/popup/agenda.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { SiteState } from '../../components/popup/Site.tsx';
import type { FeedStatus } from '../../components/shared/feed-lines.ts';
import type { Passed } from '../../components/shared/PassedBy.tsx';
import { type History, historiesOf } from '../../lib/export/history.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { logHere } from '../../lib/log/here.ts';
import { allEntries } from '../../lib/log/read.ts';
import { call } from '../../lib/messaging/client.ts';
import { hashOf } from '../review/place.ts';
import { allow, type Front, frontPage, guard } from './front.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);

let texts: PageTexts = pageTextsFor(languageOf(null, null, navigator.language));
let histories: readonly History[] | null = [];
let waiting: readonly Waiting[] = [];
let front: Front = { tabId: null, origin: null, name: '', state: 'unknown' };
let problem: string | null = null;
let passed: readonly Passed[] = [];
let feed: FeedStatus | null = null;

void open();

async function open(): Promise<void> {
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  speak(languageOf(managed?.language, settings?.language, navigator.language));
  [front] = await Promise.all([frontPage(), read()]);
  draw();
}

function speak(language: Language): void {
  texts = pageTextsFor(language);
  document.documentElement.lang = language;
}

async function read(): Promise<void> {
  [histories, waiting, passed, feed] = await Promise.all([
    allEntries(logHere()).then(historiesOf, () => null),
    call('drafts/list', {}).catch(() => []),
    call('nets/list', {}).catch(() => []),
    call('feed/status', {}).catch(() => null),
  ]);
}

function draw(): void {
  root.render(
    <Popup
      texts={texts}
      now={new Date()}
      histories={histories}
      waiting={waiting}
      problem={problem}
      feed={feed}
      passedBy={{
        passed,
        onRecord: (id) => void change(() => call('nets/record', { id })),
        onNone: (id, reason) => void change(() => call('nets/dismiss', { id, reason })),
      }}
      site={{ state: front.state, name: front.name, onGuard: guardFront, onReload: () => void reload() }}
      onHappened={(id) => void change(() => call('drafts/ready', { id }))}
      onDrop={(id) => void change(() => call('drafts/drop', { id }))}
      onOpen={(number, form) => void show(`review.html${hashOf({ number, form })}`)}
      onComplete={(number) => void change(() => call('log/complete', { number }))}
      onRecordSpoken={
        front.state === 'guarded' && front.tabId !== null ? () => void recordSpoken(front.tabId ?? -1) : undefined
      }
      onTeach={front.state === 'guarded' && front.tabId !== null ? () => void teach(front.tabId ?? -1) : undefined}
      onLog={() => void show('review.html')}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => close())}
    />,
  );
}

async function change(act: () => Promise<{ ok: boolean }>): Promise<void> {
  const answer = await act().catch(() => ({ ok: false }));
  problem = answer.ok ? null : texts.pages.popup.failed;
  await read();
  draw();
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
async function recordSpoken(tabId: number): Promise<void> {
  await change(() => call('spoken/record', { tabId }));
  if (problem === null) close();
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
