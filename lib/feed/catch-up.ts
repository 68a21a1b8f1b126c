import type { LogState } from '../disclosure/entry.ts';
import { stampFor } from '../log/checkpoint/stamp.ts';
import type { LogDatabase, LogRow } from '../log/database.ts';
import { allLogs } from '../log/read.ts';
import { signedStateOf } from '../log/state.ts';
import type { Kept } from '../log/store/kept.ts';
import { type Account, eventsOf, toldAt } from './accounts.ts';
import { accountBehind } from './completed.ts';
import { opensAt } from './opens.ts';
import { type Queued, rowsToDeliver } from './queue.ts';
import { type Cursor, type Cursors, cursorsOf } from './state.ts';
import { type Window, windowFrom } from './window.ts';
import { type NewRow, write } from './write.ts';

export interface CatchUp {
  readonly organisation: string | null;
  readonly language: 'nl' | 'en';
  /** How long an outcome that is not known is waited for. */
  readonly graceMs: number;
  readonly now: number;
  readonly mostQueued: number;
}

export interface CaughtUp {
  /** There is more in the log than the queue takes at once. */
  readonly more: boolean;
  /** When the next entry that waits for its outcome is told at the latest; null where none waits. */
  readonly nextAt: number | null;
}

/**
 * Puts into the queue what is in the logs and was not queued before, in order. The cursor and the rows change together,
 * so a browser that is killed leaves either; what cannot be read now is remembered, and gone back to once it can.
 */
export async function catchUp(db: LogDatabase, how: CatchUp): Promise<CaughtUp> {
  let nextAt: number | null = null;
  for (const log of await allLogs(db)) {
    const tried = new Set<string>();
    for (;;) {
      const room = how.mostQueued - (await rowsToDeliver(db));
      if (room <= 0) return { more: true, nextAt };
      const cursors = await cursorsOf(db);
      const cursor = cursors[log.id] ?? { next: 0, behind: [] };
      const stretch = await stretchToDo(db, log, cursor, tried);
      if (!stretch) break;
      tried.add(String(stretch));
      const read = await readStretch(db, log, stretch, room, how);
      await write(db, read.rows, { ...cursors, [log.id]: moved(cursor, stretch, read) } satisfies Cursors);
      if (read.waitsUntil !== null) {
        nextAt = read.waitsUntil;
        break;
      }
    }
  }
  return { more: false, nextAt };
}

type Stretch = readonly [from: number, to: number];

/** What was locked before and opens now goes before what is new. */
async function stretchToDo(
  db: LogDatabase,
  { id, size }: LogRow,
  { next, behind }: Cursor,
  tried: ReadonlySet<string>,
): Promise<Stretch | null> {
  for (const [from, to] of behind) {
    if (tried.has(String([from, to]))) continue;
    if ((await opensAt(db, id, from)) || (await opensAt(db, id, to - 1))) return [from, to];
  }
  return next < size ? [next, size] : null;
}

interface Read {
  readonly rows: NewRow[];
  /** Everything before this place has been dealt with. */
  readonly upTo: number;
  readonly locked: [number, number][];
  readonly waitsUntil: number | null;
}

async function readStretch(
  db: LogDatabase,
  log: LogRow,
  [from, to]: Stretch,
  room: number,
  how: CatchUp,
): Promise<Read> {
  const [window, signed] = await Promise.all([windowFrom(db, log.id, from), signedStateOf(db, log.id)]);
  const rows: NewRow[] = [];
  const locked: [number, number][] = [];
  for (const kept of window.entries) {
    const { index } = kept;
    const read: Read = { rows, upTo: index, locked, waitsUntil: null };
    if (index >= Math.min(to, window.until) || rows.length >= room) return read;
    const found = kept.state === 'locked' ? 'locked' : await accountOf(db, log.id, kept, window);
    if (found === 'locked') addTo(locked, index);
    if (found === 'locked' || found === null) continue;
    const { account, completedBy } = found;
    const at = completedBy === null ? toldAt(account, new Date(how.now), how.graceMs) : 0;
    if (at > how.now) return { ...read, waitsUntil: at };
    const context = { ...how, now: new Date(how.now), ...stateFor(log, account.index, signed) };
    for (const [place, event] of eventsOf(account, completedBy, context).entries()) {
      const content: Queued = { id: event.id ?? '', at: kept.entry?.at ?? '', event, stamp: context.stamp };
      rows.push({ content, log: log.id, index, turn: [log.order, index, place] });
    }
  }
  return { rows, upTo: to, locked, waitsUntil: null };
}

/** Of a damaged log the signed state may be lost, or of before this entry: then there is no stamp, and it is told of all the same. */
function stateFor(
  { id, size }: LogRow,
  index: number,
  signed: Awaited<ReturnType<typeof signedStateOf>>,
): { checkpoint: LogState; stamp: string } {
  const checkpoint = signed?.state ?? { log: id, size, root: 'unknown' };
  return { checkpoint, stamp: signed && index < signed.state.size ? stampFor(index, signed.note) : '' };
}

/** null for what tells of no disclosure. */
async function accountOf(
  db: LogDatabase,
  log: string,
  { index, entry }: Kept,
  window: Window,
): Promise<{ account: Account; completedBy: string | null } | 'locked' | null> {
  if (entry?.kind === 'disclosure') {
    return { account: { index, disclosure: entry, events: window.eventsOn(entry.number) }, completedBy: null };
  }
  if (entry?.kind !== 'event' || entry.type !== 'completed-afterwards') return null;
  const account = await accountBehind(db, { log, index }, entry.about);
  return account === 'locked' ? 'locked' : account && { account, completedBy: entry.id };
}

/** Where the cursor stands after a stretch was dealt with up to some place. */
function moved({ next, behind }: Cursor, [from, to]: Stretch, { upTo, locked }: Read): Cursor {
  const isNew = from === next && !behind.some(([start]) => start === from);
  const others = behind.filter(([start]) => isNew || start !== from);
  const rest: [number, number][] = isNew || upTo >= to ? [] : [[upTo, to]];
  const all = [...others, ...locked, ...rest].sort(([a], [b]) => a - b);
  return { next: isNew ? upTo : next, behind: all };
}

function addTo(stretches: [number, number][], index: number): void {
  const last = stretches.at(-1);
  if (last?.[1] === index) last[1] = index + 1;
  else stretches.push([index, index + 1]);
}
