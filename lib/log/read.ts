import type { Disclosure, Entry } from '../disclosure/entry.ts';
import type { LogDatabase } from './database.ts';

/** All entries in order, with their place in the log. */
export async function allEntries(db: LogDatabase): Promise<{ index: number; entry: Entry }[]> {
  const rows = await db.entries.orderBy('index').toArray();
  return rows.map(({ index, content }) => ({ index, entry: content.entry }));
}

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
