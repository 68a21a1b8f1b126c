import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { ClientPage } from '../../components/clients/ClientPage.tsx';
import { FindClient } from '../../components/clients/FindClient.tsx';
import { ClosedPage } from '../../components/shared/Closed.tsx';
import { Frame } from '../../components/shared/Frame.tsx';
import { Message } from '../../components/shared/Message.tsx';
import { Newer } from '../../components/shared/Newer.tsx';
import { NobodyKnown } from '../../components/shared/NobodyKnown.tsx';
import type { ClientKey } from '../../lib/consents/client.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import { logHere } from '../../lib/log/here.ts';
import { whenReadingChanges } from '../../lib/log/keys/browser-memory.ts';
import { passkeysOf } from '../../lib/log/keys/passkey.ts';
import { readNow } from '../../lib/log/keys/reading.ts';
import { isNewer } from '../../lib/log/newer.ts';
import { countDisclosures } from '../../lib/log/read.ts';
import { unlocking } from '../../lib/log/unlocking.ts';
import { call } from '../../lib/messaging/client.ts';
import { EVERYONE, type Shown } from '../../lib/policy/who.ts';
import { doneBy, isSame, shownHere } from '../review/whose.ts';
import { type Around, accountOf, actsOf } from './acts.ts';
import { clientIn } from './place.ts';
import { fileIn, listedIn } from './reading.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const db = logHere();
let texts: PageTexts = pageTextsFor(languageOf(null, null, navigator.language));
let around: Around = { policy: null, settings: null };
let ready = false;
/** Whose page is shown; null where she still looks for someone. */
let client: ClientKey | null = null;
/** On a shared computer: of whoever works there now. */
let whose: Shown = EVERYONE;
/** Where only officers read the log, she can still look at what this run of the browser wrote. */
let showsWhatOpens = false;

void open();
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void show());
whenReadingChanges(() => void show());

function render(element: ReactElement): void {
  root.render(
    <Frame at="clients" texts={texts}>
      {element}
    </Frame>,
  );
}

async function open(): Promise<void> {
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  around = { policy: managed, settings };
  texts = pageTextsFor(languageOf(managed?.language, settings?.language, navigator.language));
  document.documentElement.lang = texts.language;
  document.title = `${texts.pages.clients.title} · ${texts.pages.name}`;
  if (await isNewer(db)) return root.render(<Newer texts={texts} />);
  render(<Message title={texts.pages.clients.title} text={texts.pages.clients.reading} />);
  ready = true;
  await show(true);
}

/** @param first the page has just opened: its address may say whose page is wanted. */
async function show(first = false): Promise<void> {
  if (!ready) return;
  try {
    const reading = await readNow(db);
    if (reading === 'locked' || (reading === 'officers-only' && !showsWhatOpens)) return await showClosed(reading);
    const now = await shownHere(around);
    if (!isSame(now, whose)) [client, whose] = [null, now];
    if (whose.of === 'nobody') return showNobody();
    if (first || (client === null && location.hash !== '')) client = await clientIn(db, location.hash, whose);
    await (client === null ? showAll() : showOne(client));
  } catch (error) {
    console.error('Deelwijzer: the log was not read', error instanceof Error ? error.name : 'error');
    const { unreadable, retry } = texts.pages.review;
    render(<Message title={texts.pages.clients.title} text={unreadable} action={retry} onAction={() => void show()} />);
  }
}

async function showAll(): Promise<void> {
  render(<FindClient clients={await listedIn(db, whose)} texts={texts} onOpen={go} />);
}

/** The address never names her: the browser keeps addresses. */
function go(next: ClientKey | null): void {
  client = next;
  history.replaceState(null, '', location.pathname);
  void show();
}

async function showOne(about: ClientKey): Promise<void> {
  const file = await fileIn(db, about, new Date(), whose);
  const changed = () => show();
  render(
    <ClientPage
      key={JSON.stringify(about)}
      file={file}
      texts={texts}
      now={new Date()}
      account={accountOf(db, file, { texts, around })}
      acts={actsOf(db, file, { texts, around, by: doneBy(around, whose), changed })}
      onBack={() => go(null)}
      onDisclosure={(number) => void browser.tabs.create({ url: browser.runtime.getURL(`/review.html#${number}`) })}
    />,
  );
}

function showNobody(): void {
  render(<NobodyKnown title={texts.pages.clients.title} texts={texts} onRetry={() => void show()} />);
}

async function showClosed(reading: 'locked' | 'officers-only'): Promise<void> {
  const [count, passkeys] = await Promise.all([countDisclosures(db), passkeysOf(db)]);
  render(
    <ClosedPage
      texts={texts}
      reading={reading}
      count={count}
      passkeys={passkeys}
      {...unlocking(db)}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onShow={() => {
        showsWhatOpens = true;
        void show();
      }}
    />,
  );
}
