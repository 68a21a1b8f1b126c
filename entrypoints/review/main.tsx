import { createRoot } from 'react-dom/client';
import type { NewEvent } from '../../components/review/forms.ts';
import { Message } from '../../components/review/Message.tsx';
import { Review } from '../../components/review/Review.tsx';
import type { Passed } from '../../components/shared/PassedBy.tsx';
import type { History } from '../../lib/export/history.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { logHere } from '../../lib/log/here.ts';
import { call } from '../../lib/messaging/client.ts';
import { type OpenedLog, openedLog } from '../../lib/review/opened.ts';
import type { Known } from '../../lib/review/source.ts';
import { headlineFor, type More, moreOf } from './more.ts';
import { copiedNote } from './note.ts';
import { placeIn } from './place.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
let texts: PageTexts = pageTextsFor(languageOf(null, null, navigator.language));
const db = logHere();
const start = placeIn(location.hash);
let known: Known | null = null;
let passed: readonly Passed[] = [];
let log: OpenedLog | null = null;
let more: More | null = null;
let headline: string | undefined;
let around: Pick<Parameters<typeof moreOf>[1], 'policy' | 'settings'> = { policy: null, settings: null };

void open();
// What was decided in another tab meanwhile is here when she comes back.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void show());

async function open(): Promise<void> {
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  around = { policy: managed, settings };
  speak(languageOf(managed?.language, settings?.language, navigator.language));
  root.render(<Message text={texts.pages.review.loading} />);
  await show();
}

function speak(language: Language): void {
  texts = pageTextsFor(language);
  document.documentElement.lang = language;
  document.title = `${texts.pages.review.title} · ${texts.pages.name}`;
}

/** What there is now: all of it at first, and from then on what was appended since. */
async function show(): Promise<void> {
  try {
    await Promise.all([readPassed(), readMore(), log === null ? readAll() : log.follow()]);
  } catch (error) {
    console.error('Deelwijzer: the log was not read', error instanceof Error ? error.message : 'error');
    log?.close();
    [log, known] = [null, null];
    const { unreadable, retry } = texts.pages.review;
    root.render(<Message text={unreadable} action={retry} onAction={() => void show()} />);
  }
}

function readAll(): Promise<void> {
  log = openedLog(db, (news) => {
    known = news;
    draw();
  });
  return log.read(texts.language);
}

/** What can be made of the log now, and, once that is known, what it proves. */
async function readMore(): Promise<void> {
  more = await moreOf(db, { texts, ...around, changed: show });
  draw();
  void headlineFor(db, texts).then((said) => {
    headline = said;
    draw();
  });
}

async function readPassed(): Promise<void> {
  passed = await call('nets/list', {}).catch(() => []);
  draw();
}

function draw(): void {
  if (log === null || known === null) return;
  const passedBy = {
    passed,
    onRecord: (id: string) => void call('nets/record', { id }).then(show),
    onNone: (id: string, reason: string | null) => void call('nets/dismiss', { id, reason }).then(show),
  };
  root.render(
    <Review
      source={log.source}
      known={known}
      texts={texts}
      now={new Date()}
      start={start}
      passedBy={passedBy}
      headline={headline}
      {...more}
      onAdd={add}
      onCopy={copy}
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
