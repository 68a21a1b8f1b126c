import { appendLogChange } from '../append.ts';
import { changeBase } from '../change.ts';
import type { LogDatabase } from '../database.ts';
import { freshKey } from './data-key.ts';
import { keepOfficersOnRecord, officersOnRecord, ownLock } from './recipients.ts';
import { gather } from './unlock.ts';

/**
 * Follows the organisation's policy: who may read from now on stands in the log, and gets the data keys from now on.
 * What this run of the browser can open is wrapped anew too, so that who was taken off loses the copies that stand here
 * (a copy that was taken along is beyond anybody's reach).
 */
export async function followOfficers(db: LogDatabase): Promise<void> {
  const [now, before, own] = await Promise.all([db.officers(), officersOnRecord(db), ownLock(db)]);
  const names = (officers: typeof now) =>
    JSON.stringify(officers.map(({ name, recipient }) => [name, recipient]).sort());
  if (names(now) === names(before)) return;
  await freshKey(db);
  await gather(db);
  await appendLogChange(db, {
    ...changeBase(null),
    type: 'recipients',
    recipients: [
      ...(own ? [{ name: '', kind: 'own' as const, recipient: own.recipient }] : []),
      ...now.map(({ name, recipient }) => ({ name, kind: 'officer' as const, recipient })),
    ],
  });
  await keepOfficersOnRecord(db, now);
}
