import { type ClientKey, sameClient } from '../../lib/consents/client.ts';
import { type ClientFile, Clients, fileOf, type ListedClient } from '../../lib/consents/client-file.ts';
import type { Entry } from '../../lib/disclosure/entry.ts';
import type { Numbered } from '../../lib/export/history.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { allLogs, readable, stretchesOf } from '../../lib/log/read.ts';

/** All clients that the logs tell of; of the log itself nothing is kept. */
export async function listedIn(db: LogDatabase): Promise<ListedClient[]> {
  const clients = new Clients();
  for (const { id } of await allLogs(db)) {
    for await (const stretch of stretchesOf(db, id)) clients.take(readable(stretch).map(({ entry }) => entry));
  }
  return clients.listed;
}

/** What the logs tell of one client. Only what is about her is kept, and what may be: an event comes after its disclosure. */
export async function fileIn(db: LogDatabase, client: ClientKey, now: Date): Promise<ClientFile> {
  const [kept, numbers]: [Numbered<Entry>[], Set<number>] = [[], new Set()];
  for (const { id } of await allLogs(db)) {
    for await (const stretch of stretchesOf(db, id)) {
      for (const one of readable(stretch)) {
        const { entry } = one;
        if (entry.kind === 'disclosure' && sameClient(entry.client, client)) numbers.add(entry.number);
        const about = entry.kind === 'disclosure' ? entry.number : entry.kind === 'event' ? entry.about : null;
        if (entry.kind === 'consent' || (about !== null && numbers.has(about))) kept.push(one);
      }
    }
  }
  const file = fileOf(kept, client, now);
  const { name, number, birthDate } = client;
  return file.client.name === null
    ? { ...file, client: { ...file.client, name, number, birthDate: birthDate ?? null } }
    : file;
}
