import type { ClientKey } from '../../lib/consents/client.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { disclosureNumbered } from '../../lib/log/read.ts';
import { call } from '../../lib/messaging/client.ts';

/**
 * Whose page is wanted: `#of/214` the client of disclosure 214, `#tab/12` the one whose record stands in that tab. Never a
 * name or number of hers: browsers keep addresses.
 */
export async function clientIn(db: LogDatabase, hash: string): Promise<ClientKey | null> {
  const [, what, number = ''] = /^#(of|tab)\/(\d{1,15})$/.exec(hash) ?? [];
  if (what === 'of') return (await disclosureNumbered(db, Number(number)))?.entry.client ?? null;
  if (what !== 'tab') return null;
  const answer = await call('consents/client-in', { tabId: Number(number) }).catch(() => null);
  return answer?.client ?? null;
}
