import { z } from 'zod';
import { type ConsentEntry, consentEntrySchema } from '../disclosure/consent-entry.ts';
import { type DisclosureEvent, type Entry, eventSchema } from '../disclosure/entry.ts';
import type { LogDatabase, LogRow } from './database.ts';
import { knownKeys } from './keys/data-key.ts';
import { allLogs, stretchesOf } from './read.ts';
import { placeOf } from './store/kept.ts';
import { putAllSealed, sealedRows } from './store/sealed-rows.ts';

type Withdrawal = Extract<DisclosureEvent, { type: 'consent-withdrawn' }>;

/** What happened to consents, as far as it can be read here and now. */
export interface KeptConsents {
  readonly entries: readonly ConsentEntry[];
  /** Said of one disclosure. */
  readonly withdrawals: readonly Withdrawal[];
}

const rowSchema = z.object({ id: z.string(), at: z.string(), entry: z.union([consentEntrySchema, eventSchema]) });
type Row = z.infer<typeof rowSchema>;

/** Per log: up to where it was read, and from where on something could not be, with as many keys as there were. */
const cursorsSchema = z.record(
  z.string(),
  z.object({ next: z.number().int(), locked: z.number().int().nullable(), keys: z.number().int() }),
);
const CURSORS = 'consents:cursors';

/**
 * Everything that happened to consents, in all logs. A prompt opens in a tenth of a second and cannot read a log of years,
 * so each such entry is kept once more, sealed, and only what was appended since is read: nothing that is in the log is
 * missing here, whoever appended it, and whether or not the browser was killed in between.
 */
export function consentsIn(db: LogDatabase): Promise<KeptConsents> {
  return navigator.locks.request('deelwijzer-consents', async () => {
    await catchUp(db);
    const { rows } = await sealedRows(db, 'consents', (value) => rowSchema.parse(value));
    return {
      entries: rows.flatMap(({ entry }) => (entry.kind === 'consent' ? [entry] : [])),
      withdrawals: rows.flatMap(({ entry }) => (isWithdrawal(entry) ? [entry] : [])),
    };
  }) as Promise<KeptConsents>;
}

async function catchUp(db: LogDatabase): Promise<void> {
  const [logs, kept, known] = await Promise.all([allLogs(db), db.meta.get(CURSORS), knownKeys(db)]);
  const parsed = cursorsSchema.safeParse(kept?.value);
  const cursors = parsed.success ? parsed.data : {};
  const keys = Object.keys(known).length;
  for (const log of logs) {
    const before = cursors[log.id] ?? { next: 0, locked: null, keys };
    const from = before.locked !== null && keys > before.keys ? before.locked : before.next;
    if (from >= log.size) continue;
    const { rows, locked } = await readFrom(db, log, from);
    const stillLocked = from === before.next ? (before.locked ?? locked) : locked;
    cursors[log.id] = { next: log.size, locked: stillLocked, keys };
    await putAllSealed(
      db,
      'consents',
      rows.map((row) => ({ row, beside: {} })),
      async () => void (await db.meta.put({ id: CURSORS, value: { ...cursors } })),
    );
  }
}

async function readFrom(db: LogDatabase, { id, size }: LogRow, from: number) {
  const rows: Row[] = [];
  let locked: number | null = null;
  for await (const stretch of stretchesOf(db, id, from)) {
    for (const { index, entry, state } of stretch) {
      if (index >= size) continue; // appended meanwhile: that is for the next time
      if (state === 'locked') locked ??= index;
      if (entry && (entry.kind === 'consent' || isWithdrawal(entry)))
        rows.push({ id: placeOf(id, index), at: entry.at, entry });
    }
  }
  return { rows, locked };
}

const isWithdrawal = (entry: Entry): entry is Withdrawal =>
  entry.kind === 'event' && entry.type === 'consent-withdrawn';
