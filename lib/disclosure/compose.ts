import { assess, worstVerdict } from '../assessment/assess.ts';
import type { HeldAction, PageContext } from './action.ts';
import type { DecidedRecipient, Decision } from './decision.ts';
import { type Disclosure, ENTRY_SCHEMA_VERSION, type RecipientAccount } from './entry.ts';

/** How long after an emergency the rest of the account is owed. */
const OWED_HOURS = 24;

export interface Circumstances {
  id: string;
  number: number;
  /** ISO instant of the decision. */
  now: string;
  action: HeldAction | null;
  context: PageContext;
  digest: Disclosure['action']['digest'];
  follows: number | null;
  /** Where she withheld for a task: the draft that waits for it. */
  draftId: string | null;
  version: string;
}

/**
 * The entry that a decision makes. The assessment is made here from the decided facts, whatever the prompt showed; what
 * was held comes from the gate, not from the prompt.
 */
export function disclosureFrom(decision: Decision, at: Circumstances): Disclosure {
  const recipients = assessed(decision.recipients);
  return {
    schema: ENTRY_SCHEMA_VERSION,
    kind: 'disclosure',
    id: at.id,
    number: at.number,
    at: at.now,
    heldAt: at.action?.heldAt ?? null,
    ...(decision.tookPlace && at.action === null && { tookPlace: decision.tookPlace }),
    decision: decision.decision === 'release' ? 'released' : 'withheld',
    urgency: decision.urgency,
    discloser: decision.discloser,
    client: decision.client,
    epd: at.context.epd,
    action: {
      sink: at.action?.sink ?? 'spoken',
      label: at.action?.label ?? null,
      method: at.action?.method ?? null,
      destination: at.action?.destination ?? { kind: 'other-program', url: null },
      parts: (at.action?.payload.parts ?? []).map(({ name, kind, bytes }) => ({ name, kind, bytes })),
      payloadComplete: at.action?.payload.complete ?? true,
      digest: at.digest,
    },
    recipients,
    verdict: worstVerdict(recipients.map((recipient) => recipient.assessment.verdict)),
    againstAdvice: decision.againstAdvice,
    withholding:
      decision.decision === 'withhold'
        ? {
            reason: decision.withholding?.reason ?? null,
            task:
              decision.withholding?.task && at.draftId
                ? { what: decision.withholding.task, draftId: at.draftId }
                : null,
          }
        : null,
    hiddenFromClient: decision.hiddenFromClient,
    owedBy: decision.urgency === 'emergency' && decision.decision === 'release' ? hoursAfter(at.now, OWED_HOURS) : null,
    follows: at.follows,
    software: { version: at.version },
  };
}

export function assessed(recipients: readonly DecidedRecipient[]): RecipientAccount[] {
  return recipients.map((recipient) => ({ ...recipient, assessment: assess(recipient.facts) }));
}

const hoursAfter = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
