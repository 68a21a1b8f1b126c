import type { Facts } from './facts.ts';
import type { Finding, Verdict } from './findings.ts';

export const RULE_SET_VERSION = '2025-08.1';

export interface Assessment {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly ruleSet: string;
}

export function assess(_facts: Facts): Assessment {
  throw new Error('not written yet');
}

export function worstVerdict(_verdicts: readonly Verdict[]): Verdict {
  throw new Error('not written yet');
}
