import { useState } from 'react';
import { asRecorded } from '../../lib/disclosure/draft/emergency.ts';
import { paperText, provisionalNumber } from '../../lib/disclosure/draft/paper.ts';
import { inWords, sentenceFor, subjectOf } from '../../lib/disclosure/sentence/sentence.ts';
import { moment } from '../shared/dates.ts';
import { useWork } from './context.ts';

export type ProblemCode = keyof ReturnType<typeof useWork>['texts']['screen']['problems'];

interface Props {
  readonly problem: ProblemCode;
  readonly onRetry: () => void;
  readonly onWithhold: () => void;
  readonly onClose: () => void;
  readonly onCopy: (text: string) => void;
  readonly onPrint: () => void;
}

/** Nothing is held for this prompt any more: deciding once more would be refused once more, and it only stands in her way. */
export const isOver = (problem: ProblemCode | null): boolean => problem === 'action-gone' || problem === 'not-yours';

/** What went wrong, that nothing left, and what to do. Nothing that was typed is lost. */
export function Problem({ problem, onRetry, onWithhold, onClose, onCopy, onPrint }: Props) {
  const { draft, briefing, texts } = useWork();
  const { problems, paper, buttons } = texts.screen;
  const onPaper = (problem === 'log-not-writable' || problem === 'newer-data') && draft.emergency !== null;
  const [at] = useState(() => new Date().toISOString());
  const text = paperText(
    draft,
    {
      number: provisionalNumber(briefing.today, briefing.action?.id ?? null),
      at: moment(at, texts.screen.language === 'en' ? 'en' : 'nl'),
      sentence: inWords(sentenceFor(subjectOf(asRecorded(draft)), 'about', texts.screen.sentence)),
    },
    paper,
  );
  return (
    <section className="problem" data-problem={problem} role="alert">
      <p>{problems[problem]}</p>
      {isOver(problem) ? (
        <div className="options">
          <button type="button" className="button" data-action="close" onClick={onClose}>
            {buttons.close}
          </button>
        </div>
      ) : (
        <div className="options">
          {/* What she decided rested on that consent: it is decided anew, or not at all. */}
          {problem !== 'consent-ended' && (
            <button type="button" className="button" data-action="retry" onClick={onRetry}>
              {buttons.retry}
            </button>
          )}
          <button type="button" className="button" onClick={onWithhold}>
            {buttons.withhold}
          </button>
        </div>
      )}
      {onPaper && (
        <div className="paper">
          <h2>{paper.title}</h2>
          <p>{paper.text}</p>
          <pre>{text}</pre>
          <div className="options">
            <button type="button" className="button" onClick={() => onCopy(text)}>
              {paper.copy}
            </button>
            <button type="button" className="button" onClick={onPrint}>
              {paper.print}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
