import { type FormEvent, useId, useRef, useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import './controls.css';
import './lock.css';

export type LockProblem = keyof PageTexts['pages']['lock']['problems'];

export interface Passkey {
  readonly name: string;
  readonly credential: string;
}

export interface UnlockProps {
  readonly texts: PageTexts;
  /** Empty where there is none, or this browser has none. */
  readonly passkeys: readonly Passkey[];
  /** Where it opens, another page takes this one's place; else what went wrong. */
  readonly onPassphrase: (passphrase: string) => Promise<LockProblem | null>;
  readonly onPasskey: (credential: string) => Promise<LockProblem | null>;
  readonly onLost?: (() => void) | undefined;
  readonly focus?: boolean;
}

/** Opens the log: with the passphrase, or a passkey. A wrong one changes nothing, and can be put right where it stands. */
export function Unlock({ texts, passkeys, onPassphrase, onPasskey, onLost, focus = true }: UnlockProps) {
  const { unlock, problems } = texts.pages.lock;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<LockProblem | null>(null);

  async function attempt(act: () => Promise<LockProblem | null>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const wrong = await act();
    setBusy(false);
    setProblem(wrong);
    if (wrong !== null) field.current?.select();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (passphrase !== '') void attempt(() => onPassphrase(passphrase));
  }

  return (
    <form className="unlock" onSubmit={onSubmit} autoComplete="off">
      <label className="field">
        <span className="name">{unlock.passphrase}</span>
        {/* No password manager: one that keeps it on this disk would lay the key beside the lock. */}
        <input
          ref={field}
          // biome-ignore lint/a11y/noAutofocus: only where it is the one thing that the page is for
          autoFocus={focus}
          type="password"
          className="input"
          data-field="passphrase"
          autoComplete="off"
          value={passphrase}
          aria-invalid={problem === 'wrong'}
          aria-describedby={`${id}-problem ${id}-until`}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </label>
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem !== null && problems[problem]}
      </p>
      <div className="options">
        <button type="submit" className="button primary" data-action="unlock" aria-disabled={busy}>
          {busy ? unlock.busy : unlock.button}
        </button>
        {passkeys.map(({ name, credential }) => (
          <button
            key={credential}
            type="button"
            className="button"
            data-action="unlock-with-passkey"
            aria-disabled={busy}
            onClick={() => void attempt(() => onPasskey(credential))}
          >
            {unlock.passkey(name)}
          </button>
        ))}
        {onLost && (
          <button type="button" className="button bare small" data-action="lost" onClick={onLost}>
            {unlock.lost}
          </button>
        )}
      </div>
      <p id={`${id}-until`} className="quiet">
        {unlock.until}
      </p>
    </form>
  );
}
