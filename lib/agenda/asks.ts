import { z } from 'zod';
import { answerBy, daysAfter, ENDS_WITHIN_DAYS } from '../consents/points.ts';
import type { Consent } from '../consents/register.ts';
import { openTasks } from '../disclosure/wrongly-path.ts';
import { outcomeAt, UNDER_WAY_MS } from '../export/history.ts';
import type { Stand } from '../export/stand.ts';

/** Something that asks for her, and the moments at which it may call her: ISO instants, never more than a few. */
export const askSchema = z.object({ kind: z.string().max(60), times: z.array(z.iso.datetime()).max(4) });
export type Ask = z.infer<typeof askSchema>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What lies so long past its day is worth one more call, and no third. */
const AGAIN_MS = 7 * DAY_MS;
/** A client who is asked gets a few days to think; then the draft that waits for the answer calls. */
const TASK_AFTER_MS = 3 * DAY_MS;

/** When what is open on a disclosure, now or later, calls her. A note that is missing never does: it only stands in the list. */
export function asksOf(stand: Stand): Ask[] {
  const { at, wrongly, owedBy, waits, told, hiddenUntil, dueOn, withheld, said, spoken } = stand;
  const asks: Ask[] = [];
  const ask = (kind: string, ...times: (number | null)[]) =>
    asks.push({ kind, times: times.flatMap((time) => (time === null ? [] : new Date(time).toISOString())) });
  const made = Date.parse(at);

  if (wrongly !== null && openTasks(wrongly.settled).length > 0) {
    const reportBy = Date.parse(wrongly.reportBy);
    const officerKnows = wrongly.settled.includes('officer-told');
    ask('sent-wrongly', made + HOUR_MS, ...(officerKnows ? [] : [reportBy - DAY_MS]));
  }
  if (owedBy !== null) ask('emergency-owed', made + HOUR_MS, Date.parse(owedBy));
  if (!withheld && !spoken && (said === null || said === 'unknown')) ask('outcome-unknown', made + UNDER_WAY_MS);
  const outcome = outcomeAt(stand, new Date(8.64e15));
  if (outcome === 'withheld' || outcome === 'failed' || outcome === 'abandoned') return asks;

  if (waits && !told) {
    const from = hiddenUntil === null ? made + DAY_MS : Math.max(made + DAY_MS, startOf(hiddenUntil));
    ask('inform-client', from, from + AGAIN_MS);
  }
  if (dueOn !== null && isDay(dueOn)) ask('re-evaluate', startOf(dueOn), startOf(dueOn) + AGAIN_MS);
  return asks;
}

/** A draft that waits for something that has to happen in the world first. @param at when it was put aside. */
export const askOfTask = (at: string): Ask => {
  const from = Date.parse(at) + TASK_AFTER_MS;
  return { kind: 'task', times: [from, from + AGAIN_MS].map((time) => new Date(time).toISOString()) };
};

/** What a consent asks, as `consentPoints` lists it: an answer once the time to think is over, a look before it ends. */
export function asksOfConsent(consent: Consent): Ask[] {
  const { state, asked, recorded } = consent;
  const instants = (...times: number[]) => times.map((time) => new Date(time).toISOString());
  if (state === 'asked' && asked !== null) {
    const from = startOf(daysAfter(answerBy(asked), 1));
    return [{ kind: 'consent-answer', times: instants(from, from + AGAIN_MS) }];
  }
  const until = recorded?.until ?? null;
  if ((state !== 'stands' && state !== 'expired') || until === null) return [];
  const last = Date.parse(recorded?.at ?? '');
  const [near, end] = [startOf(daysAfter(until, -ENDS_WITHIN_DAYS)), startOf(until)];
  // What was given for less than a month calls on its last day alone: she has just recorded it.
  return [{ kind: 'consent-ends', times: near > last ? instants(near, end) : instants(end) }];
}

/** Midnight by this computer's clock: a day begins where she is. */
const startOf = (day: string): number => new Date(`${day}T00:00:00`).getTime();
/** Her own words may stand in its place. */
const isDay = (day: string): boolean => z.iso.date().safeParse(day).success;
