import { useState } from 'react';
import { FAMILIES } from '../../../lib/oversight/signals/all.ts';
import type { Family, Signal } from '../../../lib/oversight/signals/signal.ts';
import { SelectField } from '../../shared/fields.tsx';
import { useTexts } from '../../shared/texts.ts';
import { saidOf } from './said.ts';

export interface SignalsProps {
  /** What to look at first in front. */
  readonly signals: readonly Signal[];
  /** Shows its disclosures among the lines. */
  readonly onShow: (signal: Signal) => void;
  /** Puts all of its disclosures on the worklist. Resolves to what is to be said of it. */
  readonly onList: (signal: Signal) => Promise<string>;
}

/** What is worth a look: each in words, with why, and with the disclosures behind it one press away. */
export function Signals({ signals, onShow, onList }: SignalsProps) {
  const { pages } = useTexts();
  const words = pages.checking.signals;
  const [family, setFamily] = useState<Family | ''>('');
  const [said, setSaid] = useState('');
  const present = FAMILIES.filter((one) => signals.some((signal) => signal.family === one));
  const listed = family === '' ? signals : signals.filter((signal) => signal.family === family);
  return (
    <section className="signals" aria-labelledby="signals-heading">
      <h3 id="signals-heading">
        {words.heading} <span className="quiet">{signals.length > 0 && words.count(signals.length)}</span>
      </h3>
      <p className="hint">{words.said}</p>
      {present.length > 1 && (
        <SelectField
          label={words.family}
          value={family}
          unanswered={words.all}
          options={present.map((one) => [one, pages.signals.families[one].name] as const)}
          onChange={(value) => setFamily(value as Family | '')}
        />
      )}
      <p role="status" className="said">
        {said}
      </p>
      {signals.length === 0 && <p className="none quiet">{words.none}</p>}
      <ul>
        {listed.map((signal) => (
          <SignalItem
            key={signal.id}
            signal={signal}
            onShow={onShow}
            onList={async () => setSaid(await onList(signal))}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly signal: Signal;
  readonly onShow: (signal: Signal) => void;
  readonly onList: () => void;
}

function SignalItem({ signal, onShow, onList }: ItemProps) {
  const { pages } = useTexts();
  const words = pages.checking.signals;
  const { name, what, why, source } = saidOf(signal, pages.signals);
  const { clinician, entries, strength } = signal;
  return (
    <li className="signal" data-signal={signal.family} data-clinician={clinician} data-strength={strength}>
      <p className="signal-head">
        <strong>{name}</strong>
        <span className="quiet">
          {clinician ?? pages.signals.unknownClinician} · {pages.signals.strength[strength]}
        </span>
      </p>
      <p>{what}</p>
      <p className="hint">
        {why} {source !== null && pages.signals.source(source)}
      </p>
      {entries.length > 0 && (
        <p className="signal-does">
          <button
            type="button"
            className="button small"
            aria-label={words.showThese(name, entries.length)}
            data-action="show-signal"
            onClick={() => onShow(signal)}
          >
            {words.show}
          </button>
          <button
            type="button"
            className="button bare small"
            aria-label={words.listThese(name, entries.length)}
            data-action="list-signal"
            onClick={onList}
          >
            {words.list}
          </button>
        </p>
      )}
    </li>
  );
}
