// biome-ignore-all lint/a11y: a table of which only a part is drawn; the grid has the one focus and all the keys
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { DeskSource, LogOnDesk } from '../../lib/desk/source.ts';
import { placeAfter } from '../review/grid-keys.ts';
import { useTexts } from '../review/texts.ts';
import { DeskRow } from './DeskRow.tsx';
import { useDeskLines } from './use-desk.ts';

export const SENTENCES = ['number', 'at', 'clinician', 'sentence', 'state'] as const;
export const PARTS = [
  'number',
  'at',
  'clinician',
  'client',
  'recipient',
  'ground',
  'scope',
  'verdict',
  'state',
] as const;

interface DeskTableProps {
  readonly refs: Uint32Array;
  /** What is asked for is still being looked up. */
  readonly busy: boolean;
  readonly source: DeskSource;
  readonly logs: readonly LogOnDesk[];
  readonly revision: number;
  /** Place of the row that the keys are on, -1 where there is none. */
  readonly active: number;
  readonly opened: number | null;
  readonly asColumns: boolean;
  readonly now: Date;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onActive: (place: number) => void;
  readonly onOpen: (place: number, withKeys: boolean) => void;
}

const ROW = 47;

/** All logs as a grid with one tab stop: only what is seen is drawn, and the row that the keys are on is always drawn. */
export function DeskTable(props: DeskTableProps) {
  const { refs, busy, source, logs, revision, active, opened, asColumns, now, grid, onActive, onOpen } = props;
  const words = useTexts().pages.desk;
  const columns = asColumns ? PARTS : SENTENCES;
  const rows = useVirtualizer({
    count: refs.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: 32,
    getItemKey: (place) => refs[place] ?? place,
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

  const seen = rows.getVirtualItems();
  const lineOf = useDeskLines(
    source,
    seen.flatMap(({ index }) => refs[index] ?? []),
    revision,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, active, refs.length - 1);
    if (to !== undefined) onActive(to);
    else if (event.key === 'Enter' && active >= 0) onOpen(active, true);
    else return;
    event.preventDefault();
  };
  const current = refs[active];

  return (
    <div
      ref={grid}
      className="log"
      role="grid"
      tabIndex={0}
      data-columns={asColumns || undefined}
      aria-label={words.title}
      aria-busy={busy || undefined}
      aria-rowcount={refs.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current === undefined ? undefined : `row-${current}`}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="heads">
        <div role="row" aria-rowindex={1} className="row head">
          {columns.map((column) => (
            <span key={column} role="columnheader">
              {words.columns[column]}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="rows" style={{ height: rows.getTotalSize() }}>
        {seen.map(({ index, start, key }) => {
          const ref = refs[index];
          if (ref === undefined) return null;
          const line = lineOf(ref);
          return (
            <DeskRow
              key={key}
              at={ref}
              line={line}
              log={line && logs[line.order - 1]}
              asColumns={asColumns}
              place={index}
              start={start}
              active={index === active}
              opened={ref === opened}
              now={now}
              measure={rows.measureElement}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}
