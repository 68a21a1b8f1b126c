import { claims as leansOn } from '../terms.ts';
import type { RuleFamily } from './rule.ts';

/** Arguments that open none of the three locks. They are named, and change nothing. */
export const claims: RuleFamily = {
  name: 'claims',
  where: () => true,
  rules: [
    {
      code: 'covenant-is-no-ground',
      severity: 'note',
      citation: '2025 misverstand 3',
      when: (terms) => leansOn(terms, 'covenant'),
    },
    {
      code: 'recipient-basis-is-not-yours',
      severity: 'note',
      citation: '2025 misverstand 2',
      when: (terms) => leansOn(terms, 'recipient-has-basis'),
    },
    {
      code: 'recipient-task-is-no-ground',
      severity: 'note',
      citation: '2025 misverstand 4',
      when: (terms) => leansOn(terms, 'recipient-statutory-task'),
    },
  ],
};
