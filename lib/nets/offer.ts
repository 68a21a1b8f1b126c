import browser from 'webextension-polyfill';
import { showBadge } from '../agenda/badge.ts';
import { type HeldAction, leftAlready, type PageContext } from '../disclosure/action.ts';
import { type Disclosure, ENTRY_SCHEMA_VERSION, type PassedBy } from '../disclosure/entry.ts';
import { type Held, heldById, keepHeld, newTicket } from '../journal/held-contents.ts';
import { closePrompt, openInPage, openInWindow } from '../journal/prompt-places.ts';
import { currentSession } from '../journal/session.ts';
import { appendEvent, appendPassedBy, LogNotWritable } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { siteOf, whoseRecord } from './around.ts';
import { dropPassedBy, passedByOf } from './keep.ts';
import { originOf } from './passing.ts';
import type { PassedByRow } from './row.ts';

/** Opens the prompt about something that has left. @returns false where nothing of that id waits any more. */
export async function openPassedBy(db: LogDatabase, id: string): Promise<boolean> {
  const row = await passedByOf(db, id);
  if (!row) return false;
  const before = await heldById(id);
  if (before && before.decided === null) await closePrompt(before);
  const context = row.context ?? (await nobodyIn(row));
  const inPage = await stillShows(row);
  await keepHeld(id, {
    action: asAction(row),
    context: inPage ? context : { ...context, takesNote: false },
    tabId: inPage ? row.tabId : browser.tabs.TAB_ID_NONE,
    frameId: 0,
    ticket: newTicket(),
    windowId: null,
    resumes: null,
    completes: null,
    decided: null,
  });
  const held = await heldById(id);
  if (held && inPage) await openInPage(id, held);
  else await openInWindow(id);
  return true;
}

/** What the decision about it leaves in the log beside the disclosure; then nothing waits any more. */
export async function settlePassedBy(db: LogDatabase, id: string, disclosure: Disclosure): Promise<void> {
  const row = await passedByOf(db, id);
  const { number: about, discloser, action } = disclosure;
  const event = { schema: ENTRY_SCHEMA_VERSION, kind: 'event', at: disclosure.at, about, by: discloser.name } as const;
  try {
    await appendEvent(db, {
      ...event,
      id: crypto.randomUUID(),
      type: 'left',
      sink: action.sink,
      destination: action.destination,
      bytes: row?.bytes ?? null,
      digest: null,
      fileName: row?.fileName ?? null,
    });
    await appendEvent(db, {
      ...event,
      id: crypto.randomUUID(),
      type: 'outcome',
      outcome: 'done',
      reason: null,
      settledByHand: false,
    });
    if (row) await appendPassedBy(db, entryOf(row, 'recorded', null, about));
  } catch (error) {
    // The disclosure itself is on disk: the row stays on offer, and its outcome is asked for as of any other.
    if (error instanceof LogNotWritable) return;
    throw error;
  }
  await dropPassedBy(db, id);
  await showBadge(db);
}

/** She says that it was none: not dropped, but kept in the log as that. @throws LogNotWritable; it then stays on offer. */
export async function dismissPassedBy(db: LogDatabase, id: string, reason: string | null): Promise<boolean> {
  const row = await passedByOf(db, id);
  if (!row) return false;
  await appendPassedBy(db, entryOf(row, 'no-disclosure', reason, null));
  await dropPassedBy(db, id);
  await showBadge(db);
  return true;
}

/** Is this a prompt about something that a net saw: there is nothing to hold, to refuse or to let go. */
export const isPassedBy = (held: Held): boolean => leftAlready(held.action);

function entryOf(
  row: PassedByRow,
  outcome: PassedBy['outcome'],
  reason: string | null,
  about: number | null,
): PassedBy {
  return {
    schema: ENTRY_SCHEMA_VERSION,
    kind: 'passed-by',
    id: row.id,
    at: new Date().toISOString(),
    outcome,
    sink: row.sink,
    origin: row.from,
    to: row.to,
    fileName: row.fileName,
    seenAt: row.at,
    times: row.times,
    reason,
    about,
  };
}

function asAction(row: PassedByRow): HeldAction {
  const name = row.fileName ?? (row.to === null ? '' : new URL(row.to).pathname.slice(0, 500));
  const kind = row.sink === 'download' ? ('file' as const) : ('unread' as const);
  return {
    id: row.id,
    sink: row.sink,
    label: null,
    control: null,
    bound: true, // it has left: no rule would have been asked
    method: row.method,
    destination: destinationOf(row),
    payload: {
      parts: [{ name, kind, text: null, fileName: row.fileName, mediaType: null, bytes: row.bytes }],
      complete: false,
      fingerprint: null,
    },
    heldAt: row.at,
  };
}

function destinationOf({ sink, from, to }: PassedByRow): HeldAction['destination'] {
  if (sink === 'download') return { kind: 'file', url: to };
  return { kind: originOf(to) === from ? 'epd-server' : 'other-origin', url: to };
}

/** The page may show another client by now: a note belongs only in the record that it is about. */
async function stillShows({ context, tabId, session }: PassedByRow): Promise<boolean> {
  if (context === null || tabId === -1 || session !== (await currentSession())) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const now = tab?.active ? await whoseRecord(tabId) : null;
  return now !== null && JSON.stringify(now.client) === JSON.stringify(context.client);
}

async function nobodyIn({ from }: PassedByRow): Promise<PageContext> {
  const site = await siteOf(from);
  return {
    epd: { name: site?.name ?? new URL(from).host, origin: from, profile: site?.id ?? null },
    client: { name: null, birthDate: null, number: null },
    user: { name: null, function: null },
    takesNote: false,
  };
}
