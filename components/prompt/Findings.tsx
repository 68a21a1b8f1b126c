import type { Finding, Severity } from '../../lib/assessment/findings.ts';
import { lineOf } from '../../lib/language/lines.ts';
import { useWork } from './context.ts';

const ORDER: readonly Severity[] = ['blocker', 'question', 'condition', 'note'];

/** What was found, why it matters, and where it stands: the one that matters first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = useWork();
  const ranked = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <ul className="findings">
      {ranked.map((finding, at) => {
        const text = texts.findings[finding.code];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a code can come once for each lock
          <li key={`${finding.code}-${at}`} data-finding={finding.code} data-severity={finding.severity}>
            <p>
              <b>{lineOf(text, finding)}</b>{' '}
              <span className="quiet">{texts.terms.severity[finding.severity].label}</span>
            </p>
            <p>{text.why}</p>
            <p className="passage">
              {text.passage} <cite>{finding.citation}</cite>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
