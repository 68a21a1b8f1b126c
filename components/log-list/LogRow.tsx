// biome-ignore-all lint/a11y: a table of which only a part is drawn; the grid has the one focus and all the keys
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Line } from '../../lib/review/line.ts';
import { shortDay, timeOf } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';
import { rowId, type Seen } from './LogGrid.tsx';
import { Marked } from './Marked.tsx';
import { State } from './State.tsx';

export interface LogRowProps extends Seen {
  readonly active: boolean;
  readonly opened: boolean;
  readonly now: Date;
  readonly onOpen: (place: number, withKeys: boolean) => void;
}

/** Many of them, of one source of lines. */
export interface RowsOf<Source> extends Pick<LogRowProps, 'now' | 'onOpen'> {
  readonly seen: readonly Seen[];
  readonly source: Source;
  readonly revision: number;
  /** Place of the row that the keys are on. */
  readonly active: number;
  readonly opened: number | null;
}

interface OwnProps extends LogRowProps {
  /** Absent until it has been read. */
  readonly line: Line | undefined;
  /** Only of what is never absent: the number in a log of one's own. */
  readonly number: number | undefined;
  /** Whose log it stands in, where there are several. */
  readonly log?: string | undefined;
  /** It stands in a log with which something is wrong. */
  readonly marked?: { readonly why: string } | undefined;
  /** The cells between the moment and the state; the sentence where nothing else is given. */
  readonly children?: ReactNode;
}

export function LogRow(props: OwnProps) {
  const { id, place, start, measure, active, opened, now, onOpen, line, number, log, marked, children } = props;
  const row = useRef<HTMLDivElement>(null);
  // Its words make it higher. Firefox would draw that once before whoever watches its size hears of it: rows over each other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew with whatever stands in it
  useLayoutEffect(() => {
    measure(row.current);
    return () => measure(null);
  }, [measure, line, children]);
  return (
    <div
      ref={row}
      id={rowId(id)}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={opened}
      className="row"
      data-index={place}
      data-number={number}
      data-log={log}
      data-active={active || undefined}
      data-marked={marked ? true : undefined}
      data-state={line?.state}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onOpen(place, false)}
    >
      <span role="gridcell" className="number">
        {number}
        {marked && (
          <span className="flag" title={marked.why}>
            <span aria-hidden="true">≠</span>
            <span className="unseen">{marked.why}</span>
          </span>
        )}
      </span>
      <At instant={line?.state === 'readable' ? line.stand.at : null} />
      {children ?? <Said line={line} />}
      <span role="gridcell" className="state">
        {line?.state === 'readable' && <State {...line} now={now} />}
      </span>
    </div>
  );
}

function At({ instant }: { readonly instant: string | null }) {
  const { language } = useTexts();
  return (
    <span role="gridcell" className="at">
      {instant !== null && shortDay(instant, language)}{' '}
      <span className="quiet">{instant !== null && timeOf(instant, language)}</span>
    </span>
  );
}

/** What was done, in a sentence; why it cannot be told, where it cannot. */
export function Said({ line }: { readonly line: Line | undefined }) {
  const { review } = useTexts().pages;
  return (
    <span role="gridcell" className={line && line.state !== 'readable' ? 'said quiet' : 'said'}>
      {line?.state === 'readable' && (
        <span className="clamped">
          <Marked text={line.told} pieces={line.stressed} />
        </span>
      )}
      {line && line.state !== 'readable' && review.line[line.state]}
    </span>
  );
}
