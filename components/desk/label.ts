import { parseBehind } from '../../lib/desk/behind.ts';
import type { FacetName } from '../../lib/desk/facets.ts';
import type { LogOnDesk } from '../../lib/desk/source.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Term } from '../../lib/language/shapes.ts';
import { labelOf as barLabel } from './charts/label.ts';

/** How a value of a facet reads on screen. */
export function labelOf(facet: FacetName, value: string, texts: PageTexts): string {
  const { desk, review, signals } = texts.pages;
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
    case 'signal':
      return signals.families[value as keyof typeof signals.families]?.name ?? value;
    case 'behind':
      return behindLabel(value, texts);
    default:
      return value;
  }
}

/** The question of a chart with what the bar counts; or the name of a signal with whose disclosures it is about. */
function behindLabel(value: string, texts: PageTexts): string {
  const behind = parseBehind(value);
  if (behind === null) return value;
  if ('chart' in behind) {
    return `${texts.pages.charts.questions[behind.chart]} ${barLabel(behind.chart, behind.bar, texts)}`;
  }
  const [family = '', clinician = ''] = behind.signal.split('|');
  const { families } = texts.pages.signals;
  return [families[family as keyof typeof families]?.name ?? family, clinician].filter(Boolean).join(', ');
}

/** Who holds the state that a log does not have: a file, or a kind of place; null where nobody does. */
export const holderOf = ({ heldBy }: LogOnDesk, { alarm }: PageTexts['pages']['desk']): string | null =>
  heldBy && (heldBy.file ?? alarm.holder[heldBy.where]);
