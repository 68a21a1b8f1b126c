import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { MISHAPS } from '../../lib/disclosure/sent-wrongly.ts';
import type { History } from '../../lib/export/history.ts';
import { Chips, TextField } from '../shared/fields.tsx';
import { useTexts } from '../shared/texts.ts';
import { type Field, FORMS, type FormKind, type NewEvent } from './forms.ts';

interface AddEventProps {
  readonly kind: FormKind;
  /** Whom to tell when something was sent wrongly, where the organisation says so. */
  readonly contact?: string | null | undefined;
  readonly history: History;
  readonly now: Date;
  /** Resolves to what stood in the way, null where it was added. */
  readonly onAdd: (event: NewEvent) => Promise<string | null>;
  readonly onDone: (added: boolean) => void;
}

/** One thing to add to a disclosure. What was recorded before stays as it is. */
export function AddEvent({ kind, contact, history, now, onAdd, onDone }: AddEventProps) {
  const { forms } = useTexts().pages.review;
  const words = forms[kind];
  const form = FORMS[kind];
  const [values, setValues] = useState(() => form.start(history, now));
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [hintId, problemId] = [useId(), useId()];
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (form.fields.some(({ name, required }) => required && !values[name]?.trim())) return setProblem(forms.missing);
    setBusy(true);
    const wrong = await onAdd(form.event(history.disclosure.number, (name) => values[name] ?? ''));
    setBusy(false);
    if (wrong === null) onDone(true);
    else setProblem(wrong);
  };

  return (
    <form
      ref={element}
      className="add"
      aria-label={words.title}
      aria-describedby={`${hintId} ${problemId}`}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <h3>{words.title}</h3>
      <p id={hintId} className="quiet">
        {words.hint} {kind === 'sent-wrongly' && contact && forms.tell(contact)}
      </p>
      {form.fields.map((field) => (
        <Control
          key={field.name}
          field={field}
          label={(words.fields as Readonly<Record<string, string>>)[field.name] ?? field.name}
          value={values[field.name] ?? ''}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <p id={problemId} className="problem" role="alert">
        {problem}
      </p>
      <div className="buttons">
        <button type="submit" className="button primary small" aria-disabled={busy}>
          {forms.save}
        </button>
        <button type="button" className="button small" onClick={() => onDone(false)}>
          {forms.cancel}
        </button>
      </div>
    </form>
  );
}

interface ControlProps {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Control({ field, label, value, onChange }: ControlProps) {
  const { pages } = useTexts();
  const { outcomes } = pages.review.forms;
  const { mishap } = pages.review.events.wrongly;
  const choices: Partial<Record<Field['kind'], readonly (readonly [string, string])[]>> = {
    'yes-no': [
      ['true', pages.yes],
      ['false', pages.no],
    ],
    outcome: (['done', 'failed', 'abandoned', 'unknown'] as const).map(
      (outcome) => [outcome, outcomes[outcome]] as const,
    ),
    mishap: MISHAPS.map((one) => [one, mishap[one]] as const),
  };
  const options = choices[field.kind];
  if (options) return <Chips type="radio" label={label} options={options} chosen={[value]} onChoose={onChange} />;
  const type = field.kind === 'date' || field.kind === 'time' ? field.kind : 'text';
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      type={type}
      {...(field.kind === 'lines' && { lines: 3 })}
    />
  );
}
