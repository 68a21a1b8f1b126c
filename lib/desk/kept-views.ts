import type { DataKey } from '../log/keys/seal.ts';
import type { DeskDatabase } from './database.ts';
import type { DeskWanted } from './facets.ts';
import { openedJson, sealedJson } from './sealing.ts';

/** A question that she named, to ask again. Sealed: it may name a client. */
export interface KeptView {
  readonly id: string;
  readonly name: string;
  readonly wanted: DeskWanted;
}

const VIEWS = 'views';

export async function keptViews(db: DeskDatabase, key: DataKey): Promise<KeptView[]> {
  const row = await db.shelf.get(VIEWS);
  return row ? openedJson<KeptView[]>(key, VIEWS, row.content) : [];
}

export async function keepViews(db: DeskDatabase, key: DataKey, views: readonly KeptView[]): Promise<void> {
  await db.shelf.put({ id: VIEWS, content: await sealedJson(key, VIEWS, views) });
}
