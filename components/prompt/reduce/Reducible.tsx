import { CATEGORIES } from '../../../lib/assessment/facts.ts';
import { pagesIn } from '../../../lib/disclosure/reduction/reading.ts';
import { remaining } from '../../../lib/disclosure/reduction/remains.ts';
import { Keys } from '../../shared/keys.tsx';
import { useWork } from '../context.ts';
import { lower } from './labels.ts';
import { firstToLookAt } from './use-reducing.ts';

/** What was found in all of it, and the two things to do about that: take out what is proposed, or look. */
export function Reducible() {
  const { reducing, texts } = useWork();
  const { reduce } = texts.screen;
  const { state, leaving, reduction, advisedCount, changed } = reducing;
  if (state === 'none') return null;
  if (state === 'reading')
    return (
      <p className="quiet" data-reading="">
        {reduce.reading}
      </p>
    );
  if (leaving === null) return <p className="unfinished">{reduce.notRead}</p>;
  const { parts } = leaving.reading;
  if (parts.length === 0) return null;
  const kinds = new Set(remaining(leaving.reading, reduction).map(({ category }) => category));
  const found = CATEGORIES.filter((category) => kinds.has(category)).map((kind) =>
    lower(texts.terms.category[kind].label),
  );
  const readable = parts.some((read) => read.part.text !== null || pagesIn(read) !== null);
  const count = Object.values(reduction.parts).reduce(
    (sum, { replacements, leftOut, pages }) => sum + (leftOut || pages !== null ? 1 : replacements.length),
    0,
  );
  return (
    <div className="reducible" data-read="">
      {readable && (
        <p className="found" data-found={[...kinds].join(' ')}>
          {found.length === 0 ? reduce.nothingFound : reduce.found(found.join(', '))}
        </p>
      )}
      {advisedCount > 0 && (
        <button
          type="button"
          className="button small"
          data-action="take-advice"
          aria-keyshortcuts="Alt+W"
          onClick={reducing.takeAdvice}
        >
          {reduce.take(advisedCount)} <Keys>{reduce.takeKey}</Keys>
        </button>
      )}
      {readable && (
        <button
          type="button"
          className="button small"
          data-action="reduce-view"
          aria-keyshortcuts="Alt+K"
          onClick={() => reducing.view(firstToLookAt(reducing))}
        >
          {reduce.look} <Keys>{reduce.lookKey}</Keys>
        </button>
      )}
      {changed && (
        <p className="changed" role="status" data-changes={count}>
          {reduce.changes(count)}{' '}
          <button type="button" className="button bare small" data-action="reduce-undo" onClick={reducing.undo}>
            {reduce.undo}
          </button>
        </p>
      )}
      {!leaving.reducible && <p className="quiet">{reduce.notReducible}</p>}
    </div>
  );
}
