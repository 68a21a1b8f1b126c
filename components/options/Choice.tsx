import { useId } from 'react';
import type { Term } from '../../lib/language/shapes.ts';
import { Fixed } from './Question.tsx';

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly values: readonly V[];
  readonly terms: Readonly<Record<V, Term>>;
  readonly chosen: V | null;
  /** The organisation's answer, which goes before hers. */
  readonly fixed: V | null;
  readonly why: string;
  readonly onChoose: (value: V) => void;
}

/** A question with few answers, each with a line for who is in doubt. */
export function Choice<V extends string>({ label, values, terms, chosen, fixed, why, onChoose }: ChoiceProps<V>) {
  const name = useId();
  if (fixed !== null) return <Fixed label={label} value={terms[fixed].label} why={why} />;
  return (
    <fieldset className="choice">
      <legend className="name">{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            {terms[value].label} {terms[value].hint && <span className="quiet">{terms[value].hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
