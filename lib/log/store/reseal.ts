import type { EntityTable } from 'dexie';
import { asOnlyWriter } from '../append.ts';
import type { LogDatabase, SealedRow } from '../database.ts';
import { currentKey, knownKeys, openerFor } from '../keys/data-key.ts';
import { seal } from '../keys/seal.ts';
import { placeOf } from './kept.ts';
import { SEALABLE } from './sealed-rows.ts';
import { placeOfSegment } from './segment.ts';

/**
 * Seals everything that can be opened anew under the key of now, piece by piece; what is killed halfway goes on at the
 * next call. Afterwards keys that nothing is sealed under any more are thrown away, with their wrapped copies.
 * (Old bytes may stand on the disk until the browser tidies its database: no extension reaches those.)
 */
export async function reseal(db: LogDatabase): Promise<void> {
  const key = await currentKey(db);
  const opener = await openerFor(db);
  const known = await knownKeys(db);
  const old = (id: string | undefined) => id !== undefined && id !== key.id && id in known;
  for (const { log, first } of await db.segments.filter(({ content }) => old(content.key)).toArray()) {
    await asOnlyWriter(async () => {
      const row = await db.segments.get([log, first]);
      if (!row || !old(row.content.key)) return;
      const place = placeOfSegment(log, first, row.count);
      await db.segments.put({ ...row, content: await seal(key, place, await opener(place, row.content)) });
    });
  }
  for (const { log, index } of await db.leaves.filter(({ content }) => old(content?.key)).toArray()) {
    await asOnlyWriter(async () => {
      const row = await db.leaves.get([log, index]);
      if (!row?.content || !old(row.content.key)) return;
      const place = placeOf(log, index);
      await db.leaves.put({ ...row, content: await seal(key, place, await opener(place, row.content)) });
    });
  }
  for (const name of SEALABLE) {
    const table = db[name] as unknown as EntityTable<SealedRow, 'id'>;
    for (const { id, content } of await table.filter((row) => old(row.content.key)).toArray()) {
      const place = `${name}/${id}`;
      // `update`, not `put`: what was delivered or dropped meanwhile stays gone.
      await table.update(id, { content: await seal(key, place, await opener(place, content)) });
    }
  }
  await dropUnused(db);
}

async function dropUnused(db: LogDatabase): Promise<void> {
  const used = new Set<string>([(await currentKey(db)).id]);
  await db.segments.each(({ content }) => used.add(content.key));
  await db.leaves.each(({ content }) => content && used.add(content.key));
  for (const name of SEALABLE) {
    await (db[name] as unknown as EntityTable<SealedRow, 'id'>).each(({ content }) => used.add(content.key));
  }
  const unused = (await db.keys.toArray()).filter(({ members }) => !members.some((id) => used.has(id)));
  await db.keys.bulkDelete(unused.map(({ id }) => id));
}
