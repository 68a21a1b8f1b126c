import type { Facts } from './facts.ts';
import type { Step } from './steps.ts';
import { termsOf } from './terms.ts';
import { askedInVain } from './ways-in.ts';

/** What a step costs the client's privacy and peace; what is not here costs as any edit or task does. */
const COST: { readonly [What in Step['what']]?: number } = {
  // Share less before asking for more …
  'share-outside-information': 1,
  'share-less': 1,
  'leave-out': 1,
  'limit-to-necessary': 1,
  'limit-to-consent': 1,
  'limit-breach': 1,
  answer: 4,
  // … and ask for consent before breaking secrecy.
  'ask-consent': 30,
  'let-parents-decide': 30,
  'ask-representative': 30,
  'ask-parents-too': 30,
  'start-wvggz': 36,
  'find-provision': 36,
};
const EDIT = 2;
const TASK = 5;
const ASK_AGAIN = 10;
const ASK_IN_VAIN = 40;
/** A route that only opens once something happened, and then breaks secrecy, comes after every other. */
const BREAK_SECRECY = 40;

/** How dear a route is; edits alone are always the cheapest. Takes the facts before and after the steps. */
export function costOf(before: Facts, after: Facts, steps: readonly Step[]): number {
  const hasTask = steps.some(({ kind }) => kind === 'task');
  const { secrecyAsked, withoutConsent, statutory } = termsOf(after);
  const breaks = secrecyAsked && withoutConsent && !statutory;
  return steps.reduce((sum, step) => sum + stepCost(before, step), hasTask && breaks ? BREAK_SECRECY : 0);
}

function stepCost(before: Facts, step: Step): number {
  const cost = COST[step.what] ?? (step.kind === 'edit' ? EDIT : TASK);
  if (step.kind === 'edit' || step.whom === undefined) return cost;
  if (askedInVain(termsOf(before))) return cost + ASK_IN_VAIN;
  return step.again ? cost + ASK_AGAIN : cost;
}
