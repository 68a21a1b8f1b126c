import browser from 'webextension-polyfill';
import type { Entry } from '../disclosure/entry.ts';
import { whenAppended } from '../log/appended.ts';
import type { LogDatabase } from '../log/database.ts';
import { whenReadingChanges } from '../log/keys/browser-memory.ts';
import { followedOne } from './as-of.ts';
import { ALARM, showBadge } from './badge.ts';
import { followConsents } from './consents.ts';
import { follow } from './keep.ts';

/** Keeps what is open and the icon that counts it. To be set up in the first tick, as all that wakes a background. */
export function watchAgenda(db: LogDatabase): void {
  whenAppended(db, (entry) => void told(followed(db, entry).then(() => showBadge(db))));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && told(showBadge(db))));
  whenReadingChanges(() => void told(showBadge(db)));
  void told(showBadge(db));
}

/** What was erased calls no more: a consent as little as what rested on it. Of what else was erased the log must be read. */
async function followed(db: LogDatabase, entry: Entry): Promise<void> {
  const ofConsents = entry.kind === 'consent' || entry.kind === 'log-change';
  const done = await (ofConsents ? followConsents(db) : follow(db, entry));
  if (done && entry.kind !== 'log-change') await followedOne(db);
}

/** A reminder that fails must be told of, and must stop nothing. */
const told = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => console.error('Deelwijzer: agenda', error instanceof Error ? error.name : 'error'));
