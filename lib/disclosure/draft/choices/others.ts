import { INFORMED } from '../../../assessment/facts.ts';
import type { Patch } from '../answer.ts';
import type { Choice } from './choice.ts';
import type { ChoiceWords } from './words.ts';

const DISCLOSERS = {
  professional: { 'discloser.kind': 'care-provider', 'discloser.confidentiality': 'professional' },
  derived: { 'discloser.kind': 'care-provider', 'discloser.confidentiality': 'derived' },
  'authority-derived': { 'discloser.kind': 'public-authority', 'discloser.confidentiality': 'derived' },
  authority: { 'discloser.kind': 'public-authority', 'discloser.confidentiality': 'none' },
  other: { 'discloser.kind': 'other', 'discloser.confidentiality': 'none' },
} as const satisfies Record<string, Patch['facts']>;

export function discloserChoices({ choices }: ChoiceWords): readonly Choice[] {
  return (Object.keys(DISCLOSERS) as (keyof typeof DISCLOSERS)[]).map((who) => ({
    id: who,
    ...choices.discloser[who],
    patch: { facts: DISCLOSERS[who] },
  }));
}

/** @param usual how clients usually know of this: it stands first, as a suggestion. */
export function informedChoices(
  parents: boolean,
  usual: (typeof INFORMED)[number] | null,
  { choices }: ChoiceWords,
): readonly Choice[] {
  return INFORMED.toSorted((a, b) => Number(b === usual) - Number(a === usual)).map((informed) => ({
    id: informed,
    ...choices.informed(informed, parents),
    ...(informed === usual && { suggestion: true }),
    patch: { facts: { clientInformed: informed } },
  }));
}
