import type { Facts } from './facts.ts';
import type { Verdict } from './findings.ts';

export interface Step {
  readonly kind: 'edit' | 'task';
  readonly what: string;
}
export interface Route {
  readonly steps: readonly Step[];
  readonly reaches: Verdict;
}
export function routesFor(_facts: Facts): Route[] {
  throw new Error('not written yet');
}
export function applyEdit(_facts: Facts, _step: Step): Facts {
  throw new Error('not written yet');
}
