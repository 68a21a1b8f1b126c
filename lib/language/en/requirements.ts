import type { Requirement } from '../../disclosure/requirements.ts';

/** What an organisation can require to be filled in. */
export const requirements: Record<Requirement, string> = {
  'recipient-person': 'who receives it',
  'recipient-address': 'the recipient’s address',
  'participants-organisation': 'the organisation of every participant',
  colleague: 'which colleague you consulted',
  'informed-on': 'when you tell the client',
};
