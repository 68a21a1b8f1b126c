import { registerOf } from '../consents/register.ts';
import type { Disclosure, Entry } from '../disclosure/entry.ts';
import type { Placed } from './read.ts';

/** How long content is kept, in whole years. */
export interface Terms {
  /** For what belongs to the client's record: that record's term (the organisation sets it). */
  readonly retentionYears: number;
  /** For outreach care, from the end of the trajectory on (2014 uitgangspunt 2). */
  readonly outreachYears: number;
}

/** A disclosure whose term has passed, with the places of everything that tells about it. */
export interface Expired {
  readonly number: number;
  readonly since: string;
  readonly entries: readonly number[];
}

/**
 * What has come to the end of its term: the disclosure, the events about it and what went past the guard with it. The
 * term counts from the end of the trajectory where one is on record, in an event later than in the entry itself.
 * @param today ISO date.
 */
export function expiredIn(log: readonly Placed[], terms: Terms, today: string): Expired[] {
  const about = new Map<number, number[]>();
  const last = new Map<number, string>();
  for (const { index, entry } of log) {
    const number = numberOf(entry);
    if (number === null) continue;
    about.set(number, [...(about.get(number) ?? []), index]);
    last.set(number, entry.at);
  }
  return log.flatMap(({ entry }) => {
    if (entry.kind !== 'disclosure') return [];
    const since = endOfTerm(entry, last.get(entry.number) ?? entry.at, terms);
    return since > today ? [] : [{ number: entry.number, since, entries: about.get(entry.number) ?? [] }];
  });
}

/** A consent that has ended, and whose term has passed since. */
export interface ExpiredConsent {
  readonly consent: string;
  readonly since: string;
}

/**
 * Consents are kept as long as what rested on them, for they account for it (AVG art. 7 lid 1); one on which nothing
 * rests, the record's term after the last that was written about it, or after its last day. While it stands it is kept.
 * @param today ISO date.
 */
export function expiredConsentsIn(log: readonly Placed[], terms: Terms, today: string): ExpiredConsent[] {
  const gone = new Set(expiredIn(log, terms, today).map(({ number }) => number));
  const resting = new Set(
    log.flatMap(({ entry }) =>
      entry.kind === 'disclosure' && !gone.has(entry.number)
        ? entry.recipients.flatMap(({ details }) => details.consent?.register ?? [])
        : [],
    ),
  );
  const entries = log.flatMap(({ entry }) => (entry.kind === 'consent' ? [entry] : []));
  return registerOf(entries, today).flatMap(({ id, state, recorded, history }) => {
    if (state === 'stands' || resting.has(id)) return [];
    const ended = [...history.map(({ at }) => at.slice(0, 10)), recorded?.until ?? ''].sort().at(-1) ?? today;
    const since = yearsAfter(ended, terms.retentionYears);
    return since > today ? [] : [{ consent: id, since }];
  });
}

function numberOf(entry: Entry): number | null {
  if (entry.kind === 'disclosure') return entry.number;
  return entry.kind === 'event' || entry.kind === 'passed-by' ? entry.about : null;
}

function endOfTerm(entry: Disclosure, lastAt: string, { retentionYears, outreachYears }: Terms): string {
  const ends = entry.recipients.flatMap(({ details }) => details.trajectoryEndsOn ?? []).sort();
  const end = ends.at(-1);
  return end === undefined ? yearsAfter(lastAt.slice(0, 10), retentionYears) : yearsAfter(end, outreachYears);
}

/** 29 February counts as 1 March where there is none: kept a day longer, never shorter. */
function yearsAfter(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}
