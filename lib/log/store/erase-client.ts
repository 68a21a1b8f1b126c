import { z } from 'zod';
import { type ClientKey, sameClient } from '../../consents/client.ts';
import type { Entry } from '../../disclosure/entry.ts';
import type { LogDatabase } from '../database.ts';
import { Locked } from '../keys/data-key.ts';
import { allLogs, stretchesOf } from '../read.ts';
import { erase } from './erase.ts';
import { dropSealed, sealedRows } from './sealed-rows.ts';

const keySchema = z.object({
  name: z.string().nullable(),
  number: z.string().nullable(),
  birthDate: z.string().nullish(),
});

export interface Destroyed {
  readonly disclosures: number;
  readonly consents: number;
  /** Entries of all kinds of which the content is gone. */
  readonly entries: number;
  /** What waited outside the log: drafts, and what went past the guard. */
  readonly waiting: number;
}

/**
 * A granted request for destruction, carried out in one act: of every disclosure about this client with all that happened
 * to it, of her consents, and of what waits outside the log. That it was done, and why, stands in the log first, without a
 * word about her; killed halfway, the same call finishes it.
 * @param keep numbers of disclosures that must stay; the reason stands in `why`.
 * @throws Locked where part of the log cannot be read: then nothing has changed.
 */
export async function eraseClient(
  db: LogDatabase,
  client: ClientKey,
  { keep, why, by }: { keep: readonly number[]; why: string; by: string | null },
): Promise<Destroyed> {
  const about = await whatIsAbout(db, client, new Set(keep));
  for (const [log, entries] of about.places) await erase(db, { log, entries, reason: 'destruction-granted', why, by });
  const waiting = (await dropWaiting(db, 'drafts', client)) + (await dropWaiting(db, 'passedBy', client));
  const entries = [...about.places.values()].reduce((sum, places) => sum + places.length, 0);
  return { disclosures: about.numbers.size, consents: about.consents.size, entries, waiting };
}

async function whatIsAbout(db: LogDatabase, client: ClientKey, keep: ReadonlySet<number>) {
  const numbers = new Set<number>();
  const consents = new Set<string>();
  const places = new Map<string, number[]>();
  await everyEntry(db, (entry) => {
    if (entry.kind === 'disclosure' && !keep.has(entry.number) && sameClient(entry.client, client))
      numbers.add(entry.number);
    if (entry.kind === 'consent' && entry.type !== 'withdrawn' && sameClient(entry.about.client, client))
      consents.add(entry.consent);
  });
  await everyEntry(db, (entry, log, index) => {
    if (isAbout(entry, numbers, consents)) places.set(log, [...(places.get(log) ?? []), index]);
  });
  return { numbers, consents, places };
}

async function everyEntry(db: LogDatabase, see: (entry: Entry, log: string, index: number) => void): Promise<void> {
  for (const { id } of await allLogs(db)) {
    for await (const stretch of stretchesOf(db, id)) {
      for (const { index, entry, state } of stretch) {
        if (state === 'locked') throw new Locked('log');
        if (entry) see(entry, id, index);
      }
    }
  }
}

function isAbout(entry: Entry, numbers: ReadonlySet<number>, consents: ReadonlySet<string>): boolean {
  switch (entry.kind) {
    case 'disclosure':
      return numbers.has(entry.number);
    case 'event':
      return numbers.has(entry.about);
    case 'passed-by':
      return entry.about !== null && numbers.has(entry.about);
    case 'consent':
      return consents.has(entry.consent);
    default:
      return false;
  }
}

/** A waiting draft, the preparation of a meeting, or what went past the guard: as much of each as says whom it is about. */
const whoseSchema = z.union([
  z
    .object({ clientName: z.string().nullable(), clientNumber: z.string().nullable() })
    .transform((row) => ({ name: row.clientName, number: row.clientNumber })),
  z.object({ answers: z.object({ client: keySchema }) }).transform(({ answers }) => answers.client),
  z.object({ context: z.object({ client: keySchema }) }).transform(({ context }) => context.client),
]);

async function dropWaiting(db: LogDatabase, name: 'drafts' | 'passedBy', client: ClientKey): Promise<number> {
  const { rows } = await sealedRows(db, name, (value) => value as { id: string });
  const hers = rows.filter((row) => {
    const whose = whoseSchema.safeParse(row);
    return whose.success && sameClient(whose.data, client);
  });
  for (const { id } of hers) await dropSealed(db, name, id);
  return hers.length;
}
