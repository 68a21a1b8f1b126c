import { asItStands, type History, outcomeOf } from '../../lib/export/history.ts';
import { type OpenPoint, openPoints } from '../../lib/export/open-points.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { dayOf, moment } from './dates.ts';
import { useTexts } from './texts.ts';

interface StateProps {
  readonly history: History;
  readonly now: Date;
  /** Says by when, too. */
  readonly whole?: boolean;
}

/** What became of it in one word with a shape of its own, and under it what is still open. */
export function State({ history, now, whole = false }: StateProps) {
  const { pages, language } = useTexts();
  const { outcome: words, open, openBy, againstAdvice, emergency } = pages.review;
  const outcome = outcomeOf(history, now);
  const entry = asItStands(history);
  return (
    <>
      <span className="outcome" data-outcome={outcome}>
        {words[outcome]}
      </span>
      {entry.urgency === 'emergency' && <span className="mark">{emergency}</span>}
      {entry.againstAdvice !== null && <span className="mark">{againstAdvice}</span>}
      {openPoints(history, now)
        .filter(({ kind }) => kind !== 'outcome-unknown')
        .map((point) => (
          <span key={point.kind} className="due">
            {whole && 'by' in point ? openBy(open[point.kind], byWhen(point, language)) : open[point.kind]}
          </span>
        ))}
    </>
  );
}

function byWhen({ kind, by }: OpenPoint & { by: string }, language: Language): string {
  return kind === 'emergency-owed' ? moment(by, language) : dayOf(by, language);
}
