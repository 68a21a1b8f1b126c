import { leftAlready } from '../../lib/disclosure/action.ts';
import { moment } from '../shared/dates.ts';
import { useWork } from './context.ts';

/** What makes this prompt another than usual, each on a line above it. */
export function Above() {
  const { briefing, draft, texts } = useWork();
  const { screen } = texts;
  const { action, completes } = briefing;
  return (
    <>
      {completes !== null && <p className="line-above">{screen.completes(completes)}</p>}
      {action !== null && leftAlready(action) && (
        <p className="line-above" data-left-already="">
          {screen.leftAlready.line(moment(action.heldAt, screen.language === 'en' ? 'en' : 'nl'))}
        </p>
      )}
      {draft.task !== null && <p className="line-above">{screen.taskDone(draft.task)}</p>}
    </>
  );
}
