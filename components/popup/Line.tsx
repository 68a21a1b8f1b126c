import { useState } from 'react';

interface LineProps {
  readonly number: number;
  readonly client: string;
  readonly text: string;
  readonly act: { readonly label: string; readonly onClick: () => void } | null;
  /** What cannot be undone is asked once more, in the same place. */
  readonly drop: { readonly label: string; readonly sure: string; readonly onClick: () => void } | null;
}

export function Line({ number, client, text, act, drop }: LineProps) {
  const [asked, setAsked] = useState(false);
  const about = `${client}, ${number}`;
  return (
    <li>
      <p>
        <b>{client}</b> <span className="quiet">{number}</span>
        <span className="what">{text}</span>
      </p>
      <div className="acts">
        {act && (
          <button type="button" className="button small" aria-label={`${act.label}: ${about}`} onClick={act.onClick}>
            {act.label}
          </button>
        )}
        {drop && (
          <button
            type="button"
            className="button bare small"
            aria-label={`${asked ? drop.sure : drop.label}: ${about}`}
            onBlur={() => setAsked(false)}
            onClick={() => (asked ? drop.onClick() : setAsked(true))}
          >
            {asked ? drop.sure : drop.label}
          </button>
        )}
      </div>
    </li>
  );
}
