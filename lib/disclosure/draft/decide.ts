import { assess } from '../../assessment/assess.ts';
import { type Decision, decisionSchema } from '../decision.ts';
import type { Draft, DraftRecipient } from './draft.ts';
import { asRecorded } from './emergency.ts';
import { assessDraft, factsOf } from './facts.ts';

export interface Extras {
  /** A route's task that has to happen first. */
  readonly task?: string;
}

/** The decision as it goes to the background, which assesses it again. Throws only where the draft itself is broken. */
export function decisionFrom(draft: Draft, decision: Decision['decision'], { task }: Extras = {}): Decision {
  const urgent = draft.emergency !== null && decision === 'release';
  const recipients = (urgent ? asRecorded(draft) : draft).recipients.map(decided);
  const advised = ['permitted', 'permitted-with-conditions'].includes(assessDraft(draft).verdict);
  return decisionSchema.parse({
    decision,
    urgency: urgent ? 'emergency' : 'ordinary',
    discloser: draft.discloser,
    client: draft.client,
    recipients,
    againstAdvice: decision === 'release' && !urgent && !advised ? draft.motivation.trim() || null : null,
    hiddenFromClient: hidden(draft),
    tookPlace: draft.spoken ? draft.tookPlace : null,
    withholding: decision === 'withhold' ? { reason: draft.withholdReason.trim() || null, task: task ?? null } : null,
  });
}

function decided(recipient: DraftRecipient): Decision['recipients'][number] {
  const { organisation, person, address, channel, details } = recipient;
  return { organisation, person, address, channel: channel ?? 'other', facts: factsOf(recipient), details };
}

/** Who does not know must not read it in her own portal before the reason has passed. */
function hidden(draft: Draft): Decision['hiddenFromClient'] {
  const reasons = draft.recipients.map(factsOf).filter(({ clientInformed }) => clientInformed === 'no');
  if (reasons.length === 0) return null;
  const reason = reasons.map(({ notInformedReason }) => notInformedReason?.trim()).find(Boolean) ?? '';
  return { reason, until: draft.hiddenUntil };
}

/** Codes that stand in the way and that the organisation made binding; never in an emergency. */
export function bindingAmong(draft: Draft, binding: readonly string[]): readonly string[] {
  if (draft.emergency !== null) return [];
  const found = draft.recipients.flatMap((recipient) =>
    assess(factsOf(recipient)).findings.map(({ code }) => code as string),
  );
  return [...new Set(found)].filter((code) => binding.includes(code));
}
