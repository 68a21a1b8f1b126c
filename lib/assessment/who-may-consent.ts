import type { ConsentGiver } from './facts.ts';

/**
 * Who may consent to telling a third party (2014 bijlage II.4.3; 2025 deel IV). Takes the client's age in whole years
 * and, from 12, whether she can weigh the interests at stake; gives the valid givers, most fitting first, or `null`
 * where age or competence is not known well enough to say.
 */
export function whoMayConsent(age: number | null, competent: boolean | null): readonly ConsentGiver[] | null {
  if (age === null) return null;
  if (age < 12) return ['parent-or-guardian'];
  if (competent === null) return null;
  if (age < 18) return competent ? ['client'] : ['parent-or-guardian'];
  if (competent) return ['client', 'authorised-in-writing'];
  return ['curator-or-mentor', 'authorised-in-writing', 'spouse-or-partner', 'parent', 'child', 'sibling'];
}
