import { createRoot } from 'react-dom/client';
import type { NewEvent } from '../../components/review/forms.ts';
import { Message } from '../../components/review/Message.tsx';
import { Review } from '../../components/review/Review.tsx';
import { type History, historiesOf, otherLinesOf } from '../../lib/export/history.ts';
import { noteFor } from '../../lib/export/note.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { logHere } from '../../lib/log/here.ts';
import { saltedDigest } from '../../lib/log/leaf.ts';
import { allEntries } from '../../lib/log/read.ts';
import { call } from '../../lib/messaging/client.ts';

import { placeIn } from './place.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
let texts: PageTexts = pageTextsFor(languageOf(null, null, navigator.language));
const db = logHere();
const start = placeIn(location.hash);

void open();
// What was decided in another tab meanwhile is here when she comes back.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void show());

async function open(): Promise<void> {
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  speak(languageOf(managed?.language, settings?.language, navigator.language));
  root.render(<Message text={texts.pages.review.loading} />);
  await show();
}

function speak(language: Language): void {
  texts = pageTextsFor(language);
  document.documentElement.lang = language;
  document.title = `${texts.pages.review.title} · ${texts.pages.name}`;
}

async function show(): Promise<void> {
  try {
    const log = await allEntries(db);
    const passed = await call('nets/list', {}).catch(() => []);
    const feed = await call('feed/status', {}).catch(() => null);
    const passedBy = {
      passed,
      onRecord: (id: string) => void call('nets/record', { id }).then(show),
      onNone: (id: string, reason: string | null) => void call('nets/dismiss', { id, reason }).then(show),
    };
    root.render(
      <Review
        histories={historiesOf(log)}
        otherLines={otherLinesOf(log)}
        texts={texts}
        now={new Date()}
        start={start}
        passedBy={passedBy}
        feed={feed}
        onAdd={add}
        onCopy={copy}
      />,
    );
  } catch (error) {
    console.error('Deelwijzer: the log was not read', error);
    const { unreadable, retry } = texts.pages.review;
    root.render(<Message text={unreadable} action={retry} onAction={() => void show()} />);
  }
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
async function copy({ disclosure, index, events }: History): Promise<string | null> {
  const note = noteFor(disclosure, { index, events: events.map(({ entry }) => entry) }, texts.language);
  try {
    await navigator.clipboard.writeText(note);
  } catch {
    return texts.pages.problems.unknown;
  }
  const digest = await saltedDigest(new TextEncoder().encode(note));
  return add({ type: 'note-filed', about: disclosure.number, where: 'clipboard', digest });
}
