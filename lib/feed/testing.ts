import type { AuditEvent } from '@medplum/fhirtypes';
import type { Entry } from '../disclosure/entry.ts';
import { auditEventsFor } from '../export/fhir/audit-event.ts';
import { OWN_TERMS } from '../export/fhir/own-terms.ts';
import { historiesOf } from '../export/history.ts';
import { appendDisclosure, appendEvent } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { allLogs, stretchesOf } from '../log/read.ts';
import { type PolicyInput, policySchema } from '../policy/policy.ts';
import { type Feed, feedOf } from './run.ts';

/** For tests: a feed with a clock that is set by hand, and no alarm but the one that is remembered here. */
export interface Driven extends Feed {
  now: number;
  wakesAt: number | null;
  may: boolean;
  policy: PolicyInput;
  random: () => number;
  /** Its worker is killed once the answer to its n-th request from here is in: nothing that follows from it happens. */
  dies(after: number): void;
  /** Goes from alarm to alarm, at most so long. @returns how many alarms there were. */
  pass(ms: number): Promise<number>;
}

export const START = Date.parse('2026-11-22T09:00:00Z');

export function drivenFeed(
  db: LogDatabase,
  feed: PolicyInput['feed'],
  { now = START, timeoutMs = 20_000, log = {} as PolicyInput['log'], mostQueued = 500 } = {},
): Driven {
  let lives = Number.POSITIVE_INFINITY;
  const own: Omit<Driven, keyof Feed> = {
    now,
    wakesAt: null,
    may: true,
    policy: { organisation: 'GGZ De Linde', feed, ...(log && { log }) },
    random: () => 0.5,
    dies(after) {
      lives = after;
    },
    async pass(ms) {
      const end = driven.now + ms;
      let alarms = 0;
      while (driven.wakesAt !== null && driven.wakesAt <= end) {
        driven.now = Math.max(driven.now, driven.wakesAt);
        driven.wakesAt = null;
        alarms += 1;
        await driven.run();
      }
      driven.now = end;
      return alarms;
    },
  };
  const driven: Driven = Object.assign(
    own,
    feedOf(db, {
      policy: async () => policySchema.parse(driven.policy),
      fetch: async (input, init) => {
        if (lives <= 0) throw new Error('killed');
        lives -= 1;
        const response = await fetch(input, init);
        if (lives > 0) return response;
        await response.text(); // it was stored; nobody heard
        throw new Error('killed');
      },
      now: () => {
        if (lives <= 0) throw new Error('killed');
        return driven.now;
      },
      random: () => driven.random(),
      timeoutMs,
      mostQueued,
      may: async () => driven.may,
      wake: async (at) => {
        driven.wakesAt = at;
      },
    }),
  );
  return driven;
}

export async function append(db: LogDatabase, entry: Entry): Promise<void> {
  if (entry.kind === 'disclosure') await appendDisclosure(db, (number) => ({ ...entry, number }));
  else if (entry.kind === 'event') await appendEvent(db, entry);
}

export const ownId = ({ meta }: AuditEvent): string =>
  meta?.tag?.find(({ system }) => system === OWN_TERMS.resource)?.code ?? '';

/** The ids that must arrive, in order, worked out from the log by itself: every disclosure as it was decided, every account completed since. */
export async function idsIn(db: LogDatabase): Promise<string[]> {
  const ids: string[] = [];
  for (const { id: log } of await allLogs(db)) {
    const entries: { index: number; entry: Entry }[] = [];
    for await (const stretch of stretchesOf(db, log)) {
      for (const { index, entry } of stretch) if (entry) entries.push({ index, entry });
    }
    const context = { checkpoint: { log, size: 1, root: '' }, now: new Date(START), organisation: null };
    const histories = new Map(historiesOf(entries).map((history) => [history.disclosure.number, history]));
    for (const { entry } of entries) {
      const number = entry.kind === 'disclosure' ? entry.number : entry.kind === 'event' ? entry.about : null;
      const history = histories.get(number ?? 0);
      if (
        !history ||
        !(entry.kind === 'disclosure' || (entry.kind === 'event' && entry.type === 'completed-afterwards'))
      )
        continue;
      const events = history.events.filter((one) => one.entry.type !== 'completed-afterwards' || one.entry === entry);
      ids.push(...auditEventsFor({ ...history, events }, context).map(({ id }) => id ?? ''));
    }
  }
  return ids;
}
