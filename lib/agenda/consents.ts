import { registerOf } from '../consents/register.ts';
import { isoDay } from '../export/open-points.ts';
import { consentsIn } from '../log/consents.ts';
import type { LogDatabase } from '../log/database.ts';
import { isClosed, readNow } from '../log/keys/reading.ts';
import { remindOfConsents } from './keep.ts';

/**
 * Puts right what calls about consents.
 * @returns false behind the lock, where it stays as it is: not all of the register can be read.
 */
export async function followConsents(db: LogDatabase): Promise<boolean> {
  if (isClosed(await readNow(db))) return false;
  const { entries } = await consentsIn(db);
  await remindOfConsents(db, registerOf(entries, isoDay(new Date())));
  return true;
}
