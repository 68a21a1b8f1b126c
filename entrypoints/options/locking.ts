import type { WhoReadsProps } from '../../components/options/WhoReads.tsx';
import { logHere } from '../../lib/log/here.ts';
import { whenReadingChanges } from '../../lib/log/keys/browser-memory.ts';
import { addPasskey, hasPasskeys, passkeysOf } from '../../lib/log/keys/passkey.ts';
import { beginAnew, SHORTEST_PASSPHRASE } from '../../lib/log/keys/passphrase.ts';
import { readingOf } from '../../lib/log/keys/reading.ts';
import { lockAgain, removePasskey } from '../../lib/log/keys/unlock.ts';
import { isNewer } from '../../lib/log/newer.ts';
import { lockWith, reseal } from '../../lib/log/store/reseal.ts';
import { lockProblem, unlocking } from '../../lib/log/unlocking.ts';

/** Shorter than this, nobody wants to hear of it. */
const SAID_AFTER_MS = 2_000;

type State = Pick<WhoReadsProps, 'reading' | 'officers' | 'passkeys' | 'canPasskey' | 'least' | 'working' | 'changed'>;

const db = logHere();
let state: State = {
  reading: 'open',
  officers: [],
  passkeys: [],
  canPasskey: false,
  least: SHORTEST_PASSPHRASE,
  working: null,
  changed: false,
};

/** The section of the options about who reads the log. @param draw called whenever its state has changed. */
export function locking(draw: () => void) {
  const change = (next: Partial<State>) => {
    state = { ...state, ...next };
    draw();
  };
  const read = async () => {
    const [reading, passkeys, canPasskey, officers] = await Promise.all([
      readingOf(db),
      passkeysOf(db),
      hasPasskeys(),
      db.officers(),
    ]);
    change({ reading, passkeys, canPasskey, officers: officers.map(({ name }) => name) });
  };
  whenReadingChanges(() => void read());

  async function sealing(act: (progress: (done: number, of: number) => void) => Promise<void>) {
    const since = Date.now();
    const progress = (done: number, of: number) => {
      if (Date.now() - since > SAID_AFTER_MS) change({ working: { done, of } });
    };
    const problem = await lockProblem(() => act(progress));
    change({ working: null, changed: problem === null });
    await read();
    return problem;
  }

  return {
    read,
    isNewer: () => isNewer(db),
    props: () => ({
      ...state,
      ...unlocking(db),
      onSetPassphrase: (current: string, next: string) => sealing((progress) => lockWith(db, current, next, progress)),
      onBeginAnew: (next: string) =>
        sealing(async (progress) => {
          await beginAnew(db, next);
          await reseal(db, progress);
        }),
      onLockNow: () => {
        change({ changed: false });
        void lockProblem(() => lockAgain(db)).then(read);
      },
      onAddPasskey: async (passphrase: string, name: string) => {
        const problem = await lockProblem(() => addPasskey(db, passphrase, name));
        await read();
        return problem;
      },
      onRemovePasskey: (credential: string) => void lockProblem(() => removePasskey(db, credential)).then(read),
    }),
  };
}
