import { useWork } from '../context.ts';
import { listOfKinds, lower } from './labels.ts';

/** What she chose is less than what is in it: said where she chose, with the way out of it. */
export function Excess() {
  const { reducing, texts, facts, change } = useWork();
  const { excess, amount, leaving } = reducing;
  if (leaving === null || (excess.length === 0 && amount === null)) return null;
  const { screen, terms } = texts;
  const words = screen.reduce.excess;
  const kinds = excess.map(({ category }) => category);
  const found = listOfKinds(kinds, terms.category);
  const scope = facts.data?.scope;
  const beyondScope = excess.some(({ beyond }) => beyond === 'scope');
  return (
    <div className="excess" role="status">
      {excess.length > 0 ? (
        <p>{beyondScope && scope ? words.line(lower(terms.scope[scope].label), found) : words.kinds(found)}</p>
      ) : (
        scope && amount && <p>{words.amount(lower(terms.scope[scope].label), lower(terms.scope[amount].label))}</p>
      )}
      <p className="row">
        {leaving.reducible && excess.length > 0 && (
          <button
            type="button"
            className="button small"
            data-action="take-excess"
            onClick={() => reducing.takeOut(kinds)}
          >
            {words.take}
          </button>
        )}
        <button
          type="button"
          className="button small"
          data-action="show-excess"
          onClick={() => reducing.view(firstWith(reducing, kinds))}
        >
          {words.show}
        </button>
        <button type="button" className="button small bare" onClick={() => change('what')}>
          {words.more}
        </button>
      </p>
    </div>
  );
}

function firstWith({ leaving }: ReturnType<typeof useWork>['reducing'], kinds: readonly string[]): string | null {
  const parts = leaving?.reading.parts ?? [];
  const first = parts.find(({ items }) =>
    items.some(({ categories }) => categories.some((one) => kinds.includes(one))),
  );
  return (first ?? parts[0])?.part.id ?? null;
}
