import type { PageTexts } from '../../../lib/language/pages.ts';
import type { BarRef, Chart } from '../../../lib/oversight/charts/chart.ts';
import type { FalsePrompts } from '../../../lib/oversight/charts/false-prompts.ts';
import { TextsProvider } from '../../shared/texts.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { FalsePromptsTable } from './FalsePromptsTable.tsx';
import '../../shared/controls.css';
import './charts.css';

export interface ChartsProps {
  readonly texts: PageTexts;
  readonly charts: readonly Chart[];
  readonly falsePrompts: readonly FalsePrompts[];
  /** Shows the disclosures behind a bar. */
  readonly onShow: (bar: BarRef) => void;
}

/** Where people rather look than read: each answers a question, and shows what is behind the answer. */
export function Charts({ texts, charts, falsePrompts, onShow }: ChartsProps) {
  const words = texts.pages.charts;
  const empty = charts.every(({ bars }) => bars.length === 0);
  return (
    <TextsProvider value={texts}>
      <div className="charts-page">
        <h2 className="unseen">{words.title}</h2>
        {empty ? (
          <p className="none quiet">{words.empty}</p>
        ) : (
          <div className="charts">
            {charts.map((chart) => (
              <ChartFigure key={chart.id} chart={chart} onShow={onShow} />
            ))}
            <FalsePromptsTable found={falsePrompts} />
          </div>
        )}
      </div>
    </TextsProvider>
  );
}
