import { type FormEvent, useId, useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { LockProblem } from '../shared/Unlock.tsx';
import { SecretField } from './SecretField.tsx';

interface NewPassphraseProps {
  readonly texts: PageTexts;
  readonly least: number;
  /** Asks for the one that holds now, too. */
  readonly asksCurrent: boolean;
  readonly officers: boolean;
  readonly passkeysEnd: boolean;
  readonly button: string;
  readonly onSet: (current: string, next: string) => Promise<LockProblem | null>;
}

/** A passphrase twice, and what it means to lose it. No meter: it would tell how a machine guesses, and call "Welkom2026!" strong. */
export function NewPassphrase({ texts, least, asksCurrent, officers, passkeysEnd, button, onSet }: NewPassphraseProps) {
  const { section, problems } = texts.pages.lock;
  const id = useId();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<LockProblem | 'tooShort' | 'notSame' | null>(null);
  const said =
    problem === 'tooShort'
      ? section.tooShort(least)
      : problem === 'notSame'
        ? section.notSame
        : problem && problems[problem];

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if ([...next].length < least) return setProblem('tooShort');
    if (next !== again) return setProblem('notSame');
    setBusy(true);
    setProblem(null);
    const wrong = await onSet(current, next);
    setBusy(false);
    setProblem(wrong);
    if (wrong !== null) return;
    for (const clear of [setCurrent, setNext, setAgain]) clear('');
  }

  return (
    <form className="new-passphrase" onSubmit={(event) => void onSubmit(event)} autoComplete="off">
      {asksCurrent && (
        <SecretField
          label={section.current}
          name="current"
          value={current}
          wrong={problem === 'wrong'}
          about={`${id}-problem`}
          onChange={setCurrent}
        />
      )}
      <SecretField
        label={section.next}
        name="next"
        value={next}
        wrong={problem === 'tooShort'}
        about={`${id}-rule ${id}-problem`}
        onChange={setNext}
      />
      <p id={`${id}-rule`} className="quiet">
        {section.rule(least)}
      </p>
      <SecretField
        label={section.again}
        name="again"
        value={again}
        wrong={problem === 'notSame'}
        about={`${id}-problem`}
        onChange={setAgain}
      />
      <p id={`${id}-problem`} className="problem" role="alert">
        {said}
      </p>
      <p>
        {section.nobody(officers)} {passkeysEnd && section.passkeysEnd}
      </p>
      <div className="options">
        <button type="submit" className="button primary" data-action="set-passphrase" aria-disabled={busy}>
          {busy ? section.busy : button}
        </button>
      </div>
    </form>
  );
}
