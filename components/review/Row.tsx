// biome-ignore-all lint/a11y: a table of which only a part is drawn; the grid has the one focus and all the keys
import { memo } from 'react';
import type { Line } from '../../lib/review/line.ts';
import { shortDay, timeOf } from './dates.ts';
import { Marked } from './Marked.tsx';
import { State } from './State.tsx';
import { useTexts } from './texts.ts';

interface RowProps {
  readonly number: number;
  /** Absent until it has been read. */
  readonly line: Line | undefined;
  readonly place: number;
  readonly start: number;
  readonly active: boolean;
  readonly opened: boolean;
  readonly now: Date;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onOpen: (place: number, withKeys: boolean) => void;
}

export const Row = memo(function Row({ number, line, place, start, active, opened, now, measure, onOpen }: RowProps) {
  return (
    <div
      ref={measure}
      id={`row-${number}`}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={opened}
      className="row"
      data-index={place}
      data-number={number}
      data-active={active || undefined}
      data-state={line?.state}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onOpen(place, false)}
    >
      <span role="gridcell" className="number">
        {number}
      </span>
      <Cells line={line} now={now} />
    </div>
  );
});

function Cells({ line, now }: { readonly line: Line | undefined; readonly now: Date }) {
  const { language, pages } = useTexts();
  const at = line?.state === 'readable' ? line.stand.at : null;
  return (
    <>
      <span role="gridcell" className="at">
        {at !== null && shortDay(at, language)} <span className="quiet">{at !== null && timeOf(at, language)}</span>
      </span>
      <span role="gridcell" className={line && line.state !== 'readable' ? 'said quiet' : 'said'}>
        {line?.state === 'readable' && (
          <span className="clamped">
            <Marked text={line.told} pieces={line.stressed} />
          </span>
        )}
        {line && line.state !== 'readable' && pages.review.line[line.state]}
      </span>
      <span role="gridcell" className="state">
        {line?.state === 'readable' && <State {...line} now={now} />}
      </span>
    </>
  );
}
