import browser from 'webextension-polyfill';
import { assessed, disclosureFrom } from '../disclosure/compose.ts';
import type { Decision } from '../disclosure/decision.ts';
import type { Disclosure } from '../disclosure/entry.ts';
import { missingOf } from '../disclosure/requirements.ts';
import type { Went } from '../guard/wire.ts';
import { appendDisclosure, LogNotWritable } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { saltedDigest } from '../log/leaf.ts';
import type { Instead } from '../messaging/contents.ts';
import type { Decided } from '../messaging/protocol.ts';
import { isPassedBy, settlePassedBy } from '../nets/offer.ts';
import { withoutQuery } from '../nets/passing.ts';
import type { Policy } from '../policy/policy.ts';
import { leaveOwed, recordCompletion } from './complete.ts';
import { withConsents } from './consents.ts';
import { type DraftRow, dropDraft, keepDraft } from './drafts.ts';
import { noteText } from './file-note.ts';
import { forget } from './held.ts';
import { changeHeld, type Held, heldByTicket } from './held-contents.ts';
import { settlePrepared } from './preparations.ts';
import { toFrame } from './prompt-places.ts';
import { reduceIn } from './reduce.ts';

/**
 * Log first, act second: the entry is on disk before the page is told to go on, and a ticket decides once.
 * Whoever asks holds the ticket, so it is the prompt that the guard opened; the decision is assessed here again.
 */
export function decide(
  db: LogDatabase,
  policy: Promise<Policy>,
  ticket: string,
  decision: Decision,
  { draft, instead, toldAt }: Along,
): Promise<Decided> {
  // One at a time for one ticket: pressed twice is decided once.
  return onceFor(ticket, () => decideOnce(db, policy, ticket, decision, { draft, instead, toldAt }));
}

export interface Along {
  readonly draft: unknown;
  /**
   * What goes in the place of what is held, null where that itself goes. It is built before the entry is written, and the
   * entry is about it: what was approved is what is recorded, and what goes.
   */
  readonly instead: Instead | null;
  /** Instant up to which the prompt knows of consents; null where it does not say. */
  readonly toldAt: string | null;
}

export const onceFor = <T>(ticket: string, act: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`deelwijzer-decide-${ticket}`, act) as Promise<T>;

async function decideOnce(
  db: LogDatabase,
  policyAsked: Promise<Policy>,
  ticket: string,
  decided: Decision,
  { draft, instead, toldAt }: Along,
): Promise<Decided> {
  let decision = decided;
  const [found, policy] = await Promise.all([heldByTicket(ticket), policyAsked]);
  if (!found) return { ok: false, problem: 'action-gone' };
  const { id } = found;
  let { held } = found;
  if (held.decided) return { ok: false, problem: 'not-yours', detail: 'decided before' };
  const gone = isPassedBy(held);
  if (gone && decision.decision === 'withhold') {
    await leaveOwed(db, id, held); // "later": it left, so nothing can be withheld, and it stays on offer
    return { ok: true, number: 0, note: '', needsGesture: false, gone: false };
  }
  // What the organisation forbids has happened here: forbidding its record would only hide it.
  const binding = gone ? [] : bindingFindings(decision, policy);
  if (binding.length > 0) return { ok: false, problem: 'binding-finding', detail: binding.join(', ') };
  const missing = gone ? [] : missingRequirements(decision, policy);
  if (missing.length > 0) return { ok: false, problem: 'required-missing', detail: missing.join(', ') };

  const checked = await withConsents(db, decision, toldAt, gone || held.completes !== null).catch(() => null);
  if (checked === null) return { ok: false, problem: 'log-not-writable' };
  if ('locked' in checked) return { ok: false, problem: 'locked' };
  if ('ended' in checked) return { ok: false, problem: 'consent-ended', ended: [...checked.ended] };
  decision = checked.decision;

  if (held.completes !== null) return complete(db, id, held, held.completes, decision);

  const reduces = instead !== null && decision.decision === 'release';
  if (reduces) {
    const payload = await reduceIn(id, held, instead);
    if (typeof payload === 'string') return { ok: false, problem: payload };
    if (held.action) held = { ...held, action: { ...held.action, payload } };
  }

  // From here on every wait is one that the page's action waits too: first let it go on, then tidy up.
  const recording = record(db, decision, held, draft);
  const { action } = held;
  let disclosure: Disclosure;
  try {
    [disclosure] = await Promise.all([
      recording,
      changeHeld(id, async (now) => ({ ...now, action, decided: decidedAs(await recording, decision, draft) })),
    ]);
  } catch (error) {
    if (!(error instanceof LogNotWritable)) throw error;
    // Nothing leaves, so no entry has to go before it. What a task would keep for later must not be lost by it.
    if (decision.decision !== 'withhold' || decision.withholding?.task) return { ok: false, problem: error.problem };
    await tellGate(id, held, decision);
    await forget(db, id);
    return { ok: false, problem: 'withheld-unrecorded' };
  }
  const went = gone ? await settled(db, id, disclosure) : await tellGate(id, held, decision, reduces);
  const { number } = disclosure;
  const { resumes } = held;
  if (resumes) await tidied(() => dropDraft(db, resumes.draftId));
  const { prepared } = held;
  if (prepared !== null) await tidied(() => settlePrepared(db, prepared));
  await tidied(() => db.journal.update(id, { state: 'released', number }));
  return { ok: true, number, note: (await tidied(() => noteText(db, number))) ?? '', ...went };
}

/** It is recorded and on its way: what fails after that must not be told as "nothing was sent". */
async function tidied<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    console.error('Deelwijzer: recorded, not tidied', error instanceof Error ? error.name : 'error');
    return null;
  }
}

async function settled(db: LogDatabase, id: string, disclosure: Disclosure) {
  await settlePassedBy(db, id, disclosure);
  return { needsGesture: false, gone: false };
}

/** "Go on with action N", or "refuse N"; what was spoken holds nothing. */
export async function tellGate(
  actionId: string,
  { action, tabId, frameId }: Held,
  { decision }: Pick<Decision, 'decision'>,
  reduced = false,
): Promise<{ needsGesture: boolean; gone: boolean }> {
  if (action === null) return { needsGesture: false, gone: false };
  if (decision === 'withhold') {
    await toFrame(tabId, frameId, { type: 'gate/refuse', actionId });
    return { needsGesture: false, gone: false };
  }
  const went = (await toFrame(tabId, frameId, { type: 'gate/go-on', actionId, reduced })) as Went | null;
  const gone = went === null || went.state === 'gone' || went.state === 'unknown';
  return { needsGesture: went?.state === 'again', gone };
}

async function complete(db: LogDatabase, id: string, held: Held, number: number, decision: Decision): Promise<Decided> {
  const answer = { ok: true as const, number, needsGesture: false, gone: false };
  if (decision.decision === 'withhold') {
    await leaveOwed(db, id, held);
    return { ...answer, note: '' };
  }
  try {
    await recordCompletion(db, number, decision, held.resumes?.draftId ?? null);
  } catch (error) {
    if (error instanceof LogNotWritable) return { ok: false, problem: error.problem };
    throw error;
  }
  const decided = {
    number,
    decision: 'release',
    task: null,
    draft: null,
    at: Date.now(),
    sink: null,
    to: null,
  } as const;
  await changeHeld(id, (now) => ({ ...now, decided }));
  return { ...answer, note: (await noteText(db, number)) ?? '' };
}

const decidedAs = (disclosure: Disclosure, { decision, withholding }: Decision, draft: unknown): Held['decided'] => ({
  number: disclosure.number,
  decision,
  task: withholding?.task ?? null,
  draft,
  at: Date.now(),
  sink: disclosure.action.sink === 'spoken' ? null : disclosure.action.sink,
  to: disclosure.action.destination.url && withoutQuery(disclosure.action.destination.url),
});

/** What the organisation made binding stands in the way of going on; never of withholding, never in an emergency. */
function bindingFindings(decision: Decision, policy: Policy): string[] {
  if (decision.decision === 'withhold' || decision.urgency === 'emergency') return [];
  const codes = assessed(decision.recipients).flatMap(({ assessment }) => assessment.findings.map(({ code }) => code));
  return [...new Set(codes)].filter((code) => policy.bindingFindings.includes(code));
}

/** What the organisation requires of a release; never of withholding, never in an emergency. */
function missingRequirements({ decision, urgency, recipients }: Decision, policy: Policy): string[] {
  if (decision === 'withhold' || urgency === 'emergency') return [];
  return [...new Set(recipients.flatMap((recipient) => missingOf(recipient, policy.requiredFields)))];
}

async function record(db: LogDatabase, decision: Decision, held: Held, draft: unknown): Promise<Disclosure> {
  const fingerprint = held.action?.payload.fingerprint ?? null;
  const digest = fingerprint === null ? null : await saltedDigest(new TextEncoder().encode(fingerprint));
  const draftId = decision.withholding?.task ? crypto.randomUUID() : null;
  const disclosure = await appendDisclosure(db, (number) =>
    disclosureFrom(decision, {
      id: crypto.randomUUID(),
      number,
      now: new Date().toISOString(),
      action: held.action,
      context: held.context,
      digest,
      follows: held.resumes?.number ?? null,
      draftId,
      version: browser.runtime.getManifest().version,
    }),
  );
  const task = draftId === null ? null : (decision.withholding?.task ?? null);
  if (task !== null || disclosure.owedBy !== null) {
    const row: DraftRow = {
      id: draftId ?? crypto.randomUUID(),
      kind: task === null ? 'owed' : 'task',
      at: disclosure.at,
      task: task ?? '',
      number: disclosure.number,
      clientName: decision.client.name,
      clientNumber: decision.client.number,
      ready: false,
      draft,
    };
    await tidied(() => keepDraft(db, row));
  }
  return disclosure;
}
