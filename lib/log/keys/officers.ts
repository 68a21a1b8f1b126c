import { appendLogChange } from '../append.ts';
import { changeBase } from '../change.ts';
import type { LogDatabase } from '../database.ts';
import { freshKey } from './data-key.ts';
import { gather } from './gather.ts';
import { changingKeys } from './locks.ts';
import { keepOnRecord, type OnRecord, onRecord, ownLock } from './recipients.ts';

/**
 * Follows the organisation's policy: who may read from now on stands in the log, and gets the data keys from now on.
 * What this run of the browser can open is wrapped anew too, so that who was taken off loses the copies that stand here
 * (a copy that was taken along is beyond anybody's reach). Her own passphrase, once she has set one, is put on record
 * the same way.
 */
export function followOfficers(db: LogDatabase): Promise<void> {
  return changingKeys(async () => {
    const [officers, before, lock] = await Promise.all([db.officers(), onRecord(db), ownLock(db)]);
    await gather(db); // what was locked when the policy changed
    const now: OnRecord = { own: lock?.open === null ? lock.recipient : null, officers: [...officers] };
    if (inOrder(now) === inOrder(before)) return;
    if (inOrder({ ...now, own: null }) !== inOrder({ ...before, own: null })) {
      await freshKey(db);
      await gather(db);
    }
    const own = await ownLock(db); // made just now, where nobody else was left
    await appendLogChange(db, {
      ...changeBase(null),
      type: 'recipients',
      recipients: [
        ...(own ? [{ name: '', kind: 'own' as const, recipient: own.recipient }] : []),
        ...officers.map(({ name, recipient }) => ({ name, kind: 'officer' as const, recipient })),
      ],
    });
    await keepOnRecord(db, now);
  });
}

const inOrder = ({ own, officers }: OnRecord): string =>
  JSON.stringify([own, officers.map(({ name, recipient }) => [name, recipient]).sort()]);
