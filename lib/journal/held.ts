import browser from 'webextension-polyfill';
import { type HeldAction, leftAlready, type PageContext } from '../disclosure/action.ts';
import { type DisclosureEvent, ENTRY_SCHEMA_VERSION } from '../disclosure/entry.ts';
import { appendEvent } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { saltedDigest } from '../log/leaf.ts';
import type { Ask } from '../messaging/protocol.ts';
import { keepComingDown } from '../nets/coming-down.ts';
import { allHeld, changeHeld, forgetHeld, type Held, heldById, keepHeld, newTicket } from './held-contents.ts';
import { closePrompt, openInPage, openNext, toFrame } from './prompt-places.ts';

export interface Sender {
  tabId: number;
  frameId: number;
}

/** A frame holds an action: kept, and the prompt opened. True once it is kept. */
export async function heldIn(
  db: LogDatabase,
  session: string,
  action: HeldAction,
  context: PageContext,
  from: Sender,
): Promise<boolean> {
  const held: Held = {
    action,
    context,
    ...from,
    ticket: newTicket(),
    windowId: null,
    resumes: null,
    completes: null,
    prepared: null,
    decided: null,
  };
  const place = await keptAs(action.id, held);
  if (place === 'known') return true; // asked twice; an id is held once
  const opening = place === 'first' ? openInPage(action.id, held) : null;
  try {
    await db.journal.put({
      id: action.id,
      tabId: from.tabId,
      frameId: from.frameId,
      sink: action.sink,
      heldAt: action.heldAt,
      state: 'held',
      number: null,
      session,
    });
  } catch {
    // A database that takes nothing must not keep her from seeing the prompt: it tells her when she decides.
  }
  await opening;
  return true;
}

/**
 * Keeps it, and says whether it is the first that its tab is asked about. One at a time: of two that a page does in one
 * tick each would find nothing before it, and the prompt of one would take the place of the other's.
 */
function keptAs(id: string, held: Held): Promise<'known' | 'first' | 'later'> {
  return navigator.locks.request(`deelwijzer-holding-${held.tabId}`, async () => {
    if (await heldById(id)) return 'known';
    await keepHeld(id, held);
    // Looked at once it is kept: one that ends right now has either gone by then, or finds this one to open next.
    const waits = ({ tabId, decided, action }: Held) =>
      tabId === held.tabId && decided === null && !leftAlready(action);
    return (await allHeld()).some((other) => other.id !== id && waits(other.held)) ? 'later' : 'first';
  }) as Promise<'known' | 'first' | 'later'>;
}

/** What left, on the account of a released disclosure. Reports about anything else are not believed. */
export async function left(db: LogDatabase, report: Ask<'guard/left'>, from: Sender): Promise<boolean> {
  const number = await numberOf(report.actionId, from);
  if (number === null) return false;
  const digest = report.fingerprint ? await saltedDigest(new TextEncoder().encode(report.fingerprint)) : null;
  await appendEvent(db, {
    ...eventBase(number),
    type: 'left',
    sink: report.sink,
    destination: report.destination,
    bytes: report.bytes,
    digest,
    fileName: report.fileName,
  });
  return true;
}

/** How a held action ended. One that nobody decided on is counted nowhere and forgotten: nothing of it left. */
export async function ended(db: LogDatabase, report: Ask<'guard/outcome'>, from: Sender): Promise<boolean> {
  const held = await heldById(report.actionId);
  if (!held || held.tabId !== from.tabId) return false;
  if (held.decided === null) {
    await forget(db, report.actionId);
    await closePrompt(held);
    await openNext(held.tabId);
    return true;
  }
  await appendEvent(db, {
    ...eventBase(held.decided.number),
    type: 'outcome',
    outcome: report.outcome,
    reason: report.reason,
    settledByHand: false,
  });
  return true;
}

/** What a document held that went without a word (its process was killed) must not stand in the way of what comes after. */
export async function forgetGone(db: LogDatabase, tabId: number): Promise<void> {
  for (const { id, held } of await allHeld()) {
    if (held.tabId !== tabId || held.decided !== null || held.action === null) continue;
    if ((await toFrame(tabId, held.frameId, { type: 'gate/holds', actionId: id })) === true) continue;
    await closePrompt(held);
    await forget(db, id);
  }
}

/** Everything that was decided in this tab has been told: only the number is kept, for what may still leave. */
export async function doneTelling(db: LogDatabase, tabId: number): Promise<void> {
  for (const { id, held } of await allHeld()) {
    if (held.tabId === tabId && held.decided) await told(db, id, held);
  }
}

/** The account of what still leaves needs the number; nothing else of a decided action is kept. */
export async function told(db: LogDatabase, id: string, held: Held): Promise<void> {
  if (!held.decided || held.action === null) await forget(db, id);
  else
    await changeHeld(id, ({ decided, ...rest }) => ({
      ...rest,
      action: null,
      ticket: newTicket(),
      decided: decided && { ...decided, draft: null },
    }));
}

/** The tab is gone, and with it all that it held. A file that she let go may be on its way: of that the nets keep knowing. */
export async function tabClosed(db: LogDatabase, tabId: number): Promise<void> {
  for (const { id, held } of await allHeld()) {
    if (held.tabId !== tabId) continue;
    if (held.windowId !== null && held.decided === null) await browser.windows.remove(held.windowId).catch(() => {});
    const { decided, context } = held;
    if (decided?.decision === 'release' && decided.sink && decided.to)
      await keepComingDown(id, { tabId, from: context.epd.origin, sink: decided.sink, to: decided.to, at: decided.at });
    await forget(db, id);
  }
}

export async function forget(db: LogDatabase, id: string): Promise<void> {
  await forgetHeld(id);
  await db.journal.delete(id).catch(() => {});
}

/** On start: what an earlier run of the browser held is gone with it. */
export async function forgetEarlierSessions(db: LogDatabase, session: string): Promise<void> {
  await db.journal.filter((row) => row.session !== session).delete();
}

async function numberOf(actionId: string, from: Sender): Promise<number | null> {
  const held = await heldById(actionId);
  return held && held.tabId === from.tabId ? (held.decided?.number ?? null) : null;
}

export function eventBase(about: number): Pick<DisclosureEvent, 'schema' | 'kind' | 'id' | 'at' | 'about' | 'by'> {
  return {
    schema: ENTRY_SCHEMA_VERSION,
    kind: 'event',
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    about,
    by: null,
  };
}
