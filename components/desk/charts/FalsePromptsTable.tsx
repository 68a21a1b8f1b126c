import type { FalsePrompts } from '../../../lib/oversight/charts/false-prompts.ts';
import { useTexts } from '../../shared/texts.ts';

const MOST = 12;

/** About no disclosure, so there is nothing to show behind it: figures only. */
export function FalsePromptsTable({ found }: { readonly found: readonly FalsePrompts[] }) {
  const { charts } = useTexts().pages;
  return (
    <section className="chart" data-chart="false-prompts">
      <h3>{charts.falsePrompts}</h3>
      <p className="quiet">{found.length === 0 ? charts.none : charts.falsePromptsSaid}</p>
      {found.length > 0 && (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{charts.control}</th>
              <th scope="col">{charts.epd}</th>
              <th scope="col">{charts.dismissed}</th>
              <th scope="col">{charts.passedBy}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MOST).map(({ epd, control, dismissed, passedBy }) => (
              <tr key={`${epd} ${control}`}>
                <th scope="row">{control ?? charts.unnamed}</th>
                <td className="text">{epd.replace(/^https?:\/\//, '')}</td>
                <td>{dismissed}</td>
                <td>{passedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > MOST && <p className="quiet">{charts.others(found.length - MOST)}</p>}
    </section>
  );
}
