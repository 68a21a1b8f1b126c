import type { Answers } from './answers.ts';
import { QUESTIONS, STEPS, type Step } from './steps.ts';
import { type Way, waysOf } from './ways.ts';

/** `beyond`: the step plan ended before it, so that it is not asked; she may answer it all the same. */
export type StepState = 'answered' | 'open' | 'beyond';

export interface Flow {
  /** What is asked of her, in order, with how each stands. */
  readonly steps: readonly { readonly step: Step; readonly state: StepState }[];
  /** The first question that is open; null where nothing is. */
  readonly next: Step | null;
  readonly ways: readonly Way[];
  /**
   * `stop`: nothing is shared in this meeting; `instead`: another way first; `first`: something has to happen before;
   * `open`: not all is answered; `go`: it can be shared.
   */
  readonly outcome: 'stop' | 'instead' | 'first' | 'open' | 'go';
}

/** How far she is, and what follows from what she answered. Pure: the same answers, the same flow. */
export function flowOf(answers: Answers): Flow {
  const asked = STEPS.filter((step) => QUESTIONS[step].asked?.(answers) !== false);
  const ways = waysOf(answers, asked);
  const end = asked.find((step) => ways.some(({ at, weight }) => at === step && ends(weight)));
  const last = end === undefined ? asked.length : asked.indexOf(end);
  const steps = asked.map((step, place) => ({ step, state: stateOf(step, place > last, answers) }));
  const next = steps.find(({ state }) => state === 'open')?.step ?? null;
  const heaviest = (['stop', 'instead', 'first'] as const).find((weight) =>
    ways.some((way) => way.weight === weight && asked.indexOf(way.at) <= last),
  );
  return { steps, next, ways, outcome: heaviest ?? (next === null || next === 'decision' ? 'go' : 'open') };
}

const ends = (weight: Way['weight']): boolean => weight === 'stop' || weight === 'instead';

function stateOf(step: Step, past: boolean, answers: Answers): StepState {
  if (QUESTIONS[step].answered(answers)) return 'answered';
  return past && step !== 'decision' ? 'beyond' : 'open';
}
