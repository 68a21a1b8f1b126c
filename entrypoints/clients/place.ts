import type { ClientKey } from '../../lib/consents/client.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { disclosureNumbered } from '../../lib/log/read.ts';
import { call } from '../../lib/messaging/client.ts';
import { type Shown, shows } from '../../lib/policy/who.ts';

/**
 * Whose page is wanted: `#of/214` the client of disclosure 214, `#tab/12` the one whose record stands in that tab,
 * `#consent/…` the one whose consent that is. Never a name or number of hers: browsers keep addresses.
 */
export async function clientIn(db: LogDatabase, hash: string, shown: Shown): Promise<ClientKey | null> {
  const consent = /^#consent\/([0-9a-f-]{36})$/.exec(hash)?.[1];
  if (consent !== undefined) return whoseConsent(consent);
  const [, what, number = ''] = /^#(of|tab)\/(\d{1,15})$/.exec(hash) ?? [];
  if (what === 'of') {
    const entry = (await disclosureNumbered(db, Number(number)))?.entry;
    return entry && shows(shown, entry.discloser.name) ? entry.client : null;
  }
  if (what !== 'tab') return null;
  const answer = await call('consents/client-in', { tabId: Number(number) }).catch(() => null);
  return answer?.client ?? null;
}

async function whoseConsent(id: string): Promise<ClientKey | null> {
  const answer = await call('consents/list', {}).catch(() => null);
  if (!answer?.ok) return null;
  const entries = answer.entries.filter(({ consent }) => consent === id);
  return entries.flatMap((entry) => ('about' in entry ? [entry.about.client] : [])).at(-1) ?? null;
}
