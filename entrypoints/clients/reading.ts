import { type ClientKey, sameClient } from '../../lib/consents/client.ts';
import { type ClientFile, Clients, fileOf, type ListedClient } from '../../lib/consents/client-file.ts';
import type { Entry } from '../../lib/disclosure/entry.ts';
import { writerOf } from '../../lib/disclosure/writer.ts';
import type { Numbered } from '../../lib/export/history.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { allLogs, readable, stretchesOf } from '../../lib/log/read.ts';
import { type Shown, shows } from '../../lib/policy/who.ts';

/** All clients that the logs tell of; of the log itself nothing is kept. */
export async function listedIn(db: LogDatabase, shown: Shown): Promise<ListedClient[]> {
  const clients = new Clients();
  for (const { id } of await allLogs(db)) {
    for await (const stretch of stretchesOf(db, id)) {
      const entries = readable(stretch).map(({ entry }) => entry);
      clients.take(entries.filter((entry) => shows(shown, writerOf(entry))));
    }
  }
  return clients.listed;
}

/** What the logs tell of one client. Only what is about her is kept, and what may be: an event comes after its disclosure. */
export async function fileIn(db: LogDatabase, client: ClientKey, now: Date, shown: Shown): Promise<ClientFile> {
  const [kept, numbers]: [Numbered<Entry>[], Set<number>] = [[], new Set()];
  for (const { id } of await allLogs(db)) {
    for await (const stretch of stretchesOf(db, id)) {
      for (const one of readable(stretch)) {
        const { entry } = one;
        if (entry.kind === 'disclosure' && sameClient(entry.client, client) && shows(shown, writerOf(entry)))
          numbers.add(entry.number);
        const about = entry.kind === 'disclosure' ? entry.number : entry.kind === 'event' ? entry.about : null;
        if (entry.kind === 'consent' || (about !== null && numbers.has(about))) kept.push(one);
      }
    }
  }
  const hers = new Set(
    kept.flatMap(({ entry }) => (entry.kind === 'consent' && shows(shown, entry.by) ? [entry.consent] : [])),
  );
  const file = fileOf(
    kept.filter(({ entry }) => entry.kind !== 'consent' || hers.has(entry.consent)),
    client,
    now,
  );
  const { name, number, birthDate } = client;
  return file.client.name === null
    ? { ...file, client: { ...file.client, name, number, birthDate: birthDate ?? null } }
    : file;
}
