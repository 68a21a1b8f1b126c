import type { PageTexts } from '../../../lib/language/pages.ts';
import type { BarRef, Chart } from '../../../lib/oversight/charts/chart.ts';
import type { FalsePrompts } from '../../../lib/oversight/charts/false-prompts.ts';
import { TextsProvider } from '../../review/texts.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { FalsePromptsTable } from './FalsePromptsTable.tsx';
import '../../shared/controls.css';
import './charts.css';

export interface ChartsProps {
  readonly texts: PageTexts;
  readonly charts: readonly Chart[];
  readonly falsePrompts: readonly FalsePrompts[];
  /** The filters leave out some of what there is. */
  readonly restricted: boolean;
  /** The bar that the table shows now. */
  readonly shown: BarRef | null;
  /** Null: no longer only what is behind a bar. */
  readonly onShow: (bar: BarRef | null) => void;
}

/** Where people rather look than read: each answers a question, and shows what is behind the answer. */
export function Charts({ texts, charts, falsePrompts, restricted, shown, onShow }: ChartsProps) {
  const words = texts.pages.charts;
  const empty = charts.every(({ bars }) => bars.length === 0);
  return (
    <TextsProvider value={texts}>
      <div className="charts-page">
        <h2 className="unseen">{words.title}</h2>
        {restricted && <p className="quiet">{words.restricted}</p>}
        {empty ? (
          <p className="none quiet">{words.empty}</p>
        ) : (
          <div className="charts">
            {charts.map((chart) => (
              <ChartFigure key={chart.id} chart={chart} shown={shown} onShow={onShow} />
            ))}
            <FalsePromptsTable found={falsePrompts} />
          </div>
        )}
      </div>
    </TextsProvider>
  );
}
