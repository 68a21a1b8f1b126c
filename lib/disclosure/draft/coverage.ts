import { SCOPES } from '../../assessment/facts.ts';
import { categoriesOf, isImplied } from './categories.ts';
import type { Answers, ConsentFor, DraftRecipient } from './draft.ts';

/** What a consent that is confirmed now is about. */
export function consentForNow(recipient: DraftRecipient): ConsentFor {
  const { organisation, known, answers } = recipient;
  const all = { ...known, ...answers };
  const categories = categoriesOf(recipient);
  return {
    recipient: organisation ?? text(all['recipient.kind']),
    purpose: text(all['purpose.description']),
    scope: text(all['data.scope']),
    categories: categories === null ? null : [...categories],
  };
}

/**
 * Which of her confirmations no longer speak of what is about to leave: another recipient, another purpose, more data.
 * They are not thrown away: going back brings them back.
 */
export function outgrown(recipient: DraftRecipient): readonly (keyof Answers)[] {
  const then = recipient.consentFor;
  if (then === null) return [];
  const now = consentForNow(recipient);
  return [
    ...(changed(then.recipient, now.recipient) ? (['consent.coversRecipient'] as const) : []),
    ...(changed(then.purpose, now.purpose) ? (['consent.coversPurpose'] as const) : []),
    ...(more(then, now) ? (['consent.coversData'] as const) : []),
  ];
}

function changed(then: string | null, now: string | null): boolean {
  return then !== null && now !== then;
}

function more(then: ConsentFor, now: ConsentFor): boolean {
  const place = (scope: string | null) => (SCOPES as readonly (string | null)[]).indexOf(scope);
  if (then.scope !== null && place(now.scope) > place(then.scope)) return true;
  return (
    then.categories !== null &&
    (now.categories ?? []).some((category) => !isImplied(category) && then.categories?.includes(category) !== true)
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
