import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { WronglyTask } from '../../lib/disclosure/sent-wrongly.ts';
import { isoDay } from '../../lib/export/open-points.ts';
import { TextField } from '../shared/fields.tsx';
import { useTexts } from '../shared/texts.ts';
import type { NewEvent } from './forms.ts';

interface WronglyStepProps {
  readonly about: number;
  readonly task: WronglyTask;
  /** False where she says that it is not needed. */
  readonly needed: boolean;
  readonly now: Date;
  readonly who: string;
  readonly onAdd: (event: NewEvent) => Promise<string | null>;
  readonly onDone: () => void;
}

/** One step: on which day, who, and what was agreed; or why it is not needed. */
export function WronglyStep({ about, task, needed, now, who: known, onAdd, onDone }: WronglyStepProps) {
  const { wrongly: words, review } = useTexts().pages;
  const [on, setOn] = useState(isoDay(now));
  const [who, setWho] = useState(known);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input[type=text], textarea')?.focus(), []);
  const asksWho = needed && task !== 'closed';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (on === '' || (!needed && note.trim() === '')) return setProblem(review.forms.missing);
    const wrong = await onAdd({
      type: 'sent-wrongly-step',
      about,
      step: needed ? task : 'not-needed',
      waives: needed ? null : task,
      on,
      who: asksWho ? who.trim() || null : null,
      note: note.trim() || null,
    });
    if (wrong === null) onDone();
    else setProblem(wrong);
  };

  return (
    <form
      ref={form}
      className="add"
      aria-label={needed ? words.task[task] : words.notNeeded}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
      noValidate
    >
      {asksWho && <TextField label={words.who[task]} value={who} onChange={setWho} />}
      <TextField
        label={needed ? (task === 'closed' ? words.lessons : words.agreed) : words.whyNot}
        value={note}
        onChange={setNote}
        lines={2}
      />
      <TextField label={words.on} value={on} onChange={setOn} type="date" max={isoDay(now)} />
      <p className="problem" role="alert">
        {problem}
      </p>
      <div className="buttons">
        <button type="submit" className="button primary small">
          {review.forms.save}
        </button>
        <button type="button" className="button small" onClick={onDone}>
          {review.forms.cancel}
        </button>
      </div>
    </form>
  );
}
