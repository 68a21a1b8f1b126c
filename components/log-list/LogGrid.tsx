// biome-ignore-all lint/a11y: a table of which only a part is drawn; the grid has the one focus and all the keys
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactElement, type RefObject, useEffect } from 'react';
import { placeAfter } from './grid-keys.ts';
import './log-list.css';

/** A row that is drawn: which of the list, at what place in it, and where that is. */
export interface Seen {
  readonly id: number;
  readonly place: number;
  /** Pixels from the top. */
  readonly start: number;
  readonly measure: (element: HTMLElement | null) => void;
}

interface LogGridProps {
  /** What is in the list, in its order: numbers of one log, refs among many. */
  readonly ids: Uint32Array;
  readonly label: string;
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  /** One cell for each thing that is known, in place of the sentence. */
  readonly asColumns?: boolean;
  /** What is asked for is still being looked up. */
  readonly busy: boolean;
  /** Place of the row that the keys are on, -1 where there is none. */
  readonly active: number;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onActive: (place: number) => void;
  readonly onOpen: (place: number, withKeys: boolean) => void;
  /** The rows that are seen now, drawn. */
  readonly children: (seen: readonly Seen[]) => ReactElement;
}

const ROW = 47;

/** A log as a grid with one tab stop: only what is seen is drawn, and the row that the keys are on is always drawn. */
export function LogGrid(props: LogGridProps) {
  const { ids, label, columns, asColumns = false, busy, active, grid, onActive, onOpen, children } = props;
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: 32,
    getItemKey: (place) => ids[place] ?? place,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return active < 0 || active >= range.count || seen.includes(active)
        ? seen
        : [...seen, active].sort((a, b) => a - b);
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the keys scrolls
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active, { align: 'auto' });
  }, [active]);

  const seen = rows.getVirtualItems().flatMap(({ index, start }) => {
    const id = ids[index];
    return id === undefined ? [] : [{ id, place: index, start, measure: rows.measureElement }];
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, active, ids.length - 1);
    if (to !== undefined) onActive(to);
    else if (event.key === 'Enter' && active >= 0) onOpen(active, true);
    else return;
    event.preventDefault();
  };
  const current = ids[active];

  return (
    <div
      ref={grid}
      className="log"
      role="grid"
      tabIndex={0}
      data-columns={asColumns || undefined}
      aria-label={label}
      aria-busy={busy || undefined}
      aria-rowcount={ids.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current === undefined ? undefined : rowId(current)}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="heads">
        <div role="row" aria-rowindex={1} className="row head">
          {columns.map(({ key, name }) => (
            <span key={key} role="columnheader">
              {name}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="rows" style={{ height: rows.getTotalSize() }}>
        {children(seen)}
      </div>
    </div>
  );
}

export const rowId = (id: number): string => `row-${id}`;
