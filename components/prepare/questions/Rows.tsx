import type { ReactNode } from 'react';
import { useThinking } from '../context.ts';

interface Props<R> {
  readonly rows: readonly R[];
  /** A new row. One stands ready where there is none. */
  readonly empty: R;
  readonly add: string;
  readonly nameOf: (row: R, place: number) => string;
  readonly onChange: (rows: R[]) => void;
  readonly children: (row: R, place: number, put: (change: Partial<R>) => void) => ReactNode;
}

/** Several of the same, each with its fields in a row, to be added and taken away. */
export function Rows<R>({ rows, empty, add, nameOf, onChange, children }: Props<R>) {
  const { prepare } = useThinking().texts.pages;
  const shown = rows.length === 0 ? [empty] : rows;
  return (
    <div className="several">
      {shown.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place only
        <fieldset key={place} className="one" aria-label={nameOf(row, place)}>
          {children(row, place, (change) =>
            onChange(shown.map((other, at) => (at === place ? { ...other, ...change } : other))),
          )}
          {shown.length > 1 && (
            <button
              type="button"
              className="button bare small"
              aria-label={prepare.remove(nameOf(row, place))}
              onClick={() => onChange(shown.filter((_, at) => at !== place))}
            >
              <span aria-hidden="true">×</span>
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className="button bare small" onClick={() => onChange([...shown, empty])}>
        + {add}
      </button>
    </div>
  );
}
