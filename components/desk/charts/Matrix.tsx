import { max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import { NECESSITIES } from '../../../lib/oversight/charts/divisions.ts';
import { useTexts } from '../../shared/texts.ts';
import { BarButton } from './BarButton.tsx';
import type { DrawProps } from './Columns.tsx';
import { scopeLabel } from './label.ts';

/** How much went, against why: a table of which each cell is a bar. */
export function Matrix({ bars, labelOf, active, onShow }: DrawProps) {
  const texts = useTexts();
  const { charts } = texts.pages;
  // By the root, so that a few that were not needed are seen beside many that were; never so deep that the number drowns.
  const scale = scaleSqrt([0, max(bars, ({ count }) => count) ?? 1], [12, 40]);
  const scopes = [...new Set(bars.map(({ key }) => key.split('/')[0] ?? ''))];
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{charts.scope}</th>
          {NECESSITIES.map((one) => (
            <th key={one} scope="col">
              {charts.necessities[one]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scopes.map((scope, row) => (
          <tr key={scope}>
            <th scope="row">{scopeLabel(scope, texts)}</th>
            {NECESSITIES.map((one, column) => {
              const place = row * NECESSITIES.length + column;
              const { key = '', count = 0 } = bars[place] ?? {};
              return (
                <td key={one}>
                  <BarButton
                    bar={key}
                    className={`cell ${one}`}
                    style={{ '--share': `${count === 0 ? 0 : scale(count)}%` } as React.CSSProperties}
                    label={labelOf(key)}
                    count={count}
                    active={place === active}
                    onShow={onShow}
                  >
                    {count.toLocaleString(texts.language)}
                  </BarButton>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
