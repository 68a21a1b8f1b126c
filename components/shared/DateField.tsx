import { useId, useState } from 'react';
import { readDate, type Side } from '../../lib/disclosure/draft/dates.ts';
import './controls.css';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly today: string;
  readonly side: Side;
  readonly open?: boolean;
  /** How a date is written in this language, and what to say when it is none. */
  readonly words: { readonly example: string; readonly unread: string; readonly written: (iso: string) => string };
  readonly onChange: (value: string | null) => void;
}

/** A date typed as people type it ("3-11", "gisteren"), said back in full; a picker costs five keys and differs per browser. */
export function DateField({ label, value, today, side, open, words, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const told = useId();
  const text = typed ?? (value === null ? '' : words.written(value));
  const unread = typed !== null && typed.trim() !== '' && value === null;

  return (
    <label className="field">
      <span className="name">{label}</span>
      <input
        className="input"
        autoComplete="off"
        placeholder={words.example}
        value={text}
        aria-describedby={told}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readDate(event.target.value, today, side));
        }}
        onBlur={() => value !== null && setTyped(null)}
        {...(open && { 'data-open': '' })}
      />
      <span className="said" id={told}>
        {unread ? words.unread : typed !== null && value !== null ? words.written(value) : ''}
      </span>
    </label>
  );
}
