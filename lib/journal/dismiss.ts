import type { Dismissible } from '../disclosure/briefing.ts';
import { LogNotWritable } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Dismissed } from '../messaging/protocol.ts';
import type { Policy } from '../policy/policy.ts';
import { type Dismissal, dismissalOf } from '../sites/dismissal.ts';
import { originSchema } from '../sites/profile.ts';
import { onceFor, tellGate } from './decide.ts';
import { addRule } from './guard-changes.ts';
import { forget } from './held.ts';
import { type Held, heldByTicket } from './held-contents.ts';
import { closePrompt, openNext } from './prompt-places.ts';
import { whoWorks } from './who-works.ts';

/** What dismissing this prompt would cover; null where that is not offered. */
export function dismissibleIn(held: Held, policy: Policy): Dismissible | null {
  const dismissal = dismissalIn(held, policy);
  return dismissal && { control: dismissal.control, sink: dismissal.sink, where: dismissal.where };
}

function dismissalIn({ action, context, decided }: Held, policy: Policy): Dismissal | null {
  if (action === null || decided !== null || !policy.mayDismiss) return null;
  return originSchema.safeParse(context.epd.origin).success ? dismissalOf(action) : null;
}

/**
 * "This is no disclosure": it goes on once, and its like is not asked again. In the log first, then in force, then on;
 * whoever asks holds the ticket, so it is the prompt that the guard opened. What it covers is made here, from what was
 * held: the prompt only says yes to it.
 */
export function dismiss(db: LogDatabase, policy: Policy, ticket: string): Promise<Dismissed> {
  return onceFor(ticket, async () => {
    const found = await heldByTicket(ticket);
    if (!found) return { ok: false, problem: 'action-gone' };
    const { id, held } = found;
    const dismissal = dismissalIn(held, policy);
    if (!dismissal) return { ok: false, problem: 'not-yours', detail: 'not dismissible' };
    try {
      await addRule(db, {
        id: crypto.randomUUID(),
        how: 'dismissed',
        says: 'never-shares',
        origin: held.context.epd.origin,
        matcher: dismissal.matcher,
        control: dismissal.control,
        at: new Date().toISOString(),
        by: await whoWorks(held.context.user.name),
      });
    } catch (error) {
      if (error instanceof LogNotWritable) return { ok: false, problem: error.problem };
      throw error;
    }
    const went = await tellGate(id, held, { decision: 'release' });
    await forget(db, id);
    if (!went.needsGesture && !went.gone) await closePrompt(held);
    await openNext(held.tabId);
    return { ok: true, ...went };
  });
}
