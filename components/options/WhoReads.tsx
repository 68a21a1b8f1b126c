import { type LockProblem, Unlock, type UnlockProps } from '../shared/Unlock.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { Passkeys, type PasskeysProps } from './Passkeys.tsx';
import { Question } from './Question.tsx';

export interface WhoReadsProps
  extends PasskeysProps,
    Pick<UnlockProps, 'onPassphrase' | 'onPasskey' | 'texts' | 'passkeys'> {
  readonly reading: 'open' | 'locked' | 'unlocked' | 'officers-only';
  /** Names, as the organisation set them. */
  readonly officers: readonly string[];
  readonly least: number;
  /** Everything is being sealed anew, and it takes long enough to say so. */
  readonly working: { readonly done: number; readonly of: number } | null;
  /** A passphrase was just set. */
  readonly changed: boolean;
  readonly onSetPassphrase: (current: string, next: string) => Promise<LockProblem | null>;
  readonly onBeginAnew: (next: string) => Promise<LockProblem | null>;
  readonly onLockNow: () => void;
}

/** Who can read the log: she, behind her passphrase, and whom the organisation has set. */
export function WhoReads(props: WhoReadsProps) {
  const { texts, reading, officers, least, working, changed } = props;
  const { section } = texts.pages.lock;
  const shared = { texts, least, officers: officers.length > 0, passkeysEnd: props.passkeys.length > 0 };
  return (
    <Question title={section.title} hint={section.hint}>
      <div className="lock" data-reading={reading}>
        <p role="status">
          {changed && `${section.changed} `}
          {section.state[reading]}
        </p>
        {working !== null && (
          <div className="working">
            <progress value={working.done} max={working.of} aria-label={section.working} />
            <p className="quiet">{section.working}</p>
          </div>
        )}
        {(reading === 'open' || reading === 'officers-only') && (
          <>
            <h3>{section.setTitle}</h3>
            <NewPassphrase
              {...shared}
              key="set"
              asksCurrent={false}
              button={section.set}
              onSet={props.onSetPassphrase}
            />
          </>
        )}
        {reading === 'unlocked' && (
          <>
            <div className="options">
              <button type="button" className="button" data-action="lock-now" onClick={props.onLockNow}>
                {section.lockNow}
              </button>
            </div>
            <details className="fold">
              <summary data-action="change-passphrase">{section.change}</summary>
              <NewPassphrase
                {...shared}
                key="change"
                asksCurrent
                button={section.changeButton}
                onSet={props.onSetPassphrase}
              />
            </details>
            <Passkeys {...props} />
          </>
        )}
        {reading === 'locked' && (
          <>
            <Unlock {...props} focus={false} />
            <details className="fold">
              <summary data-action="lost-passphrase">{section.lostTitle}</summary>
              <p>{section.lost(shared.officers)}</p>
              <NewPassphrase
                {...shared}
                key="lost"
                asksCurrent={false}
                button={section.lostButton}
                onSet={(_, next) => props.onBeginAnew(next)}
              />
            </details>
          </>
        )}
        {officers.length > 0 ? (
          <div>
            <h3>{section.officers}</h3>
            <ul className="lines">
              {officers.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        ) : (
          <p className="quiet">{section.noOfficers}</p>
        )}
      </div>
    </Question>
  );
}
