import { UnlockWindow } from '../../components/shared/UnlockWindow.tsx';
import type { Draw } from './states.tsx';

const unlockWindow = (reading: 'locked' | 'officers-only' | 'unlocked'): Draw => {
  return (texts) => (
    <UnlockWindow
      texts={texts}
      reading={reading}
      passkeys={[]}
      onSettings={() => {}}
      onPassphrase={async () => 'wrong'}
      onPasskey={async () => null}
    />
  );
};

export const unlockStates = {
  'unlock-window': unlockWindow('locked'),
  'unlock-window-officers': unlockWindow('officers-only'),
  'unlock-window-open': unlockWindow('unlocked'),
} satisfies Record<string, Draw>;
