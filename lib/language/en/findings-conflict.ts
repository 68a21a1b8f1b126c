import type { ConflictCriterion } from '../../assessment/facts.ts';
import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';
import { terms } from './terms.ts';

const unmet: Record<ConflictCriterion, string> = {
  consentSought: 'This is no conflict of duties, because you have not yet done everything to get consent.',
  seriousHarm: 'This is no conflict of duties, because silence does not threaten serious harm.',
  conscience: 'This is no conflict of duties, because silence does not trouble your conscience.',
  noOtherWay: 'This is no conflict of duties, because there is still another way.',
  harmAverted: 'This is no conflict of duties, because it is not all but certain that this prevents the harm.',
  minimalBreach: 'This is no conflict of duties, because you tell more than is needed to prevent the harm.',
};

/** Conflict of duties: six criteria, all needed. */
export const conflict = {
  'conflict-criterion-unmet': {
    line: ({ criteria = [] }) => {
      const only = single(criteria);
      if (only) return unmet[only];
      if (criteria.length === 0) return 'This is no conflict of duties, because not all six conditions are met.';
      return `This is no conflict of duties, because ${criteria.length} of the six conditions are not met.`;
    },
    why: 'A conflict of duties is the emergency exit for when silence leads to serious harm. The six conditions hold together: if one fails, your secrecy keeps holding. If the danger comes from a disorder, compulsory care is often the way.',
    passage:
      'The six conditions stand side by side; the example of the threatened friend shows that a concrete and serious danger without another way out can be enough to inform the police.',
  },
  'conflict-criterion-unknown': {
    line: ({ criteria = [] }) => {
      const only = single(criteria);
      if (only) return terms.conflictCriterion[only].question;
      if (criteria.length === 0) return 'Are all six conditions for a conflict of duties met?';
      return `What about the ${criteria.length} conditions for a conflict of duties that are still open?`;
    },
    todo: 'Answer each condition with yes or no and add a sentence of motivation. If you do not know, consult a colleague first.',
    why: 'A conflict of duties stands only if all six conditions are met. An open condition is not yet a yes.',
    passage: 'A caregiver who invokes a conflict of duties must be able to show each of the six conditions.',
  },
  'refusal-alone-is-no-conflict': {
    line: 'That the client says no does not make it a conflict of duties.',
    why: 'A client may refuse. What counts is the danger that remains through silence, not the refusal itself.',
    passage:
      'In outreach care, unwillingness alone is not enough to step in; there must be more, such as powerlessness or incompetence.',
  },
  'collegial-consultation-advised': {
    line: 'Put this to a knowledgeable colleague first.',
    verdict: 'This is allowed, if you first put it to a knowledgeable colleague.',
    todo: 'Discuss it briefly, without the name if you can, and note with whom and what came of it. If there is no time, write that down.',
    why: 'When you break secrecy out of need, two see more than one. It also helps if you must explain later why you did it.',
    passage:
      'Consulting a colleague is a fixed step, in outreach care before the talk with the client and in the sector’s six steps before the decision.',
  },
} satisfies FindingTexts;
