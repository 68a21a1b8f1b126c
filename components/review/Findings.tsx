import type { Finding, Severity } from '../../lib/assessment/findings.ts';
import type { RecipientAccount } from '../../lib/disclosure/entry.ts';
import { lineOf } from '../../lib/language/lines.ts';
import { useTexts } from '../shared/texts.ts';

const ORDER: readonly Severity[] = ['blocker', 'question', 'condition', 'note'];

/** What the rules said then, the weightiest first; each says why and where it stands. */
export function Findings({ assessment }: Pick<RecipientAccount, 'assessment'>) {
  const { findings: texts, terms, verdicts, pages } = useTexts();
  // The log keeps findings as they were shown, with whatever they named.
  const found = assessment.findings as unknown as readonly Finding[];
  const ranked = ORDER.flatMap((severity) => found.filter((finding) => finding.severity === severity));
  return (
    <>
      <p className="verdict" data-verdict={assessment.verdict}>
        {verdicts[assessment.verdict].label}
      </p>
      {ranked.length === 0 && <p className="quiet">{pages.review.detail.noFindings}</p>}
      <ul className="found">
        {ranked.map((finding, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a code can come once for each lock
          <li key={`${finding.code}-${place}`}>
            <details>
              <summary>
                <span>{lineOf(texts[finding.code], finding)}</span>{' '}
                <span className="quiet">
                  {terms.severity[finding.severity].label} · <cite>{finding.citation}</cite>
                </span>
              </summary>
              <p>{texts[finding.code].why}</p>
              <p className="quiet">{texts[finding.code].passage}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
