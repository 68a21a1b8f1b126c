import { type FormEvent, useId, useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { LockProblem, Passkey } from '../shared/Unlock.tsx';
import { SecretField } from './SecretField.tsx';

export interface PasskeysProps {
  readonly texts: PageTexts;
  readonly passkeys: readonly Passkey[];
  /** False where this browser gives an extension none. */
  readonly canPasskey: boolean;
  readonly onAddPasskey: (passphrase: string, name: string) => Promise<LockProblem | null>;
  readonly onRemovePasskey: (credential: string) => void;
}

/** Beside the passphrase, never instead of it. */
export function Passkeys({ texts, passkeys, canPasskey, onAddPasskey, onRemovePasskey }: PasskeysProps) {
  const { section } = texts.pages.lock;
  return (
    <div data-passkeys={canPasskey}>
      <h3>{section.passkeys}</h3>
      {passkeys.length > 0 && (
        <ul className="passkeys">
          {passkeys.map(({ name, credential }) => (
            <li key={credential}>
              <span>{name}</span>
              <button
                type="button"
                className="button bare small"
                aria-label={section.removePasskeyNamed(name)}
                onClick={() => onRemovePasskey(credential)}
              >
                {section.removePasskey}
              </button>
            </li>
          ))}
        </ul>
      )}
      {canPasskey ? <Add texts={texts} onAddPasskey={onAddPasskey} /> : <p className="quiet">{section.noPasskeys}</p>}
    </div>
  );
}

function Add({ texts, onAddPasskey }: Pick<PasskeysProps, 'texts' | 'onAddPasskey'>) {
  const { section, problems } = texts.pages.lock;
  const id = useId();
  const [name, setName] = useState(section.passkeyNamed);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<LockProblem | null>(null);

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const wrong = await onAddPasskey(passphrase, name.trim() || section.passkeyNamed);
    setBusy(false);
    setProblem(wrong);
    if (wrong === null) setPassphrase('');
  }

  return (
    <details className="fold">
      <summary data-action="add-passkey">{section.addPasskey}</summary>
      <form className="new-passphrase" onSubmit={(event) => void onSubmit(event)} autoComplete="off">
        <p className="quiet">{section.passkeyHint}</p>
        <label className="field">
          <span className="name">{section.passkeyName}</span>
          <input
            className="input"
            data-field="passkey-name"
            autoComplete="off"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <SecretField
          label={section.current}
          name="passkey-passphrase"
          value={passphrase}
          wrong={problem === 'wrong'}
          about={`${id}-problem`}
          onChange={setPassphrase}
        />
        <p id={`${id}-problem`} className="problem" role="alert">
          {problem !== null && problems[problem]}
        </p>
        <div className="options">
          <button type="submit" className="button" data-action="make-passkey" aria-disabled={busy}>
            {busy ? section.busy : section.addPasskeyButton}
          </button>
        </div>
      </form>
    </details>
  );
}
