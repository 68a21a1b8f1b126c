import { useState } from 'react';
import type { LogOnDesk } from '../../lib/desk/source.ts';
import { moment } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';

interface LogsProps {
  readonly logs: readonly LogOnDesk[];
  readonly onRemove: (log: string) => void;
  readonly onRemoveAll: () => void;
}

/** Whose logs are here, how they stand, and out with them. */
export function Logs({ logs, onRemove, onRemoveAll }: LogsProps) {
  const { pages, language } = useTexts();
  const words = pages.desk.logs;
  const [asks, setAsks] = useState(false);
  if (logs.length === 0) return null;
  const sorted = logs.toSorted((a, b) => a.clinician.localeCompare(b.clinician) || a.order - b.order);
  return (
    <details className="logs">
      <summary>{words.title(new Set(logs.map(({ log }) => log)).size)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="scrolls" tabIndex={0} aria-label={words.title(logs.length)}>
        <table>
          <thead>
            <tr>
              {(['clinician', 'size', 'state', 'file', 'imported'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
              <th scope="col">
                <span className="unseen">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ order, log, clinician, size, state, partsAt, file, importedAt }) => (
              <tr key={order} data-log={log}>
                <th scope="row">{clinician}</th>
                <td className="figure">{size.toLocaleString(language)}</td>
                <td data-state={state}>{partsAt === null ? pages.desk.states[state] : pages.desk.branch(partsAt)}</td>
                <td className="file">{file}</td>
                <td>{moment(importedAt, language)}</td>
                <td>
                  {partsAt === null && (
                    <button
                      type="button"
                      className="button bare small"
                      aria-label={words.removeOf(clinician)}
                      onClick={() => onRemove(log)}
                    >
                      {words.remove}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {asks ? (
        <div className="sure">
          <p>{words.sure}</p>
          <div className="options">
            <button type="button" className="button small" onClick={() => setAsks(false)}>
              {words.no}
            </button>
            <button
              type="button"
              className="button small"
              data-action="remove-all"
              onClick={() => {
                setAsks(false);
                onRemoveAll();
              }}
            >
              {words.yes}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="button bare small" onClick={() => setAsks(true)}>
          {words.removeAll}
        </button>
      )}
    </details>
  );
}
