import type { Briefing } from '../../briefing.ts';
import type { DraftPolicy } from '../draft.ts';
import type { Choice } from './choice.ts';
import type { ChoiceWords } from './words.ts';

/** What this partner was told data for before, or usually asks them for. Typed words are always a purpose too. */
export function purposeChoices(
  typed: string,
  organisation: string | null,
  { earlierRecipients, earlierConsents }: Briefing,
  { partners }: DraftPolicy,
): readonly Choice[] {
  const own = typed.trim();
  const purposes = new Set<string>();
  for (const consent of earlierConsents)
    if (consent.organisation === organisation) add(consent.recipient.facts.purpose?.description);
  for (const earlier of earlierRecipients) if (earlier.organisation === organisation) add(earlier.purpose);
  for (const partner of partners)
    if (partner.organisation === organisation) for (const purpose of partner.purposes) add(purpose);
  const typedFirst = own === '' || purposes.has(own) ? [] : [textChoice('typed', own, 'purpose.description')];
  return [
    ...typedFirst,
    ...[...purposes].map((purpose) => ({ ...textChoice(purpose, purpose, 'purpose.description'), suggestion: true })),
  ];

  function add(purpose: string | null | undefined): void {
    if (purpose?.trim()) purposes.add(purpose.trim());
  }
}

/** One line says both that everything in it is needed and why. */
export function necessityChoices(typed: string, purpose: string | null, words: ChoiceWords): readonly Choice[] {
  const own = typed.trim();
  const lines = purpose === null ? words.choices.necessityPlain : words.choices.necessity(purpose);
  const typedFirst = own === '' ? [] : [needed('typed', own)];
  const tooMuch: Choice = { id: 'too-much', ...words.choices.tooMuch, patch: { facts: { 'data.necessary': false } } };
  return [...typedFirst, ...lines.map((line) => ({ ...needed(line, line), suggestion: purpose !== null })), tooMuch];
}

function needed(id: string, line: string): Choice {
  return { id, label: line, patch: { facts: { 'data.necessary': true, 'data.necessityMotivation': line } } };
}

function textChoice(id: string, text: string, key: 'purpose.description'): Choice {
  return { id, label: text, patch: { facts: { [key]: text } } };
}
