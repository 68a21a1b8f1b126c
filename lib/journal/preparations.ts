import browser from 'webextension-polyfill';
import type { PageContext } from '../disclosure/action.ts';
import type { Briefing } from '../disclosure/briefing.ts';
import { type Draft, type DraftPolicy, draftSchema } from '../disclosure/draft/draft.ts';
import { draftFrom } from '../disclosure/draft/start.ts';
import type { LogDatabase } from '../log/database.ts';
import { readNow } from '../log/keys/reading.ts';
import { whoseRecord } from '../nets/around.ts';
import { type Answers, emptyAnswers } from '../preparation/answers.ts';
import { preparedDraft } from '../preparation/draft.ts';
import { draftsLocked, dropDraft, keepPreparation, type PreparationRow, preparationRows } from './drafts.ts';
import { keepHeld, newTicket } from './held-contents.ts';
import { openInWindow } from './prompt-places.ts';

/** Meetings that are being prepared. Each is kept as a draft is: it may change, and it is sealed. */

/**
 * @param tabId where the client's record stands; what it says of her is filled in. Null: nothing is known.
 * @returns the new one, or the one that was begun about this client before.
 */
export async function startPreparation(db: LogDatabase, tabId: number | null): Promise<string> {
  const context = tabId === null ? null : await whoseRecord(tabId);
  const number = context?.client.number ?? null;
  const begun = (await preparationRows(db)).findLast(({ answers: { client } }) => client.number === number);
  if (number !== null && begun) return begun.id;
  const id = crypto.randomUUID();
  const at = new Date().toISOString();
  await keepPreparation(db, { id, kind: 'preparation', at, context, answers: emptyAnswers(context?.client) });
  return id;
}

/** Half done or done, newest first, and how much of what waits is behind the lock. */
export async function preparationsAsFar(db: LogDatabase): Promise<{ rows: PreparationRow[]; locked: number }> {
  await readNow(db);
  return { rows: (await preparationRows(db)).reverse(), locked: await draftsLocked(db) };
}

export async function preparationOf(db: LogDatabase, id: string): Promise<PreparationRow | null> {
  return (await preparationRows(db)).find((row) => row.id === id) ?? null;
}

/** @returns false where it is gone, or cannot be read: what cannot be read is not overwritten. */
export async function changePreparation(db: LogDatabase, id: string, answers: Answers): Promise<boolean> {
  const row = await preparationOf(db, id);
  if (!row) return false;
  await keepPreparation(db, { ...row, answers });
  return true;
}

/** Opens the sentence that it ends in, in a window. @returns false where there is none such to be read. */
export async function openPrepared(db: LogDatabase, id: string): Promise<boolean> {
  const row = await preparationOf(db, id);
  if (!row) return false;
  const held = crypto.randomUUID();
  await keepHeld(held, {
    action: null,
    context: { ...(row.context ?? nowhere()), client: row.answers.client, takesNote: false },
    tabId: browser.tabs.TAB_ID_NONE,
    frameId: 0,
    ticket: newTicket(),
    windowId: null,
    resumes: null,
    completes: null,
    prepared: id,
    decided: null,
  });
  await openInWindow(held);
  return true;
}

const nowhere = (): PageContext => ({
  epd: { name: '', origin: '', profile: null },
  client: { name: null, birthDate: null, number: null },
  user: { name: null, function: null },
  takesNote: false,
});

/** The draft that the prompt of a prepared meeting starts from; null where what she thought cannot be read now. */
export async function draftPrepared(
  db: LogDatabase,
  id: string,
  briefing: Briefing,
  policy: DraftPolicy,
): Promise<Draft | null> {
  const row = await preparationOf(db, id);
  return row && draftSchema.parse(preparedDraft(draftFrom({ ...briefing, draft: null }, policy), row.answers));
}

/** It has become an entry: nothing of it waits any more. */
export const settlePrepared = (db: LogDatabase, id: string): Promise<void> => dropDraft(db, id);
