// biome-ignore-all lint/a11y: a table of which only a part is drawn; the grid has the one focus and all the keys
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { Source } from '../../lib/review/source.ts';
import { placeAfter } from './grid-keys.ts';
import { Row } from './Row.tsx';
import { useTexts } from './texts.ts';
import { useLines } from './use-source.ts';

interface LogProps {
  /** What is shown, newest first. */
  readonly numbers: Uint32Array;
  /** What is asked for is still being looked up. */
  readonly busy: boolean;
  readonly source: Source;
  readonly revision: number;
  /** Place of the row that the keys are on, -1 where there is none. */
  readonly active: number;
  readonly opened: number | null;
  readonly now: Date;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onActive: (place: number) => void;
  readonly onOpen: (place: number, withKeys: boolean) => void;
}

const ROW = 47;

/** The log as a grid with one tab stop: only what is seen is drawn, and the row that the keys are on is always drawn. */
export function Log({ numbers, busy, source, revision, active, opened, now, grid, onActive, onOpen }: LogProps) {
  const { pages } = useTexts();
  const { columns, title } = pages.review;
  const rows = useVirtualizer({
    count: numbers.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: 32,
    getItemKey: (place) => numbers[place] ?? place,
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
  const lineOf = useLines(
    source,
    seen.flatMap(({ index }) => numbers[index] ?? []),
    revision,
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, active, numbers.length - 1);
    if (to !== undefined) onActive(to);
    else if (event.key === 'Enter' && active >= 0) onOpen(active, true);
    else return;
    event.preventDefault();
  };
  const current = numbers[active];

  return (
    <div
      ref={grid}
      className="log"
      role="grid"
      tabIndex={0}
      aria-label={title}
      aria-busy={busy || undefined}
      aria-rowcount={numbers.length + 1}
      aria-colcount={4}
      aria-activedescendant={current === undefined ? undefined : `row-${current}`}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="heads">
        <div role="row" aria-rowindex={1} className="row head">
          {(['number', 'at', 'sentence', 'state'] as const).map((column) => (
            <span key={column} role="columnheader">
              {columns[column]}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="rows" style={{ height: rows.getTotalSize() }}>
        {seen.map(({ index, start, key }) => {
          const number = numbers[index];
          return number === undefined ? null : (
            <Row
              key={key}
              number={number}
              line={lineOf(number)}
              place={index}
              start={start}
              active={index === active}
              opened={number === opened}
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
