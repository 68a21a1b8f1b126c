import browser from 'webextension-polyfill';
import { agendaTextsFor } from '../language/agenda.ts';
import type { LogDatabase } from '../log/database.ts';
import { readNow } from '../log/keys/reading.ts';
import { chosenLanguage, readPolicy } from '../policy/read.ts';
import { countOf } from './reminders.ts';
import { callingNow, nextCallAfter, seenAt } from './store.ts';

const AMBER = '#8a4b00';
export const ALARM = 'agenda';
/** More the icon has no room for, and nobody needs to open more to know it. */
const MOST = 99;
/** No alarm comes sooner. */
const FIRST_MS = 30_000;

/**
 * The toolbar's icon: how much became due, or went past the guard, since she last looked at what is open; and the alarm
 * for when the next thing is due. Behind the lock it is only known that something is due: then a dot, and the icon's own
 * text says why. Never a word about a client: others see this screen.
 */
export async function showBadge(db: LogDatabase): Promise<void> {
  const now = new Date().toISOString();
  const [count, behindLock, next] = await counted(db, now).catch(() => [0, false, null] as const);
  const number = count > MOST ? `${MOST}+` : String(count);
  const text = count > 0 ? number : behindLock ? '•' : '';
  const { badge } = agendaTextsFor(await chosenLanguage());
  await browser.action.setBadgeBackgroundColor({ color: AMBER });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({
    title: [
      'Deelwijzer',
      count > MOST ? badge.moreThan(MOST) : count > 0 && badge.count(count),
      behindLock && badge.behindLock,
    ]
      .filter(Boolean)
      .join('\n'),
  });
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(Date.parse(next), Date.now() + FIRST_MS) });
}

async function counted(db: LogDatabase, now: string): Promise<readonly [number, boolean, string | null]> {
  // On a shared computer the icon cannot know whose turn it is: what is open stands in the list of whoever works there.
  if ((await readPolicy()).log.where === 'shared') return [await db.passedBy.count(), false, null];
  const looked = await seenAt(db);
  const reading = await readNow(db);
  const [passed, { rows, locked }, next] = await Promise.all([
    looked === null ? db.passedBy.count() : db.passedBy.where('at').above(looked).count(),
    callingNow(db, now, MOST + 1),
    nextCallAfter(db, now),
  ]);
  // What only the officers read stays closed to her: it must not call for ever.
  return [passed + countOf(rows, looked, now), locked > 0 && reading === 'locked', next];
}
