import type { LogDatabase } from '../log/database.ts';
import { readNow } from '../log/keys/reading.ts';
import type { Handlers } from '../messaging/router.ts';
import { showBadge } from './badge.ts';
import { followConsents } from './consents.ts';
import { putOff, reconcile, remindersAsFar, seen } from './keep.ts';

const ok = { ok: true } as const;

export function agendaHandlers(
  db: LogDatabase,
): Pick<Handlers, 'agenda/list' | 'agenda/seen' | 'agenda/later' | 'agenda/known'> {
  const shown = async (act: Promise<void>) => {
    await act;
    await showBadge(db);
    return ok;
  };
  return {
    'agenda/list': async () => {
      await readNow(db);
      const { rows } = await remindersAsFar(db);
      return { putOff: Object.fromEntries(rows.map(({ id, later }) => [id, later])) };
    },
    // Behind the lock she sees nothing of it.
    'agenda/seen': async () => ((await readNow(db)) === 'locked' ? ok : shown(seen(db, new Date().toISOString()))),
    'agenda/later': ({ id, kind, until }) => shown(putOff(db, id, kind, until)),
    'agenda/known': ({ pending, last }) => shown(reconcile(db, pending, last).then(() => followConsents(db))),
  };
}
