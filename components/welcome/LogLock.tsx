import type { PageTexts } from '../../lib/language/pages.ts';
import { NewPassphrase } from '../options/NewPassphrase.tsx';
import { Passkeys } from '../options/Passkeys.tsx';
import type { WhoReadsProps } from '../options/WhoReads.tsx';

interface LogLockProps {
  readonly texts: PageTexts;
  readonly lock: Omit<WhoReadsProps, 'texts'>;
}

/** The passphrase, and once there is one a passkey beside it; or later, with what that means. */
export function LogLock({ texts, lock }: LogLockProps) {
  const { section } = texts.pages.lock;
  const { reading, officers, least } = lock;
  if (reading === 'open' || reading === 'officers-only') {
    return (
      <div className="lock" data-reading={reading}>
        {reading === 'officers-only' && <p>{section.state[reading]}</p>}
        <NewPassphrase
          texts={texts}
          least={least}
          asksCurrent={false}
          officers={officers.length > 0}
          passkeysEnd={false}
          button={section.set}
          onSet={lock.onSetPassphrase}
        />
        {reading === 'open' && <p className="quiet">{texts.pages.welcome.lock.later}</p>}
      </div>
    );
  }
  return (
    <div className="lock" data-reading={reading}>
      <p role="status">{section.state[reading]}</p>
      {reading === 'unlocked' && lock.canPasskey && (
        <Passkeys
          texts={texts}
          passkeys={lock.passkeys}
          canPasskey={lock.canPasskey}
          onAddPasskey={lock.onAddPasskey}
          onRemovePasskey={lock.onRemovePasskey}
        />
      )}
    </div>
  );
}
