import { randomUUID } from 'node:crypto';
import { look, waitFor } from '../support/page.ts';
import type { Attempt } from './attempts.ts';
import type { HeldNow } from './desk.ts';
import { setOff } from './drive.ts';
import { type Count, counting } from './evidence.ts';
import { forgetReleases, noted, observed } from './observed.ts';
import type { FrameKind, Place } from './places.ts';
import { recordText } from './record-text.ts';
import type { World } from './world.ts';

/** `none`: this browser has no such way out. */
export const STATES = ['held', 'refused', 'observed', 'not-covered'] as const;
export type State = (typeof STATES)[number];

export interface Measured {
  readonly state: State;
  /** The sink that held it; null where nothing did. */
  readonly by: string | null;
  /** This browser has no such way out: nothing to hold. */
  readonly absent: boolean;
  /** Still to be asked once everything is over: that nothing left a second time. */
  readonly count: Count;
}

const QUESTION_MS = 700;
const LEAVING_MS = 1_200;

/**
 * Sets off one attempt and finds out what becomes of it. Held: asked for before anything was seen to leave, and exactly
 * one whole record after the decision. Refused: the page was told an error, or the paper shows none of it.
 */
export async function measure(world: World, attempt: Attempt, kind: FrameKind): Promise<Measured> {
  // Chromium ignores a script that prints again right after it printed.
  if (attempt.evidence === 'paper') await world.places.leave();
  const place = await world.places.at(kind);
  const pages = await world.browser.pages();
  const token = `t${randomUUID().slice(0, 13)}`;
  await setRecord(place, token);
  if (attempt.seenByNets) await forgetReleases(world.browser);
  const notedBefore = await noted(world.browser);
  const count = counting(world, attempt, place, token);
  try {
    await setOff(world, attempt, place);
    const first = await firstNews(world, attempt, place, count);
    if (first.absent) return { state: 'not-covered', by: null, absent: true, count };
    if (first.held) return { ...(await decided(world, attempt, place, first.held, count)), absent: false, count };
    if (first.left === 0) return { state: 'refused', by: null, absent: false, count };
    const state = (await observed(world.browser, notedBefore, attempt.seenByNets)) ? 'observed' : 'not-covered';
    return { state, by: null, absent: false, count };
  } finally {
    await world.places.closeOpened(pages);
    if (attempt.drive === 'drag') await world.places.leave(); // it ends over a frame that takes no drop of a driver's
  }
}

interface News {
  readonly held: HeldNow | null;
  readonly left: number;
  readonly absent: boolean;
}

/** A question, something that left, something that stands in for it, or an error for the page: what comes first. */
async function firstNews(world: World, attempt: Attempt, place: Place, count: Count): Promise<News> {
  const disturbs = attempt.evidence === 'clipboard'; // looking there takes the page out of sight
  const nothing = { held: null, left: 0, absent: false };
  const started = Date.now();
  const tookAWhile = (since: number) => Date.now() - since > QUESTION_MS;
  let refusedAt = Number.POSITIVE_INFINITY;
  return waitFor<News | null>(
    async () => {
      const [held] = await world.desk.held();
      if (held) return { ...nothing, held };
      const told = await toldTo(place);
      if (told === 'absent') return { ...nothing, absent: true };
      if (!disturbs || tookAWhile(started)) {
        const { whole, pieces, standIn } = await count();
        if (whole + pieces > 0) return { ...nothing, left: whole + pieces };
        if (standIn) refusedAt = Math.min(refusedAt, started);
      }
      if (told !== null) refusedAt = Math.min(refusedAt, Date.now());
      // A refusal may come with a question, which takes its way through the background.
      return tookAWhile(refusedAt) ? nothing : null;
    },
    { timeout: 6_000, what: `anything at all of ${attempt.id}: no question, nothing left, no error` },
  );
}

async function decided(
  world: World,
  attempt: Attempt,
  place: Place,
  held: HeldNow,
  count: Count,
): Promise<Pick<Measured, 'state' | 'by'>> {
  const before = await count();
  if (before.whole + before.pieces > 0) throw new Error(`${attempt.id}: asked, but it had left already.`);
  const refused = (await toldTo(place)) !== null;
  await world.desk.release(held);
  const goes = !refused && (await leaves(count));
  await world.desk.close(held);
  if (!goes && (await asksAgain(world))) return { state: 'refused', by: held.sink };
  if (!goes) await setOff(world, attempt, place); // approved: the same, once more, by her own hand
  if (!goes && !(await leaves(count))) {
    if (await asksAgain(world)) return { state: 'refused', by: held.sink };
    throw new Error(`${attempt.id}: approved, and nothing came of it.`);
  }
  const left = await count();
  if (left.whole !== 1 || left.pieces !== 0) {
    throw new Error(`${attempt.id}: once approved, ${left.whole} times whole and ${left.pieces} times in part.`);
  }
  const again = await world.desk.held();
  if (again.length > 0) throw new Error(`${attempt.id}: approved and left, but asked again (${again[0]?.sink}).`);
  return { state: goes ? 'held' : 'refused', by: held.sink };
}

/** Within the time that an approved action takes on a busy machine. */
const leaves = (count: Count): Promise<boolean> =>
  waitFor(async () => (await count()).whole > 0, { timeout: LEAVING_MS }).catch(() => false);

/** Approved, and yet it waits for a decision once more: then it is not shared. */
async function asksAgain({ desk }: World): Promise<boolean> {
  const asked = await desk.held();
  for (const held of asked) {
    await desk.withhold(held);
    await desk.close(held);
  }
  return asked.length > 0;
}

function setRecord({ target }: Place, token: string): Promise<void> {
  return look(
    target,
    ([id, text]) => {
      const { dataset } = document.documentElement;
      delete dataset.told;
      delete dataset.dragged;
      delete dataset.shown;
      dataset.token = id;
      dataset.record = text;
    },
    [token, recordText(token)] as [string, string],
  );
}

const toldTo = ({ target }: Place): Promise<string | null> =>
  look<string | null>(target, 'document.documentElement.dataset.told ?? null').catch(() => null);
