import type { Facts } from './facts.ts';
import { type Finding, type FindingDetail, VERDICTS, type Verdict } from './findings.ts';
import { RULE_FAMILIES } from './rules/all.ts';
import { termsOf } from './terms.ts';

/** Year and month of the leading guide, and which reading of it this is. Part of every answer. */
export const RULE_SET_VERSION = '2025-08.1';

export interface Assessment {
  verdict: Verdict;
  findings: Finding[];
  ruleSet: string;
}

/**
 * Says what the law and the professional rules make of telling this recipient this about this client. Takes facts as
 * `factsSchema` gives them; gives the verdict and the findings in the order of the contract. The same facts give the
 * same answer; nothing is thrown and the facts are left as they are. Source: contracts/assessment.md, "Findings".
 */
export function assess(facts: Facts): Assessment {
  const terms = termsOf(facts);
  const findings: Finding[] = [];
  for (const { where, rules } of RULE_FAMILIES) {
    if (!where(terms)) continue;
    for (const { code, severity, citation, when } of rules) {
      const fired = when(terms);
      if (fired === false) continue;
      if (fired === true) findings.push({ code, severity, citation });
      else for (const detail of listOf(fired)) findings.push({ code, severity, citation, ...detail });
    }
  }
  return { verdict: verdictOf(findings), findings, ruleSet: RULE_SET_VERSION };
}

/**
 * The verdict that leads where a disclosure is assessed once for each pair of recipient and client: the worst. Where
 * nothing was assessed, nothing is permitted yet: `incomplete`.
 */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'incomplete';
}

function verdictOf(findings: readonly Finding[]): Verdict {
  const has = (severity: Finding['severity']) => findings.some((finding) => finding.severity === severity);
  if (has('blocker')) return 'not-permitted';
  if (has('question')) return 'incomplete';
  return has('condition') ? 'permitted-with-conditions' : 'permitted';
}

function listOf(fired: FindingDetail | readonly FindingDetail[]): readonly FindingDetail[] {
  return isList(fired) ? fired : [fired];
}

function isList(fired: FindingDetail | readonly FindingDetail[]): fired is readonly FindingDetail[] {
  return Array.isArray(fired);
}
