import type { LogOnDesk } from '../../lib/desk/source.ts';
import { verifyTextsFor } from '../../lib/language/verify.ts';
import { useTexts } from '../shared/texts.ts';
import { holderOf } from './label.ts';

interface AlarmsProps {
  readonly logs: readonly LogOnDesk[];
  readonly onShow: (clinician: string) => void;
}

/** What is wrong with logs as a whole, in words and by name; one line for each log. */
export function Alarms({ logs, onShow }: AlarmsProps) {
  const { pages, language } = useTexts();
  const { alarm, allInOrder } = pages.desk;
  const wrong = logs.filter(({ state, partsAt }) => state !== 'in-order' && partsAt === null);
  if (logs.length === 0) return null;
  if (wrong.length === 0) return <p className="all-in-order">{allInOrder}</p>;
  const problem = verifyTextsFor(language).problem;
  return (
    <ul className="alarms">
      {wrong.map((log) => (
        <li key={log.log} data-log={log.log} data-state={log.state}>
          <span>
            {log.state === 'forked' && alarm.forked(log.clinician, holderOf(log, pages.desk))}
            {log.state === 'cut-short' && alarm['cut-short'](log.clinician, log.missing, holderOf(log, pages.desk))}
            {log.state === 'wrong' && alarm.wrong(log.clinician, log.report.problems.length + log.report.more)}
          </span>{' '}
          <button type="button" className="button bare small" onClick={() => onShow(log.clinician)}>
            {alarm.show(log.clinician)}
          </button>
          {log.report.problems.length > 0 && (
            <details>
              <summary>{alarm.why}</summary>
              <ul>
                {log.report.problems.map(({ code, at, detail }) => (
                  <li key={`${code} ${at}`}>{problem[code](at, detail)}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
