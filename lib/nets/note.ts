import { showBadge } from '../agenda/badge.ts';
import { currentSession } from '../journal/session.ts';
import type { LogDatabase } from '../log/database.ts';
import { accountsFor } from './accounted.ts';
import { releasedActions, tabOf, whoseRecord } from './around.ts';
import { keepPassing, rememberWhose } from './keep.ts';
import type { Passing } from './passing.ts';

/** Did she allow this a moment ago. */
export async function isAllowed(passing: Passing, own: ReadonlySet<string>): Promise<boolean> {
  return (await releasedActions()).some((released) => accountsFor(released, passing, own));
}

/** Keeps it, shows that it is there, and finds out whose record it left while the page still stands there. */
export async function note(db: LogDatabase, passing: Passing): Promise<void> {
  const row = await keepPassing(db, passing, await currentSession());
  if (row === null) return;
  const tabId = await tabOf(passing.from, passing.tabId);
  const context = tabId === null ? null : await whoseRecord(tabId);
  if (context !== null) await rememberWhose(db, row.id, context);
  await showBadge(db);
}
