import browser from 'webextension-polyfill';
import type { LogDatabase } from '../log/database.ts';
import { readNow } from '../log/keys/reading.ts';
import type { Handlers } from '../messaging/router.ts';
import { isAsOfNow, isPutRight } from './as-of.ts';
import { showBadge } from './badge.ts';
import { followConsents } from './consents.ts';
import { putOff, reconcile, seen } from './keep.ts';
import { putOffNow } from './store.ts';

const ok = { ok: true } as const;
const software = () => browser.runtime.getManifest().version;

export function agendaHandlers(
  db: LogDatabase,
): Pick<Handlers, 'agenda/list' | 'agenda/seen' | 'agenda/later' | 'agenda/known'> {
  let puttingRight: Promise<unknown> | null = null;
  const shown = async (act: Promise<unknown>) => {
    await act;
    await showBadge(db);
    return ok;
  };
  return {
    'agenda/list': async () => {
      await readNow(db);
      const rows = await putOffNow(db);
      const complete = await isAsOfNow(db, software());
      return { putOff: Object.fromEntries(rows.map(({ id, later }) => [id, later])), complete };
    },
    // Behind the lock she sees nothing of it.
    'agenda/seen': async () => ((await readNow(db)) === 'locked' ? ok : shown(seen(db, new Date().toISOString()))),
    'agenda/later': ({ id, kind, until }) => shown(putOff(db, id, kind, until)),
    // Two pages may have read the log: once is enough.
    'agenda/known': ({ pending, last }) => {
      puttingRight ??= reconcile(db, pending, last)
        .then(() => isPutRight(db, software()))
        .then(() => followConsents(db))
        .finally(() => {
          puttingRight = null;
        });
      return shown(puttingRight);
    },
  };
}
