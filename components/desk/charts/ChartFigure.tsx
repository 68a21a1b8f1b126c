import { useId, useState } from 'react';
import type { BarRef, Chart } from '../../../lib/oversight/charts/chart.ts';
import { DECISION_TIMES } from '../../../lib/oversight/charts/divisions.ts';
import { CONSENT_SERIES } from '../../../lib/oversight/charts/months.ts';
import { useTexts } from '../../shared/texts.ts';
import { AsTable } from './AsTable.tsx';
import { Columns } from './Columns.tsx';
import { labelOf } from './label.ts';
import { Matrix } from './Matrix.tsx';
import { Rows } from './Rows.tsx';
import { useBars } from './use-bars.ts';

interface ChartFigureProps {
  readonly chart: Chart;
  readonly onShow: (bar: BarRef) => void;
}

/** One question and its answer, as a drawing or in figures. */
export function ChartFigure({ chart, onShow }: ChartFigureProps) {
  const texts = useTexts();
  const { charts } = texts.pages;
  const { id, bars, total, median } = chart;
  const [inFigures, setInFigures] = useState(false);
  const title = useId();
  const { chart: drawing, active, onKeyDown, onFocus } = useBars(bars.length);
  const draw = {
    bars,
    active,
    labelOf: (key: string) => labelOf(id, key, texts),
    onShow: (bar: string) => onShow({ chart: id, bar }),
  };
  return (
    <section className="chart" data-chart={id} aria-labelledby={title}>
      <div className="chart-head">
        <h3 id={title}>{charts.questions[id]}</h3>
        {bars.length > 0 && (
          <button type="button" className="button bare small" onClick={() => setInFigures(!inFigures)}>
            {inFigures ? charts.asChart : charts.asTable}
            <span className="unseen">: {charts.questions[id]}</span>
          </button>
        )}
      </div>
      <p className="quiet">
        {bars.length === 0 ? charts.none : median === null ? charts.total(total) : charts.median(median)}
      </p>
      {id === 'consent-months' && bars.length > 0 && (
        <p className="legend" aria-hidden="true">
          {CONSENT_SERIES.map((series, level) => (
            <span key={series}>
              <span className={`swatch level-${level}`} /> {charts.series[series]}
            </span>
          ))}
        </p>
      )}
      {bars.length > 0 &&
        (inFigures ? (
          <AsTable bars={bars} labelOf={draw.labelOf} />
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
          <div
            ref={drawing as React.RefObject<HTMLDivElement | null>}
            role="group"
            aria-labelledby={title}
            onKeyDown={onKeyDown}
            onFocus={onFocus}
          >
            {drawn()}
          </div>
        ))}
    </section>
  );

  function drawn() {
    switch (id) {
      case 'months':
      case 'against-months':
        return <Columns {...draw} shortOf={charts.monthShort} />;
      case 'consent-months':
        return <Columns {...draw} stacked={2} shortOf={(key) => charts.monthShort(key.slice(0, 7))} />;
      case 'decide':
        return <Columns {...draw} shortOf={shortTime} />;
      case 'partners':
      case 'without-consent':
      case 'grounds':
      case 'overdue':
        return <Rows {...draw} />;
      case 'necessity':
        return <Matrix {...draw} />;
    }
  }
}

const shortTime = (key: string): string => {
  const from = Number(key);
  const last = from === DECISION_TIMES.at(-1);
  return `${from < 60 ? `${from} s` : `${from / 60} min`}${last ? '+' : ''}`;
};
