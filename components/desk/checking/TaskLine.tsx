// biome-ignore-all lint/a11y: an option of a list that has the one focus and all the keys
import type { Task } from '../../../lib/oversight/worklist.ts';
import { shortDay } from '../../shared/dates.ts';
import { useTexts } from '../../shared/texts.ts';

/** What a row says of a disclosure; null where it is no longer there. */
export interface TaskShown {
  readonly at: string;
  readonly clinician: string;
  readonly recipient: string;
}

interface TaskLineProps {
  readonly task: Task;
  readonly place: number;
  readonly shown: TaskShown | null;
  readonly active: boolean;
  readonly onActive: () => void;
}

export function TaskLine({ task, place, shown, active, onActive }: TaskLineProps) {
  const { pages, language } = useTexts();
  const { worklist } = pages.checking;
  const finding = task.standing?.finding;
  return (
    <div
      role="option"
      id={`task-${place}`}
      className="task-line"
      aria-selected={active}
      data-place={place}
      data-number={task.number}
      data-finding={finding}
      onClick={onActive}
    >
      <span className="mark" aria-hidden="true" />
      <span className="task-said">
        {task.number} · {shown ? `${shown.clinician} → ${shown.recipient}` : worklist.gone}
        {task.because !== null && <span className="hint">{worklist.because(task.because)}</span>}
      </span>
      <span className="quiet">
        {shown && `${shortDay(shown.at, language)} · `}
        {finding ? worklist.findings[finding] : worklist.open}
      </span>
    </div>
  );
}
