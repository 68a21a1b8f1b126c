import type { Judgement, Oversight } from '../disclosure/oversight-entry.ts';
import { type Case, type EntryRef, keyOf } from './case.ts';

type Sampled = Extract<Oversight, { type: 'sampled' }>;
type Judged = Extract<Oversight, { type: 'judged' }>;

/** One disclosure to be looked at. */
export interface Task extends EntryRef {
  /** What was found, oldest first: the last one stands, the ones before stay. */
  readonly judged: readonly Judged[];
  readonly standing: Judged | null;
  /** Why it was put here by hand; null elsewhere. */
  readonly because: string | null;
}

/** Disclosures that were put on the list together. */
export interface TaskGroup {
  /** Id of the sample; `listed` for what was put here by hand, `sent-wrongly` for what stands here by itself. */
  readonly id: string;
  readonly sampled: Sampled | null;
  readonly tasks: readonly Task[];
  readonly done: number;
  readonly counts: Readonly<Record<Judgement, number>>;
}

export const BY_HAND = 'listed';
export const BY_ITSELF = 'sent-wrongly';

/**
 * The worklist, folded from the officer's own log: each sample in the order in which it was drawn, newest first, after
 * what stands there by itself and what was put there by hand. A judgement counts wherever its disclosure stands.
 * @param log her oversight entries, oldest first. @param cases for what clinicians say was sent wrongly and is not closed.
 */
export function worklistOf(log: readonly Oversight[], cases: readonly Case[]): TaskGroup[] {
  const judged = new Map<string, Judged[]>();
  const listed = new Map<string, { log: string; number: number; because: string | null }>();
  const samples: Sampled[] = [];
  for (const entry of log) {
    if (entry.type === 'judged') judged.set(keyOf(entry), [...(judged.get(keyOf(entry)) ?? []), entry]);
    else if (entry.type === 'sampled') samples.unshift(entry);
    else if (entry.type === 'listed') {
      for (const one of entry.entries) listed.set(keyOf(one), { ...one, because: entry.because });
    }
  }
  const task = ({ log: of, number }: EntryRef, because: string | null = null): Task => {
    const findings = judged.get(keyOf({ log: of, number })) ?? [];
    return { log: of, number, judged: findings, standing: findings.at(-1) ?? null, because };
  };
  const wrong = unique(cases.filter((one) => one.wrong?.closed === false));
  return [
    group(
      BY_ITSELF,
      null,
      wrong.map((one) => task(one)),
    ),
    group(
      BY_HAND,
      null,
      [...listed.values()].map((one) => task(one, one.because)),
    ),
    ...samples.map((sampled) =>
      group(
        sampled.sample,
        sampled,
        sampled.entries.map((one) => task(one)),
      ),
    ),
  ].filter(({ tasks }) => tasks.length > 0);
}

function group(id: string, sampled: Sampled | null, tasks: readonly Task[]): TaskGroup {
  const count = (finding: Judgement) => tasks.filter(({ standing }) => standing?.finding === finding).length;
  return {
    id,
    sampled,
    tasks,
    done: tasks.filter(({ standing }) => standing !== null).length,
    counts: { 'in-order': count('in-order'), question: count('question'), incident: count('incident') },
  };
}

/** A forked log may have the same disclosure in each of its branches. */
const unique = (cases: readonly Case[]): Case[] => [...new Map(cases.map((one) => [keyOf(one), one])).values()];

/** The place of the next task that nothing was found of yet, going round; the same place where there is none. */
export function nextOpen(tasks: readonly Task[], from: number): number {
  for (let step = 1; step <= tasks.length; step += 1) {
    const place = (from + step) % tasks.length;
    if (tasks[place]?.standing === null) return place;
  }
  return from;
}
