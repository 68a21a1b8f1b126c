import browser from 'webextension-polyfill';
import { z } from 'zod';
import { noteFor } from '../export/note.ts';
import { appendEvent } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { saltedDigest } from '../log/leaf.ts';
import { disclosureNumbered } from '../log/read.ts';
import { handedOut, stampOf } from '../log/state.ts';
import { chosenLanguage } from '../policy/read.ts';
import { eventBase } from './held.ts';
import { toFrame } from './prompt-places.ts';

/**
 * Puts the dossier note into the EPD's own field. In many EPDs that field stands on another page: opening it takes this
 * page, its guard and its prompt away. So the note waits in session memory, and is written when the new page is there.
 */
const waitingSchema = z.object({ number: z.number(), at: z.number() });
const key = (tabId: number) => `note:${tabId}`;
/** Later than this she is doing something else. */
const WAITS_MS = 20_000;

/** @returns whether the note stands in the field now; when the page went elsewhere for it, `writeWaitingNote` follows. */
export async function fileNoteInField(db: LogDatabase, tabId: number, number: number): Promise<boolean> {
  const text = await noteText(db, number);
  if (text === null) return false;
  await browser.storage.session.set({ [key(tabId)]: { number, at: Date.now() } });
  const written = await toFrame(tabId, 0, { type: 'note/write', text });
  if (written === null) return false; // the page is on its way to the field: the note waits
  await browser.storage.session.remove(key(tabId));
  if (written !== true) return false;
  await recordFiled(db, number, 'epd-field', text);
  return true;
}

/** Called when a page of the tab has loaded. @returns whether a note was waiting for it and stands there now. */
export async function writeWaitingNote(db: LogDatabase, tabId: number): Promise<boolean> {
  const kept = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  const waiting = waitingSchema.safeParse(kept);
  if (!waiting.success) return false;
  await browser.storage.session.remove(key(tabId)); // written once, or not at all
  if (Date.now() - waiting.data.at > WAITS_MS) return false;
  const text = await noteText(db, waiting.data.number);
  if (text === null || (await toFrame(tabId, 0, { type: 'note/write', text })) !== true) return false;
  await recordFiled(db, waiting.data.number, 'epd-field', text);
  return true;
}

export async function recordFiled(
  db: LogDatabase,
  number: number,
  where: 'epd-field' | 'clipboard',
  text: string,
): Promise<void> {
  await handedOut(db, text, 'note');
  await appendEvent(db, {
    ...eventBase(number),
    type: 'note-filed',
    where,
    digest: await saltedDigest(new TextEncoder().encode(text)),
  });
}

/** The note of a disclosure of this log, null where it holds none of that number. */
export async function noteText(db: LogDatabase, number: number): Promise<string | null> {
  const disclosure = await disclosureNumbered(db, number);
  if (!disclosure) return null;
  const { entry, log, index } = disclosure;
  return noteFor(entry, { index, stamp: await stampOf(db, log, index) }, await chosenLanguage());
}
