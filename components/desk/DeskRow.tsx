// biome-ignore-all lint/a11y: a table of which only a part is drawn; the grid has the one focus and all the keys
import { memo } from 'react';
import type { DeskLine, LogOnDesk } from '../../lib/desk/source.ts';
import { shortDay, timeOf } from '../review/dates.ts';
import { Marked } from '../review/Marked.tsx';
import { State } from '../review/State.tsx';
import { useTexts } from '../review/texts.ts';
import { labelOf } from './label.ts';

interface DeskRowProps {
  /** The ref that it is the row of. */
  readonly at: number;
  /** Absent until it has been read. */
  readonly line: DeskLine | undefined;
  readonly log: LogOnDesk | undefined;
  readonly asColumns: boolean;
  readonly place: number;
  readonly start: number;
  readonly active: boolean;
  readonly opened: boolean;
  readonly now: Date;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onOpen: (place: number, withKeys: boolean) => void;
}

export const DeskRow = memo(function DeskRow(props: DeskRowProps) {
  const { at, line, log, asColumns, place, start, active, opened, now, measure, onOpen } = props;
  const { pages, language } = useTexts();
  const own = line?.line;
  const when = own?.state === 'readable' ? own.stand.at : null;
  return (
    <div
      ref={measure}
      id={`row-${at}`}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={opened}
      className="row"
      data-index={place}
      data-number={own?.number}
      data-log={log?.log}
      data-active={active || undefined}
      data-marked={line?.marked || undefined}
      data-state={own?.state}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onOpen(place, false)}
    >
      <span role="gridcell" className="number">
        {own?.number}
        {line?.marked && (
          <span className="flag" title={pages.desk.marked}>
            <span aria-hidden="true">≠</span>
            <span className="unseen">{pages.desk.marked}</span>
          </span>
        )}
      </span>
      <span role="gridcell" className="at">
        {when !== null && shortDay(when, language)}{' '}
        <span className="quiet">{when !== null && timeOf(when, language)}</span>
      </span>
      <span role="gridcell" className="clinician">
        {log?.clinician}
      </span>
      {asColumns ? <Parts line={line} /> : <Said line={line} />}
      <span role="gridcell" className="state">
        {own?.state === 'readable' && <State {...own} now={now} />}
      </span>
    </div>
  );
});

function Said({ line }: { readonly line: DeskLine | undefined }) {
  const { review } = useTexts().pages;
  const own = line?.line;
  return (
    <span role="gridcell" className={own && own.state !== 'readable' ? 'said quiet' : 'said'}>
      {own?.state === 'readable' && (
        <span className="clamped">
          <Marked text={own.told} pieces={own.stressed} />
        </span>
      )}
      {own && own.state !== 'readable' && review.line[own.state]}
    </span>
  );
}

function Parts({ line }: { readonly line: DeskLine | undefined }) {
  const texts = useTexts();
  const parts = line?.parts;
  const cell = (name: 'ground' | 'scope' | 'verdict') => {
    const value = parts?.[name];
    return value ? labelOf(name, value, texts) : '';
  };
  return (
    <>
      {[parts?.client, parts?.recipient, cell('ground'), cell('scope'), cell('verdict')].map((value, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: always the same columns
        <span key={place} role="gridcell" className={place === 1 ? 'said' : 'part'}>
          <span className="clamped">{value}</span>
        </span>
      ))}
    </>
  );
}
