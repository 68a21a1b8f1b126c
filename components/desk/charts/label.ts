import type { PageTexts } from '../../../lib/language/pages.ts';
import type { ChartId } from '../../../lib/oversight/charts/chart.ts';
import { DECISION_TIMES, LATENESS } from '../../../lib/oversight/charts/divisions.ts';

/** What a bar counts, in words. */
export function labelOf(chart: ChartId, key: string, texts: PageTexts): string {
  const { terms, grounds, pages } = texts;
  const { charts } = pages;
  switch (chart) {
    case 'months':
    case 'against-months':
      return charts.month(key);
    case 'consent-months': {
      const [month = '', series = ''] = key.split('/');
      return `${charts.month(month)}, ${charts.series[series as keyof typeof charts.series]}`;
    }
    case 'partners':
    case 'without-consent':
      return termOf(terms.recipientKind, key)?.label ?? charts.unknown;
    case 'grounds':
      return termOf(grounds, key)?.label ?? charts.unknown;
    case 'necessity': {
      const [scope = '', necessity = ''] = key.split('/');
      return `${scopeLabel(scope, texts)}, ${charts.necessities[necessity as keyof typeof charts.necessities]}`;
    }
    case 'overdue':
      return charts.lateness(...fromTo(LATENESS, Number(key)));
    case 'decide':
      return charts.seconds(...fromTo(DECISION_TIMES, Number(key)));
  }
}

export const scopeLabel = (scope: string, { terms, pages }: PageTexts): string =>
  termOf(terms.scope, scope)?.label ?? pages.charts.unknown;

function fromTo(scale: readonly number[], from: number): [number, number | null] {
  return [from, scale[scale.indexOf(from) + 1] ?? null];
}

/** A kind that a newer version wrote has no word here yet. */
const termOf = (terms: Readonly<Record<string, { readonly label: string }>>, key: string) =>
  Object.hasOwn(terms, key) ? terms[key] : undefined;
