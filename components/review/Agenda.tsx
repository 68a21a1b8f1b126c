import { useEffect, useState } from 'react';
import type { ConsentPoint } from '../../lib/consents/points.ts';
import type { OpenLines } from '../../lib/review/open-lines.ts';
import type { Source } from '../../lib/review/source.ts';
import { type AgendaActs, AgendaLine } from '../shared/AgendaLine.tsx';
import {
  agendaOf,
  type Group,
  groupOf,
  type Item,
  idOf,
  type PutOff,
  putOffUntil,
  type Waiting,
} from '../shared/agenda.ts';
import { useTexts } from '../shared/texts.ts';
import { InForce } from './InForce.tsx';
import { useHistories, useOpenLines } from './use-source.ts';
import './agenda.css';

export interface AgendaProps extends AgendaActs {
  readonly waiting: readonly Waiting[];
  /** What consents ask of her. */
  readonly consents?: readonly ConsentPoint[];
  readonly putOff: PutOff;
  /** Shows it unfolded from the start. */
  readonly open?: boolean;
  /** She looks at it: what called before is counted no more. */
  readonly onSeen: () => void;
}

interface Props extends AgendaProps {
  readonly source: Source;
  readonly revision: number;
  readonly now: Date;
  /** Opens a disclosure, to look again whether sharing it is still needed. */
  readonly onReEvaluate: (number: number) => void;
}

/** Of each kind; the log itself has them all, under "still to do". */
const MOST = 50;
const NONE: OpenLines = { points: 0, numbers: [], inForce: [] };

/** All that is open, by kind, each with what to do about it; and what is discussed without consent. */
export function Agenda({
  source,
  revision,
  now,
  waiting,
  consents = [],
  putOff,
  open = false,
  onSeen,
  onReEvaluate,
  ...acts
}: Props) {
  const texts = useTexts();
  const { agenda: words } = texts.pages;
  const [unfolded, setUnfolded] = useState(open);
  const [all, setAll] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is unfolded from the start
  useEffect(() => {
    if (open) onSeen();
  }, []);
  const lines = useOpenLines(source, now, MOST, revision) ?? NONE;
  const histories = useHistories(source, unfolded ? lines.numbers : [], revision);
  const forced = useHistories(source, unfolded ? lines.inForce.slice(0, MOST) : [], revision);
  const items = agendaOf(histories, waiting, consents, now);
  const later = items.filter((item) => putOffUntil(item, putOff, now) !== null);
  const shown = all ? items : items.filter((item) => !later.includes(item));
  const count = lines.points + waiting.length + consents.length;
  const rest = count - items.length;
  if (count === 0 && lines.inForce.length === 0) return null;
  return (
    <details
      className="passed-in-log to-do"
      data-part="agenda"
      open={unfolded}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open === unfolded) return;
        setUnfolded(currentTarget.open);
        if (currentTarget.open) onSeen();
      }}
    >
      <summary>{words.summary(count, lines.inForce.length)}</summary>
      {grouped(shown).map(([group, some]) => (
        <section key={group} aria-labelledby={`to-do-${group}`}>
          <h2 id={`to-do-${group}`}>
            {words.heading[group]} <span className="quiet">{some.length}</span>
          </h2>
          <ul className="agenda">
            {some.map((item) => (
              <AgendaLine
                key={idOf(item)}
                texts={texts}
                item={item}
                now={now}
                until={putOffUntil(item, putOff, now)}
                {...acts}
              />
            ))}
          </ul>
        </section>
      ))}
      {unfolded && rest > 0 && histories.length > 0 && <p className="quiet">{words.more(rest)}</p>}
      {later.length > 0 && (
        <p className="quiet">
          {words.putOff(later.length)}{' '}
          <button type="button" className="button bare small" aria-pressed={all} onClick={() => setAll(!all)}>
            {words.showPutOff}
          </button>
        </p>
      )}
      {forced.length > 0 && <InForce histories={forced} now={now} onReEvaluate={onReEvaluate} />}
    </details>
  );
}

function grouped(items: readonly Item[]): [Group, Item[]][] {
  const groups = new Map<Group, Item[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return [...groups];
}
