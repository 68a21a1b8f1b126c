import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Bar } from '../../../lib/oversight/charts/chart.ts';
import { BarButton } from './BarButton.tsx';

export interface DrawProps {
  readonly bars: readonly Bar[];
  readonly labelOf: (key: string) => string;
  /** Place of the bar that Tab comes to. */
  readonly active: number;
  readonly onShow: (bar: string) => void;
}

interface ColumnsProps extends DrawProps {
  /** Bars that stand on each other: one column for each so many. */
  readonly stacked?: 1 | 2;
  readonly shortOf: (key: string) => string;
}

/** Columns over a scale of time or size; what belongs to one moment stands on each other. */
export function Columns({ bars, stacked = 1, labelOf, shortOf, active, onShow }: ColumnsProps) {
  const columns = Array.from({ length: bars.length / stacked }, (_, at) =>
    bars.slice(at * stacked, (at + 1) * stacked),
  );
  const highest = max(columns, (column) => column.reduce((sum, { count }) => sum + count, 0)) ?? 0;
  const scale = scaleLinear([0, Math.max(1, highest)], [0, 100]).nice(4);
  const ticks = scale.ticks(4).filter(Number.isInteger);
  const every = Math.ceil(columns.length / 8);
  return (
    <div className="columns">
      <div className="scale" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetBlockEnd: `${scale(tick)}%` }}>
            {tick}
          </span>
        ))}
      </div>
      <div className="plot">
        {columns.map((column, place) => (
          <div key={column[0]?.key} className="column">
            {column.map(({ key, count }, level) => (
              <BarButton
                key={key}
                bar={key}
                className={`bar level-${level}`}
                style={{ blockSize: `${scale(count)}%` }}
                label={labelOf(key)}
                count={count}
                active={place * stacked + level === active}
                onShow={onShow}
              />
            ))}
            <span className="under" aria-hidden="true">
              {place % every === 0 ? shortOf(column[0]?.key ?? '') : ''}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
