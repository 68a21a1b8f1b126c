import { useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Answer } from '../../lib/messaging/protocol.ts';
import { moment } from './dates.ts';
import './passed-by.css';

export type Passed = Answer<'nets/list'>['passed'][number];

export interface PassedByProps {
  readonly texts: PageTexts;
  readonly passed: readonly Passed[];
  readonly onRecord: (id: string) => void;
  readonly onNone: (id: string, reason: string | null) => void;
}

/** What left without a question: to be recorded, or said to be no disclosure. Neither makes it vanish unseen. */
export function PassedBy({ texts, passed, onRecord, onNone }: PassedByProps) {
  return (
    <ul className="passed-by">
      {passed.map((one) => (
        <Line key={one.id} one={one} texts={texts} onRecord={onRecord} onNone={onNone} />
      ))}
    </ul>
  );
}

function Line({ one, texts, onRecord, onNone }: Omit<PassedByProps, 'passed'> & { readonly one: Passed }) {
  const words = texts.pages.passed;
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const what = one.sink === 'download' ? words.download(one.fileName) : words['worker-request'](one.times);
  const at = moment(one.at, texts.language);
  const about = `${what}, ${at}`;
  return (
    <li data-passed={one.sink}>
      <p>
        <b>{one.client ?? words.aClient}</b>{' '}
        <span className="quiet">
          {at} · {one.epd}
        </span>
        <span className="what">
          {what} {one.sink === 'download' ? words.toComputer : words.to(whereTo(one))}
        </span>
      </p>
      <div className="acts">
        <button
          type="button"
          className="button small"
          data-action="record-passed"
          aria-label={`${words.record}: ${about}`}
          onClick={() => onRecord(one.id)}
        >
          {words.record}
        </button>
        <button
          type="button"
          className="button bare small"
          data-action="no-disclosure"
          aria-expanded={asked}
          aria-label={`${words.none}: ${about}`}
          onClick={() => setAsked(!asked)}
        >
          {words.none}
        </button>
      </div>
      {asked && (
        <form
          className="reason"
          onSubmit={(event) => {
            event.preventDefault();
            onNone(one.id, reason.trim() || null);
          }}
        >
          <input
            className="input"
            data-field="no-disclosure-reason"
            aria-label={words.reason}
            placeholder={words.reason}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <button type="submit" className="button small" data-action="confirm-no-disclosure">
            {words.confirm}
          </button>
        </form>
      )}
    </li>
  );
}

const whereTo = ({ to, epd }: Passed): string => (to !== null && URL.canParse(to) ? new URL(to).host : epd);
