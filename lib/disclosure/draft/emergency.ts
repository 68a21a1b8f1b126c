import type { Draft } from './draft.ts';

/** Who, what and which danger: what was said in haste is recorded as said, and claims no more than it says. */
export function inEmergency(draft: Draft, fields: NonNullable<Draft['emergency']>): Draft {
  const [first, ...others] = draft.recipients;
  if (first === undefined) return draft;
  const { who, what, danger } = fields;
  const recipient = {
    ...first,
    organisation: who.trim() || first.organisation,
    answers: {
      ...first.answers,
      ...(danger.trim() && { 'purpose.description': danger.trim(), 'conflictOfDuties.seriousHarm': true }),
    },
    details: {
      ...first.details,
      spokenContent: what.trim() || null,
      ...(danger.trim() && { criteria: { ...first.details.criteria, seriousHarm: danger.trim() } }),
    },
  };
  return { ...draft, emergency: fields, recipients: [recipient, ...others] };
}

export function emergencyComplete({ emergency }: Draft): boolean {
  return emergency !== null && [emergency.who, emergency.what, emergency.danger].every((field) => field.trim() !== '');
}
