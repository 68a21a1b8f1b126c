import type { FindingCode, FindingDetail, Severity } from '../findings.ts';
import type { Terms } from '../terms.ts';

/**
 * One row of the table. `when` says whether it fires: yes or no, or with what detail, or once for each detail in a
 * list (an empty list: not). A row that tests a fact does not fire while that fact is `null`, unless it says so:
 * hence `=== true` and `=== false`, and `!== true` where the contract writes "is not true".
 */
export interface Rule {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly citation: string;
  readonly when: (terms: Terms) => boolean | FindingDetail | readonly FindingDetail[];
}

/** The rules under one heading of the contract, with the condition that the heading names. */
export interface RuleFamily {
  readonly name: string;
  readonly where: (terms: Terms) => boolean;
  readonly rules: readonly Rule[];
}

/** The detail "these facts are not answered", or `false` where none is missing. */
export function missing(answers: Readonly<Record<string, unknown>>): FindingDetail | false {
  let keys: string[] | undefined;
  for (const key in answers) {
    if (answers[key] !== null) continue;
    keys ??= [];
    keys.push(key);
  }
  return keys !== undefined && { missing: keys };
}
