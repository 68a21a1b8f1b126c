import type { Disclosure, Entry } from '../disclosure/entry.ts';
import type { EntryRow, LogDatabase } from './database.ts';

export interface Placed {
  index: number;
  entry: Entry;
}

/** All entries in order, with their place in the log. */
export async function allEntries(db: LogDatabase): Promise<Placed[]> {
  return (await db.entries.orderBy('index').toArray()).map(placed);
}

/** At most `most` entries from `start` on, and where the next page starts; null after the last. */
export async function pageOfEntries(
  db: LogDatabase,
  start: number,
  most: number,
): Promise<{ entries: Placed[]; next: number | null }> {
  const rows = await db.entries.where('index').aboveOrEqual(start).limit(most).toArray();
  const last = rows.at(-1);
  return { entries: rows.map(placed), next: last && rows.length === most ? last.index + 1 : null };
}

const placed = ({ index, content }: EntryRow): Placed => ({ index, entry: content.entry });

/** One disclosure by its number, null where this log has none such. */
export async function disclosureNumbered(
  db: LogDatabase,
  number: number,
): Promise<{ index: number; entry: Disclosure } | null> {
  const row = await db.entries.where('number').equals(number).first();
  return row?.content.entry.kind === 'disclosure' ? { index: row.index, entry: row.content.entry } : null;
}

/** The newest disclosures first, at most `most` of them. */
export async function newestDisclosures(db: LogDatabase, most: number): Promise<Disclosure[]> {
  const rows = await db.entries.orderBy('number').reverse().limit(most).toArray();
  return rows.flatMap(({ content: { entry } }) => (entry.kind === 'disclosure' ? [entry] : []));
}
