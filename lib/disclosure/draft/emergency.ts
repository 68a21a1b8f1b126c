import type { RecipientKind } from '../../assessment/facts.ts';
import type { Answers, Draft, DraftRecipient } from './draft.ts';
import { FACT_KEYS, isShared } from './keys.ts';

export type Emergency = NonNullable<Draft['emergency']>;

export function startEmergency(draft: Draft): Draft {
  const who = draft.recipients[0]?.organisation ?? '';
  return { ...draft, emergency: { who, kind: null, what: '', danger: '' } };
}

export function emergencyComplete({ emergency }: Draft): boolean {
  return emergency !== null && [emergency.who, emergency.what, emergency.danger].every((field) => field.trim() !== '');
}

/**
 * What is recorded of an emergency: who, what and which danger as she typed them, and what she had answered before only
 * as far as it still speaks of the same recipient. It claims no more than that; the rest is owed.
 */
export function asRecorded(draft: Draft): Draft {
  const { emergency } = draft;
  const [first] = draft.recipients;
  if (emergency === null || first === undefined) return draft;
  const who = emergency.who.trim();
  const same = who !== '' && who === first.organisation;
  const recipient: DraftRecipient = same
    ? first
    : {
        ...first,
        organisation: who,
        person: null,
        address: null,
        consentFor: null,
        known: own(first.known),
        answers: own(first.answers),
        details: {},
      };
  return { ...draft, recipients: [withDanger(recipient, emergency)] };
}

/** What is about her, the client or the way out, and not about the recipient that she had in mind before. */
function own(answers: Answers): Answers {
  return Object.fromEntries(
    FACT_KEYS.filter((key) => key in answers && (isShared(key) || key === 'data.form')).map((key) => [
      key,
      answers[key],
    ]),
  );
}

function withDanger(recipient: DraftRecipient, { kind, what, danger }: Emergency): DraftRecipient {
  return {
    ...recipient,
    answers: {
      ...recipient.answers,
      ...(kind === null ? {} : { 'recipient.kind': kind satisfies RecipientKind }),
      ...(danger.trim() && { 'purpose.description': danger.trim(), 'conflictOfDuties.seriousHarm': true }),
    },
    details: {
      ...recipient.details,
      spokenContent: what.trim() || null,
      ...(danger.trim() && { criteria: { ...recipient.details.criteria, seriousHarm: danger.trim() } }),
    },
  };
}
