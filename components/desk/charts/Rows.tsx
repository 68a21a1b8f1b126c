import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { useTexts } from '../../shared/texts.ts';
import { BarButton } from './BarButton.tsx';
import type { DrawProps } from './Columns.tsx';

/** Kinds under each other, most first; the whole row is the bar. */
export function Rows({ bars, labelOf, active, onShow }: DrawProps) {
  const { language } = useTexts();
  const scale = scaleLinear([0, max(bars, ({ count }) => count) ?? 1], [0, 100]);
  return (
    <div className="bar-rows">
      {bars.map(({ key, count }, place) => (
        <BarButton
          key={key}
          bar={key}
          className="bar-row"
          label={labelOf(key)}
          count={count}
          active={place === active}
          onShow={onShow}
        >
          <span className="what">{labelOf(key)}</span>{' '}
          <span className="track">
            <span className="fill" style={{ inlineSize: `${scale(count)}%` }} />
          </span>
          <span className="number">{count.toLocaleString(language)}</span>
        </BarButton>
      ))}
    </div>
  );
}
