import type { DeskWanted } from '../../../lib/desk/facets.ts';
import type { PageTexts } from '../../../lib/language/pages.ts';
import type { BarRef, Chart } from '../../../lib/oversight/charts/chart.ts';
import type { FalsePrompts } from '../../../lib/oversight/charts/false-prompts.ts';
import { TextsProvider } from '../../shared/texts.ts';
import { ChosenChips } from '../ChosenChips.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { FalsePromptsTable } from './FalsePromptsTable.tsx';
import '../../shared/controls.css';
import './charts.css';

export interface ChartsProps {
  readonly texts: PageTexts;
  readonly charts: readonly Chart[];
  /** Of everything: who was asked for nothing is told of no disclosure. */
  readonly falsePrompts: readonly FalsePrompts[];
  /** What they are about, where that is not everything. */
  readonly narrowed?: { readonly wanted: DeskWanted; readonly count: number; readonly of: number };
  readonly onWanted?: (wanted: DeskWanted) => void;
  /** Shows the disclosures behind a bar. */
  readonly onShow: (bar: BarRef) => void;
}

/** Where people rather look than read: each answers a question, and shows what is behind the answer. */
export function Charts({ texts, charts, falsePrompts, narrowed, onWanted = () => {}, onShow }: ChartsProps) {
  const words = texts.pages.charts;
  const empty = charts.every(({ bars }) => bars.length === 0);
  return (
    <TextsProvider value={texts}>
      <div className="charts-page">
        <h2 className="unseen">{words.title}</h2>
        {narrowed && (
          <div className="narrowed">
            <p role="status">{words.narrowed(narrowed.count, narrowed.of, narrowed.wanted.query.trim())}</p>
            <ChosenChips wanted={narrowed.wanted} onWanted={onWanted} />
          </div>
        )}
        {empty ? (
          <p className="none quiet">{narrowed ? words.noneAmong : words.empty}</p>
        ) : (
          <div className="charts">
            {charts.map((chart) => (
              <ChartFigure key={chart.id} chart={chart} onShow={onShow} />
            ))}
            {!narrowed && <FalsePromptsTable found={falsePrompts} />}
          </div>
        )}
      </div>
    </TextsProvider>
  );
}
