// biome-ignore-all lint/a11y: a table of which only a part is drawn; the grid has the one focus and all the keys
import { memo } from 'react';
import type { Disclosure } from '../../lib/disclosure/entry.ts';
import { asItStands, type History } from '../../lib/export/history.ts';
import { sentenceInOne } from '../../lib/export/sentence.ts';
import { shortDay, timeOf } from './dates.ts';
import { Spoken } from './Spoken.tsx';
import { State } from './State.tsx';
import { useTexts } from './texts.ts';

interface RowProps {
  readonly history: History;
  readonly place: number;
  readonly start: number;
  readonly active: boolean;
  readonly opened: boolean;
  readonly now: Date;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onOpen: (place: number, withKeys: boolean) => void;
}

/** In a list the discloser is mostly the same: her function would push the client and the recipient out of sight. */
const withoutFunction = (entry: Disclosure): Disclosure => ({
  ...entry,
  discloser: { ...entry.discloser, function: null },
});

export const Row = memo(function Row({ history, place, start, active, opened, now, measure, onOpen }: RowProps) {
  const { language } = useTexts();
  const entry = asItStands(history);
  return (
    <div
      ref={measure}
      id={`row-${entry.number}`}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={opened}
      className="row"
      data-index={place}
      data-number={entry.number}
      data-active={active || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onOpen(place, false)}
    >
      <span role="gridcell" className="number">
        {entry.number}
      </span>
      <span role="gridcell" className="at">
        {shortDay(entry.at, language)} <span className="quiet">{timeOf(entry.at, language)}</span>
      </span>
      <span role="gridcell" className="said">
        <span className="clamped">
          <Spoken segments={sentenceInOne(withoutFunction(entry), language)} stressed={['client', 'recipient']} />
        </span>
      </span>
      <span role="gridcell" className="state">
        <State history={history} now={now} />
      </span>
    </div>
  );
});
