import { useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import { type Group, groupOf, type Item, idOf, saidOf } from './agenda.ts';
import { longDay } from './dates.ts';
import { Later } from './Later.tsx';
import './agenda.css';

/** What can be done about a line of the agenda. */
export interface AgendaActs {
  /** Does the one thing that this line asks for. */
  readonly onAct: (item: Item) => void;
  /** What a draft waited for will not happen: it is dropped. Or: the dossier needs no note. */
  readonly onDrop: (item: Item) => void;
  /** @param until ISO instant. */
  readonly onLater: (id: string, kind: Group, until: string) => void;
}

interface AgendaLineProps extends AgendaActs {
  readonly texts: PageTexts;
  readonly item: Item;
  readonly now: Date;
  /** Put off until this instant. */
  readonly until?: string | null;
}

/** One thing that is open: about whom, what, the one thing to do, and later. */
export function AgendaLine({ texts, item, now, until = null, onAct, onDrop, onLater }: AgendaLineProps) {
  const { agenda } = texts.pages;
  const { client, number, text } = saidOf(item, texts, now);
  const [asked, setAsked] = useState(false);
  const [later, setLater] = useState(false);
  const about = [client, number].filter((part) => part !== null).join(', ');
  const act = actOf(item, texts);
  const drop = dropOf(item, texts);
  return (
    <li data-kind={groupOf(item)} data-number={number ?? undefined}>
      <p>
        <b>{client}</b> <span className="quiet">{number}</span>
        <span className="what">{text}</span>
        {until !== null && <span className="quiet">{agenda.until(longDay(until, texts.language))}</span>}
      </p>
      <div className="acts">
        {act !== null && (
          <button type="button" className="button small" aria-label={`${act}: ${about}`} onClick={() => onAct(item)}>
            {act}
          </button>
        )}
        <span className="less">
          {drop !== null && (
            <button
              type="button"
              className="button bare small"
              aria-label={`${asked ? drop.sure : drop.label}: ${about}`}
              onBlur={() => setAsked(false)}
              onClick={() => (asked || drop.sure === drop.label ? onDrop(item) : setAsked(true))}
            >
              {asked ? drop.sure : drop.label}
            </button>
          )}
          <button
            type="button"
            className="button bare small"
            aria-expanded={later}
            aria-label={agenda.later.about(about)}
            onClick={() => setLater(!later)}
          >
            {agenda.later.button}
          </button>
        </span>
      </div>
      {later && (
        <Later
          texts={texts}
          now={now}
          onUntil={(instant) => {
            setLater(false);
            onLater(idOf(item), groupOf(item), instant);
          }}
          onCancel={() => setLater(false)}
        />
      )}
    </li>
  );
}

/** Null where nothing is to be done but to wait for the next time. */
function actOf(item: Item, { pages }: PageTexts): string | null {
  if (item.kind === 'task') return item.waiting.ready ? null : pages.popup.happened;
  return item.kind === 'consent' ? pages.agenda.consent.act : pages.agenda.act[item.point.kind];
}

/** What cannot be undone is asked once more, in the same place. */
function dropOf(item: Item, { pages }: PageTexts): { label: string; sure: string } | null {
  if (item.kind === 'task') return { label: pages.popup.drop, sure: pages.popup.dropSure };
  const { noteNotNeeded } = pages.agenda;
  return item.kind === 'point' && item.point.kind === 'note-missing'
    ? { label: noteNotNeeded, sure: noteNotNeeded }
    : null;
}
