import type { FactKey } from '../../lib/disclosure/draft/keys.ts';
import type { Term, YesNoFact } from '../../lib/language/shapes.ts';
import { TERMS_OF } from '../shared/fact-terms.ts';
import type { PromptTexts } from './context.ts';

/** The label of a fact: as the screen names it, else the question that `terms` has for it. */
export function labelOf(fact: FactKey, { screen, terms }: PromptTexts): string {
  const named = screen.facts[fact];
  if (named !== undefined) return named;
  const name = fact.slice(fact.indexOf('.') + 1);
  if (name in terms.conflictCriterion)
    return terms.conflictCriterion[name as keyof typeof terms.conflictCriterion].question;
  if (fact.startsWith('consent.') && name in terms.consentQuality) {
    return terms.consentQuality[name as keyof typeof terms.consentQuality].question;
  }
  return terms.yesNo[name as YesNoFact]?.label ?? fact;
}

export function valueLabel(fact: FactKey, value: string, texts: PromptTexts): string {
  if (fact === 'grounds.confidentiality') return texts.grounds[value as keyof typeof texts.grounds].label;
  if (fact === 'claims') return texts.claims[value as keyof typeof texts.claims].label;
  const group = TERMS_OF[fact];
  const terms = group === undefined ? undefined : (texts.terms[group] as Readonly<Record<string, Term>>);
  return terms?.[value]?.label ?? value;
}
