import { type ReactNode, useId } from 'react';
import './controls.css';

interface Labelled {
  readonly label: string;
  /** Marks the control that a part still waits for, so that the focus can go there. */
  readonly open?: boolean | undefined;
  /** For the drivers of the tests: which fact, detail or field this is. */
  readonly data?: Readonly<Record<`data-${string}`, string>> | undefined;
}

interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly placeholder?: string | undefined;
  readonly max?: string | undefined;
  /** Ids of what says more about it. */
  readonly about?: string | undefined;
  readonly wrong?: boolean | undefined;
}

export function TextField({
  label,
  open,
  data,
  value,
  onChange,
  lines,
  type = 'text',
  placeholder,
  max,
  about,
  wrong,
}: TextFieldProps) {
  const shared = {
    className: 'input',
    value,
    placeholder,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    ...(open && { 'data-open': '' }),
    ...(about && { 'aria-describedby': about }),
    ...(wrong && { 'aria-invalid': true }),
    ...data,
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in it, one of two
    <label className="field">
      <span className="name">{label}</span>
      {lines ? <textarea {...shared} rows={lines} /> : <input {...shared} type={type} max={max} autoComplete="off" />}
    </label>
  );
}

interface SelectFieldProps extends Labelled {
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly unanswered: string;
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, open, data, value, options, unanswered, onChange }: SelectFieldProps) {
  return (
    <label className="field">
      <span className="name">{label}</span>
      <select
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...(open && { 'data-open': '' })}
        {...data}
      >
        <option value="">{unanswered}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChipsProps extends Labelled {
  readonly hint?: string | undefined;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string, on: boolean) => void;
  readonly optionData?: (value: string) => Readonly<Record<`data-${string}`, string>>;
  readonly children?: ReactNode;
}

/** A question with its answers side by side: native radios or checkboxes, so that arrows, Space and Tab work as they should. */
export function Chips({ label, hint, open, type, options, chosen, onChoose, optionData, children }: ChipsProps) {
  const name = useId();
  const focusOn = options.find(([value]) => chosen.includes(value))?.[0] ?? options[0]?.[0];
  return (
    <fieldset className="field">
      <legend className="name">
        {label}
        {hint !== undefined && <span className="hint"> {hint}</span>}
      </legend>
      <div className="options">
        {options.map(([value, text]) => (
          <label key={value} className="chip">
            <input
              type={type}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => onChoose(value, event.target.checked)}
              {...(open && value === focusOn && { 'data-open': '' })}
              {...optionData?.(value)}
            />
            {text}
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  );
}

interface YesNoProps extends Labelled {
  readonly hint?: string | undefined;
  readonly value: boolean | null | undefined;
  readonly yes: string;
  readonly no: string;
  readonly onChange: (value: boolean) => void;
}

/** The question left, its two answers right: six of them in a row stay a table that can be read down. */
export function YesNo({ label, hint, open, value, yes, no, onChange }: YesNoProps) {
  const name = useId();
  const answers = [
    [true, yes],
    [false, no],
  ] as const;
  return (
    <div
      className="yes-no"
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      aria-describedby={hint && `${name}-hint`}
    >
      <span className="asks">
        <span id={`${name}-label`}>{label}</span>
        {hint !== undefined && (
          <span className="hint" id={`${name}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <span className="options">
        {answers.map(([answer, text]) => (
          <label key={text} className="chip">
            <input
              type="radio"
              name={name}
              checked={value === answer}
              onChange={() => onChange(answer)}
              {...(open && answer && { 'data-open': '' })}
            />
            {text}
          </label>
        ))}
      </span>
    </div>
  );
}
