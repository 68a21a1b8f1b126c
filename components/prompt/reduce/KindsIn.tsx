import { CATEGORIES } from '../../../lib/assessment/facts.ts';
import { remaining } from '../../../lib/disclosure/reduction/remains.ts';
import { useWork } from '../context.ts';
import { lower } from './labels.ts';

/** Which kinds still go along and how often; a press takes out all of one kind. */
export function KindsIn() {
  const { reducing, texts } = useWork();
  const { view } = texts.screen.reduce;
  const { leaving, reduction } = reducing;
  if (leaving === null) return null;
  const counts = new Map<string, number>();
  for (const { category } of remaining(leaving.reading, reduction))
    counts.set(category, (counts.get(category) ?? 0) + 1);
  const kinds = CATEGORIES.filter((category) => counts.has(category));
  return (
    <div className="kinds">
      <ul>
        {kinds.map((kind) => {
          const label = lower(texts.terms.category[kind].label);
          return (
            <li key={kind}>
              <span>
                {label} <b>{counts.get(kind)}</b>
              </span>
              {leaving.reducible && (
                <button
                  type="button"
                  className="button small bare"
                  data-kind={kind}
                  onClick={() => reducing.takeOut([kind])}
                >
                  {view.takeOut}
                  <span className="unseen">{view.allOfKind(label)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {leaving.reducible && kinds.includes('identity') && (
        <button type="button" className="button small bare" data-action="code" onClick={reducing.code}>
          {view.coded}
        </button>
      )}
      {reducing.canUndo && (
        <button type="button" className="button small" data-action="reduce-undo" onClick={reducing.undo}>
          {texts.screen.reduce.undo}
        </button>
      )}
    </div>
  );
}
