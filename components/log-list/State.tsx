import { outcomeAt } from '../../lib/export/history.ts';
import { type OpenPoint, pointsAt } from '../../lib/export/open-points.ts';
import type { Stand } from '../../lib/export/stand.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { dayOf, moment } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';

interface StateProps {
  readonly stand: Stand;
  readonly emergency: boolean;
  readonly againstAdvice: boolean;
  readonly now: Date;
  /** Says by when, too. */
  readonly whole?: boolean;
}

/** What became of it in one word with a shape of its own, and under it what is still open. */
export function State({ stand, emergency, againstAdvice, now, whole = false }: StateProps) {
  const { pages, language } = useTexts();
  const words = pages.review;
  const outcome = outcomeAt(stand, now);
  return (
    <>
      <span className="outcome" data-outcome={outcome}>
        {words.outcome[outcome]}
      </span>
      {emergency && <span className="mark">{words.emergency}</span>}
      {againstAdvice && <span className="mark">{words.againstAdvice}</span>}
      {pointsAt(stand, now)
        .filter(({ kind }) => kind !== 'outcome-unknown' && (whole || kind !== 'note-missing'))
        .map((point) => (
          <span key={point.kind} className="due">
            {whole && 'by' in point && point.kind !== 'sent-wrongly'
              ? words.openBy(words.open[point.kind], byWhen(point, language))
              : words.open[point.kind]}
          </span>
        ))}
    </>
  );
}

function byWhen({ kind, by }: OpenPoint & { by: string }, language: Language): string {
  return kind === 're-evaluate' ? dayOf(by, language) : moment(by, language);
}
