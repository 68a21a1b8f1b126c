import { createRoot } from 'react-dom/client';
import { Prepare, type Prepared } from '../../components/prepare/Prepare.tsx';
import { Frame } from '../../components/shared/Frame.tsx';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import { whenReadingChanges } from '../../lib/log/keys/browser-memory.ts';
import { call } from '../../lib/messaging/client.ts';
import type { Answers } from '../../lib/preparation/answers.ts';
import { keeper } from './keeper.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
let texts: PageTexts = pageTextsFor(languageOf(null, null, navigator.language));
let rows: readonly Prepared[] = [];
let locked = 0;
let opened: Prepared | null = null;
let kept: boolean | null = null;
let problem: string | null = null;

const keeping = keeper(
  async (id, answers) => (await call('preparation/keep', { id, answers })).ok,
  (is) => {
    kept = is;
    draw();
  },
);

void open();
window.addEventListener('hashchange', () => void show());
// Unlocked or locked elsewhere, or decided in the window that she came back from.
whenReadingChanges(() => void show());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void show());

async function open(): Promise<void> {
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  texts = pageTextsFor(languageOf(managed?.language, settings?.language, navigator.language));
  document.documentElement.lang = texts.language;
  document.title = `${texts.pages.prepare.title} · ${texts.pages.name}`;
  await show();
}

/** What is kept, and of that what the address names. What she has open and is not kept yet stays as she left it. */
async function show(): Promise<void> {
  await keeping.done();
  try {
    ({ rows, locked } = await call('preparation/list', {}));
    problem = null;
  } catch {
    problem = texts.pages.problems.unknown;
  }
  const id = location.hash.slice(1);
  if (kept !== false || opened?.id !== id) opened = rows.find((row) => row.id === id) ?? null;
  draw();
}

function draw(): void {
  root.render(
    <Frame at="prepare" texts={texts}>
      <Prepare
        texts={texts}
        today={today()}
        rows={rows}
        locked={locked}
        opened={opened}
        kept={opened === null ? null : kept}
        problem={problem}
        onStart={() => void start()}
        onOpen={(id) => {
          location.hash = id ?? '';
        }}
        onChange={change}
        onKeep={() => opened && keeping.keep(opened.id, opened.answers)}
        onDrop={(id) => void drop(id)}
        onRecord={record}
      />
    </Frame>,
  );
}

function change(answers: Answers): void {
  if (opened === null) return;
  opened = { ...opened, answers };
  draw();
  keeping.keep(opened.id, answers);
}

async function start(): Promise<void> {
  const begun = await call('preparation/start', { tabId: null }).catch(() => null);
  if (begun?.ok) location.hash = begun.id;
  else fail(begun?.problem);
}

async function drop(id: string): Promise<void> {
  const dropped = await call('preparation/drop', { id }).catch(() => null);
  if (dropped?.ok) await show();
  else fail(dropped?.problem);
}

/** What she typed last is kept before the sentence is made of it. */
async function record(): Promise<string | null> {
  const { problems, prepare } = texts.pages;
  if (opened === null) return problems.unknown;
  if (!(await keeping.done())) return prepare.notKept;
  const answer = await call('preparation/record', { id: opened.id }).catch(() => null);
  return answer?.ok ? null : wordsFor(answer?.problem);
}

function fail(why: string | undefined): void {
  problem = wordsFor(why);
  draw();
}

function wordsFor(why: string | undefined): string {
  const { problems } = texts.pages;
  return why !== undefined && why in problems ? problems[why as keyof typeof problems] : problems.unknown;
}

/** By this computer's clock and zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

// Only so that the tab does not close under what is not kept yet.
window.addEventListener('beforeunload', (event) => {
  if (keeping.busy() || kept === false) event.preventDefault();
});
