import type { Bar } from '../../../lib/oversight/charts/chart.ts';
import { useTexts } from '../../shared/texts.ts';

/** The same in figures. */
export function AsTable({ bars, labelOf }: { bars: readonly Bar[]; labelOf: (key: string) => string }) {
  const { charts } = useTexts().pages;
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{charts.what}</th>
          <th scope="col">{charts.count}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, count }) => (
          <tr key={key}>
            <th scope="row">{labelOf(key)}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
