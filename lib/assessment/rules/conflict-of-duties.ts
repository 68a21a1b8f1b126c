import { CONFLICT_CRITERIA, type ConflictCriterion } from '../facts.ts';
import type { Terms } from '../terms.ts';
import type { RuleFamily } from './rule.ts';

/** All six criteria are needed. */
export const conflictOfDuties: RuleFamily = {
  name: 'conflict of duties',
  where: ({ inConflict }) => inConflict,
  rules: [
    {
      code: 'conflict-criterion-unmet',
      severity: 'blocker',
      citation: '2014 bijlage II.4.3; 2025 voorbeeld 6',
      when: (terms) => criteriaThatAre(false, terms),
    },
    {
      code: 'conflict-criterion-unknown',
      severity: 'question',
      citation: '2014 bijlage II.4.3; 2025 voorbeeld 6',
      when: (terms) => criteriaThatAre(null, terms),
    },
    {
      code: 'refusal-alone-is-no-conflict',
      severity: 'note',
      citation: '2014 bijlage I.2',
      when: ({ consentRefused }) => consentRefused,
    },
    {
      code: 'collegial-consultation-advised',
      severity: 'condition',
      citation: '2014 stap 2; 2021',
      when: ({ collegialConsultation }) => collegialConsultation !== true,
    },
  ],
};

/** Where consent is not possible, asking for it was done: whatever is filled in there, `consentSought` is true. */
function criteriaThatAre(answer: false | null, { conflictOfDuties: criteria, consent }: Terms) {
  const found: ConflictCriterion[] = CONFLICT_CRITERIA.filter(
    (criterion) =>
      criteria[criterion] === answer && !(criterion === 'consentSought' && consent.status === 'not-possible'),
  );
  return found.length > 0 && { criteria: found };
}
