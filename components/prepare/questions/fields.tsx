import type { Side } from '../../../lib/disclosure/draft/dates.ts';
import type { Answers } from '../../../lib/preparation/answers.ts';
import { DateField } from '../../shared/DateField.tsx';
import { Chips, TextField, YesNo } from '../../shared/fields.tsx';
import { useThinking } from '../context.ts';

type KeyOf<T> = {
  [K in keyof Answers]-?: Answers[K] extends T ? (T extends Answers[K] ? K : never) : never;
}[keyof Answers];

interface Asks<K> {
  readonly of: K;
  readonly label: string;
}

/** A text of hers; `lines` makes it a field of that many lines. */
export function TextAnswer({ of, label, lines }: Asks<KeyOf<string>> & { readonly lines?: number }) {
  const { answers, set } = useThinking();
  return (
    <TextField
      label={label}
      data={{ 'data-answer': of }}
      value={answers[of]}
      {...(lines === undefined ? {} : { lines })}
      onChange={(value) => set({ [of]: value })}
    />
  );
}

export function YesNoAnswer({ of, label }: Asks<KeyOf<boolean | null>>) {
  const { answers, set, texts } = useThinking();
  const { yes, no } = texts.pages.prepare;
  return (
    <div data-answer={of}>
      <YesNo label={label} value={answers[of]} yes={yes} no={no} onChange={(value) => set({ [of]: value })} />
    </div>
  );
}

export function DateAnswer({
  of,
  label,
  side,
}: Asks<'consultedOn' | 'talkOn' | 'meetingOn' | 'evaluateOn'> & { readonly side: Side }) {
  const { answers, set, texts, today } = useThinking();
  const words = { ...texts.pages.prepare.dates, written: texts.sentence.date };
  return (
    <div className="day" data-answer={of}>
      <DateField
        label={label}
        value={answers[of]}
        today={today}
        side={side}
        words={words}
        onChange={(value) => set({ [of]: value })}
      />
    </div>
  );
}

interface ChoiceProps<K extends keyof Answers> extends Asks<K> {
  readonly options: readonly (readonly [value: NonNullable<Answers[K]> & string, label: string])[];
}

export function ChoiceAnswer<K extends 'talk' | 'consent' | 'reason' | 'meeting' | 'scope' | 'informed' | 'decision'>({
  of,
  label,
  options,
}: ChoiceProps<K>) {
  const { answers, set, texts } = useThinking();
  const chosen = answers[of];
  const asSaid = Object.values(texts.pages.prepare.steps).some(({ ask }) => ask === label);
  const chips = (
    <Chips
      type="radio"
      label={label}
      options={options}
      chosen={chosen === null ? [] : [chosen]}
      optionData={(value) => ({ 'data-answer': `${of}=${value}` })}
      onChoose={(value) => set({ [of]: value })}
    />
  );
  // Its heading asks the same: the eye needs it once.
  return asSaid ? <div className="asked-above">{chips}</div> : chips;
}
