import type { Category } from '../../assessment/facts.ts';
import type { ProposalTexts } from '../nl/proposal.ts';

const inIt: Record<Category, string> = {
  identity: 'says who it is',
  contact: 'holds contact details',
  bsn: 'holds a BSN',
  finance: 'says something about money',
  location: 'says where somebody stays',
  attendance: 'says whether and when somebody comes',
  'treatment-adherence': 'says whether somebody keeps to the treatment',
  diagnosis: 'holds a diagnosis',
  treatment: 'says something about the treatment',
  medication: 'holds medication',
  risk: 'holds a risk',
  behaviour: 'says how somebody behaves',
  'third-party': 'says something about others',
  criminal: 'holds something of criminal law',
  billing: 'holds a claim or an insurer',
};

export const proposal: ProposalTexts = {
  why: {
    'client-herself': 'Says who it is about.',
    'under-code': 'You chose a code, or anonymous.',
    'at-work': 'Somebody who is there for work.',
    'other-person': 'Somebody else. Who that is to the client says enough.',
    'unknown-person': 'Not clear who this is. Does that person belong here?',
    'birth-date-of-other': 'Not the birth date of the client.',
    'contact-of-other': 'Of somebody else.',
    'bsn-needed': 'This recipient uses the BSN to tell clients apart.',
    'bsn-not-needed': 'This recipient does not need the BSN.',
    'number-not-needed': 'Name and birth date say already who it is about.',
    'within-care': 'This recipient takes part in the treatment.',
    chosen: 'Belongs to what you chose.',
    'not-chosen': 'You did not choose this kind of data.',
    'beyond-scope': 'More than you chose to share.',
    'criminal-not-for-recipient': 'Data of criminal law, and this recipient is neither police nor justice.',
    'about-other': 'About somebody else, not the client.',
  },
  suggest: { keep: 'leave', remove: 'take out', rewrite: 'put something else' },
  beyondScope: (scope, category) => `You chose “${scope}”, but this ${inIt[category]}.`,
};
