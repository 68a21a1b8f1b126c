import type { RefObject } from 'react';
import { JUDGEMENTS, type Judgement } from '../../../lib/disclosure/oversight-entry.ts';
import type { Task } from '../../../lib/oversight/worklist.ts';
import { longDay } from '../../shared/dates.ts';
import { Keys } from '../../shared/keys.tsx';
import { useTexts } from '../../shared/texts.ts';

interface JudgeProps {
  readonly task: Task;
  readonly note: string;
  readonly noteField: RefObject<HTMLTextAreaElement | null>;
  readonly said: string;
  readonly finished: boolean;
  readonly onNote: (note: string) => void;
  readonly onJudge: (finding: Judgement) => void;
  /** Back to the list, where the keys are. */
  readonly onLeaveNote: () => void;
}

/** The three judgements, a note, and what was judged before. */
export function Judge({ task, note, noteField, said, finished, onNote, onJudge, onLeaveNote }: JudgeProps) {
  const { pages, language } = useTexts();
  const { worklist } = pages.checking;
  const earlier = task.judged.toReversed();
  return (
    <section className="judge" aria-label={worklist.judge}>
      <h4>{worklist.line(task.number, task.log.slice(0, 8))}</h4>
      <div className="options">
        {JUDGEMENTS.map((finding) => (
          <button
            key={finding}
            type="button"
            className="button"
            data-action={`judge-${finding}`}
            aria-pressed={task.standing?.finding === finding}
            aria-keyshortcuts={worklist.keys[finding]}
            onClick={() => onJudge(finding)}
          >
            {worklist.findings[finding]} <Keys>{worklist.keys[finding]}</Keys>
          </button>
        ))}
      </div>
      <label className="field">
        <span className="name">
          {worklist.note} <Keys>{worklist.keys.note}</Keys>
        </span>
        <textarea
          ref={noteField}
          className="input"
          rows={2}
          value={note}
          data-field="judge-note"
          onChange={(event) => onNote(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onLeaveNote();
          }}
        />
        <span className="hint">{worklist.noteSaid}</span>
      </label>
      <p role="status" className="said">
        {said} {finished && worklist.finished}
      </p>
      {earlier.length > 0 && (
        <details open={earlier.length === 1}>
          <summary>{worklist.earlier(earlier.length)}</summary>
          <ol className="earlier">
            {earlier.map((one) => (
              <li key={one.id}>
                {worklist.findings[one.finding]}, {longDay(one.at, language)}
                {one.by && `, ${one.by}`}
                {one.note && `: ${one.note}`}
              </li>
            ))}
          </ol>
          <p className="hint">{worklist.undoSaid}</p>
        </details>
      )}
    </section>
  );
}
