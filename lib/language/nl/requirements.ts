import type { Requirement } from '../../disclosure/requirements.ts';

/** What an organisation can require to be filled in. */
export const requirements: Record<Requirement, string> = {
  'recipient-person': 'wie het bij de ontvanger krijgt',
  'recipient-address': 'het adres van de ontvanger',
  'participants-organisation': 'van elke deelnemer de organisatie',
  colleague: 'met welke collega je overlegde',
  'informed-on': 'wanneer je het de cliënt vertelt',
};
