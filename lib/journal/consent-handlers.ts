import { sameClient } from '../consents/client.ts';
import type { ConsentEntry } from '../disclosure/consent-entry.ts';
import { draftSchema } from '../disclosure/draft/draft.ts';
import { appendConsent, LogNotWritable } from '../log/append.ts';
import { consentsIn } from '../log/consents.ts';
import type { LogDatabase } from '../log/database.ts';
import { isClosed, readNow } from '../log/keys/reading.ts';
import { type Handlers, issuesOf } from '../messaging/router.ts';
import { whoseRecord } from '../nets/around.ts';
import { shows } from '../policy/who.ts';
import { askedByTask, consentFrom } from './consents.ts';
import { type DraftRow, draftIsReady, tasksWaiting } from './drafts.ts';
import { shownNow } from './who-works.ts';

const ok = { ok: true } as const;
const refused = (problem: string, detail?: string) => ({ ok: false, problem, ...(detail ? { detail } : {}) }) as const;

/** The register of consents, as pages ask for it. */
export function consentHandlers(
  db: LogDatabase,
): Pick<Handlers, 'consents/list' | 'consents/append' | 'consents/client-in'> {
  return {
    'consents/list': async () => {
      if (isClosed(await readNow(db))) return refused('locked');
      const [{ entries }, shown] = await Promise.all([consentsIn(db), shownNow()]);
      const hers = new Set(entries.filter(({ by }) => shows(shown, by)).map(({ consent }) => consent));
      return { ok: true, entries: entries.filter(({ consent }) => hers.has(consent)) };
    },
    'consents/client-in': async ({ tabId }) => ({ client: (await whoseRecord(tabId))?.client ?? null }),
    'consents/append': async ({ entry }) => {
      // Who cannot see what stands in the register cannot say what became of it.
      if (isClosed(await readNow(db))) return refused('locked');
      const parsed = await consentFrom(entry);
      if (!parsed.success) return refused('malformed', issuesOf(parsed.error));
      const { entries } = await consentsIn(db);
      if (parsed.data.type === 'withdrawn' && !entries.some(({ consent }) => consent === parsed.data.consent))
        return refused('malformed', 'consent: no such consent');
      try {
        await appendConsent(db, parsed.data);
      } catch (error) {
        if (error instanceof LogNotWritable) return refused(error.problem);
        throw error;
      }
      await answered(db, parsed.data);
      return ok;
    },
  };
}

/** What waited for this client's answer can go on. */
async function answered(db: LogDatabase, entry: ConsentEntry): Promise<void> {
  if (entry.type !== 'recorded') return;
  for (const row of await tasksWaiting(db)) {
    const client = { number: row.clientNumber, name: row.clientName };
    if (asksConsent(row) && sameClient(client, entry.about.client)) await draftIsReady(db, row.id);
  }
}

function asksConsent({ draft }: DraftRow): boolean {
  const parsed = draftSchema.safeParse(draft);
  return parsed.success && parsed.data.asksConsent.length > 0;
}

/** She says that what a draft waited for has happened: where that was to ask consent, the register says that it was asked. */
export async function taskHappened(db: LogDatabase, id: string): Promise<boolean> {
  const row = (await tasksWaiting(db)).find((one) => one.id === id);
  if (row && !row.ready) await askedByTask(db, row);
  return draftIsReady(db, id);
}
