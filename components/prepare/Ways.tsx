import type { Way, WayCode } from '../../lib/preparation/ways.ts';
import { useThinking } from './context.ts';

interface Props {
  readonly ways: readonly Way[];
  /** She takes this way out: nothing is shared, with its reason. */
  readonly onTake: (code: WayCode) => void;
}

/** What follows from an answer, with the passage that says so, and the way out on offer. */
export function Ways({ ways, onTake }: Props) {
  const { prepare } = useThinking().texts.pages;
  return ways.map(({ code, weight, citation }) => {
    const { what, why, reason } = prepare.ways[code];
    return (
      <div key={code} className="way" data-way={code} data-weight={weight}>
        <p>
          <span className="weight">{prepare.weights[weight]}</span> <b>{what}</b>
        </p>
        <p>
          {why} <cite>{prepare.source(citation)}</cite>
        </p>
        {reason !== null && (
          <button type="button" className="button small" data-action={`take-${code}`} onClick={() => onTake(code)}>
            {prepare.take}
          </button>
        )}
      </div>
    );
  });
}
