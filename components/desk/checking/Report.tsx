import { useState } from 'react';
import { useTexts } from '../../shared/texts.ts';

export const REPORT_KINDS = ['pdf', 'csv'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface ReportProps {
  /** Makes and saves it. Resolves to what is to be said of it. */
  readonly onReport: (kind: ReportKind) => Promise<string>;
  readonly possible: boolean;
}

/** What was found, on paper or as a table. */
export function Report({ onReport, possible }: ReportProps) {
  const { report } = useTexts().pages.checking;
  const [said, setSaid] = useState('');
  return (
    <section className="report" aria-labelledby="report-heading">
      <h3 id="report-heading">{report.heading}</h3>
      <p className="hint">{possible ? report.said : report.nothing}</p>
      {possible && (
        <div className="options">
          {REPORT_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button small"
              data-action={`report-${kind}`}
              onClick={async () => setSaid(await onReport(kind))}
            >
              {report[kind]}
            </button>
          ))}
        </div>
      )}
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}
