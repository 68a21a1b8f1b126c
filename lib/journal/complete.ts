import browser from 'webextension-polyfill';
import { worstVerdict } from '../assessment/assess.ts';
import { assessed } from '../disclosure/compose.ts';
import type { Decision } from '../disclosure/decision.ts';
import { appendEvent } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { disclosureNumbered } from '../log/read.ts';
import { dropDraft, owedOn } from './drafts.ts';
import { eventBase, forget } from './held.ts';
import { type Held, keepHeld, newTicket } from './held-contents.ts';
import { closePrompt, openInWindow } from './prompt-places.ts';

/** Opens the sentence of an emergency again, to be completed. @returns false where nothing is owed on that number. */
export async function openCompletion(db: LogDatabase, number: number): Promise<boolean> {
  const [owed, disclosure] = await Promise.all([owedOn(db, number), disclosureNumbered(db, number)]);
  if (!owed || !disclosure) return false;
  const { client, discloser, epd } = disclosure.entry;
  const id = crypto.randomUUID();
  await keepHeld(id, {
    action: null,
    context: {
      epd: epd ?? { name: '', origin: '', profile: null },
      client: { name: client.name, birthDate: client.birthDate, number: client.number },
      user: { name: discloser.name, function: discloser.function },
      takesNote: false,
    },
    tabId: browser.tabs.TAB_ID_NONE,
    frameId: 0,
    ticket: newTicket(),
    windowId: null,
    resumes: { draftId: owed.id, number },
    completes: number,
    decided: null,
  });
  await openInWindow(id);
  return true;
}

/** The account of the emergency as it stands now: an event on its number, never a change of it. */
export async function recordCompletion(
  db: LogDatabase,
  number: number,
  decision: Decision,
  draftId: string | null,
): Promise<void> {
  const recipients = assessed(decision.recipients);
  await appendEvent(db, {
    ...eventBase(number),
    by: decision.discloser.name,
    type: 'completed-afterwards',
    recipients,
    verdict: worstVerdict(recipients.map(({ assessment }) => assessment.verdict)),
  });
  if (draftId !== null) await dropDraft(db, draftId); // by its id: it may be locked since it was opened
}

/** She left it for later: it stays owed. */
export async function leaveOwed(db: LogDatabase, id: string, held: Held): Promise<void> {
  await forget(db, id);
  await closePrompt(held);
}
