import { z } from 'zod';
import type { LogDatabase } from '../database.ts';

const ID = 'reseal';

/** The data keys that nothing may stay sealed under: marked with the passphrase, gone once that is so. */
export const resealMark = (db: LogDatabase) => ({
  async keys(): Promise<string[]> {
    const row = await db.meta.get(ID);
    return row ? z.array(z.string()).parse(row.value) : [];
  },
  async add(keys: readonly string[]): Promise<void> {
    const value = [...new Set([...(await this.keys()), ...keys])];
    await db.meta.put({ id: ID, value });
  },
  /** Only what was done: more may have been marked meanwhile. */
  async done(keys: readonly string[]): Promise<void> {
    await db.transaction('rw', db.meta, async () => {
      const value = (await this.keys()).filter((id) => !keys.includes(id));
      if (value.length === 0) await db.meta.delete(ID);
      else await db.meta.put({ id: ID, value });
    });
  },
});
