import type { Category } from '../../assessment/facts.ts';
import { IMPLIED } from '../../minimise/scope.ts';
import type { Draft, DraftRecipient } from './draft.ts';

/**
 * The kinds of data of one disclosure. What was read in the payload counts, whatever was ticked; what she ticked comes
 * on top of it; what the chosen amount usually holds counts only where not all of the payload could be read.
 * @returns null where nobody has said anything yet.
 */
export function categoriesOf({ known, answers, seen, meant }: DraftRecipient): readonly Category[] | null {
  const answered = answers['data.categories'];
  const ticked = (answered === undefined ? (known['data.categories'] ?? null) : answered) as readonly Category[] | null;
  // Who shares anything tells that she is in care, whether or not a word says so.
  const guessed = seen?.whole === true ? (meant?.filter(isImplied) ?? null) : ticked === null ? meant : null;
  if (ticked === null && guessed === null && seen?.whole !== true) return null;
  return [...new Set([...(ticked ?? []), ...(guessed ?? []), ...(seen?.categories ?? [])])];
}

/** The draft after the payload was read, or changed: the same for every recipient. */
export function withSeen(draft: Draft, seen: DraftRecipient['seen']): Draft {
  const same = draft.recipients.every((recipient) => JSON.stringify(recipient.seen) === JSON.stringify(seen));
  return same ? draft : { ...draft, recipients: draft.recipients.map((recipient) => ({ ...recipient, seen })) };
}

export const isImplied = (category: string): boolean => IMPLIED.some((one) => one === category);
