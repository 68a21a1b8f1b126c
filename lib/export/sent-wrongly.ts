import type { DisclosureEvent } from '../disclosure/entry.ts';
import type { SentWronglyTexts } from '../language/nl/sent-wrongly.ts';

type Wrongly = Extract<DisclosureEvent, { type: 'sent-wrongly' }>;
type Step = Extract<DisclosureEvent, { type: 'sent-wrongly-step' }>;

/** One step in words, without its day; what was noted at it stands apart. */
export function stepInWords(
  step: Step,
  words: SentWronglyTexts,
): { readonly said: string; readonly note: string | null } {
  const note = step.note?.trim() || null;
  if (step.step === 'not-needed') return { said: words.notNeeded[step.waives ?? 'closed'](note), note: null };
  return { said: words.step[step.step](step.who?.trim() || null), note };
}

/**
 * All that was said of what went wrong, her own account first.
 * @param when tells an instant. The later members are absent in what was written before they were there.
 */
export function wronglyInWords(event: Wrongly, words: SentWronglyTexts, when: (instant: string) => string): string[] {
  const { what, mishap, data, reached, noticedBy, noticedAt } = event;
  const by = noticedBy?.trim() || null;
  return [
    mishap && mishap !== 'other' ? `${words.mishap[mishap]}: ${what}` : what,
    data?.trim() && words.data(data.trim()),
    reached?.trim() && words.reached(reached.trim()),
    (by !== null || noticedAt !== undefined) && words.noticed(by, noticedAt === undefined ? null : when(noticedAt)),
  ].filter((line): line is string => Boolean(line));
}
