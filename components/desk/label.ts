import type { FacetName } from '../../lib/desk/facets.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Term } from '../../lib/language/shapes.ts';

/** How a value of a facet reads on screen. */
export function labelOf(facet: FacetName, value: string, texts: PageTexts): string {
  const { desk, review } = texts.pages;
  if (value === '') return facet === 'open' ? desk.filter.noOpen : desk.filter.none;
  const termsOf = (terms: Readonly<Record<string, Term>>) => terms[value]?.label ?? value;
  switch (facet) {
    case 'partner':
      return termsOf(texts.terms.recipientKind);
    case 'ground':
      return termsOf(texts.grounds);
    case 'consent':
      return termsOf(texts.terms.consentStatus);
    case 'verdict':
      return texts.verdicts[value as keyof typeof texts.verdicts]?.label ?? value;
    case 'scope':
      return termsOf(texts.terms.scope);
    case 'category':
      return termsOf(texts.terms.category);
    case 'decision':
      return desk.filter.decision[value] ?? value;
    case 'urgency':
      return desk.filter.urgency[value] ?? value;
    case 'open':
      return review.open[value as keyof typeof review.open] ?? value;
    case 'log':
      return desk.states[value as keyof typeof desk.states] ?? value;
    default:
      return value;
  }
}
