import type { SpecialCategoryException } from '../facts.ts';
import type { Terms } from '../terms.ts';
import { missing, type RuleFamily } from './rule.ts';

/** The exceptions of 2025 tabel 2 that hold only as another law works them out (marked * there). */
export function exceptionNeedsProvision(exception: SpecialCategoryException | null): boolean {
  return exception !== null && exception !== 'none' && exception !== 'a' && exception !== 'c';
}

/** Bases that rest on another law (2025 tabel 1). */
export function basisNeedsProvision(basis: Terms['grounds']['lawfulBasis']): boolean {
  return basis === 'c' || basis === 'e';
}

/** The guide allows the disclosure and names no exception (2025 §2.3.3, voorbeeld 6). */
function unsettledInConflict({ inConflict, grounds }: Terms): boolean {
  return inConflict && (grounds.specialCategory === null || grounds.specialCategory === 'none');
}

/** The second and third lock: a lawful basis and a special-category exception. */
export const dataProtection: RuleFamily = {
  name: 'data protection',
  where: ({ gdprAsked }) => gdprAsked,
  rules: [
    {
      code: 'lawful-basis-missing',
      severity: 'question',
      citation: '2025 §2.2.5 tabel 1',
      when: ({ grounds }) => missing({ 'grounds.lawfulBasis': grounds.lawfulBasis }),
    },
    {
      code: 'no-lawful-basis',
      severity: 'blocker',
      citation: '2025 §2.2.5 tabel 1',
      when: ({ grounds }) => grounds.lawfulBasis === 'none',
    },
    {
      code: 'exception-missing',
      severity: 'question',
      citation: '2025 §2.2.5 tabel 2',
      when: (terms) =>
        !unsettledInConflict(terms) && missing({ 'grounds.specialCategory': terms.grounds.specialCategory }),
    },
    {
      code: 'no-exception',
      severity: 'blocker',
      citation: '2025 §2.2.5 tabel 2',
      when: (terms) => !unsettledInConflict(terms) && terms.grounds.specialCategory === 'none',
    },
    {
      code: 'exception-unsettled-in-conflict',
      severity: 'condition',
      citation: '2025 §2.3.3, voorbeeld 6',
      when: unsettledInConflict,
    },
    {
      code: 'public-task-not-yours',
      severity: 'blocker',
      citation: '2025 misverstand 4',
      when: ({ grounds, discloser }) => grounds.lawfulBasis === 'e' && discloser.kind === 'care-provider',
    },
    {
      code: 'legitimate-interest-not-for-authority',
      severity: 'blocker',
      citation: '2025 tabel 1',
      when: ({ grounds, discloser }) => grounds.lawfulBasis === 'f' && discloser.kind === 'public-authority',
    },
    {
      code: 'basis-provision-missing',
      severity: 'question',
      citation: '2025 noot 14',
      when: ({ grounds }) =>
        basisNeedsProvision(grounds.lawfulBasis) && missing({ 'grounds.basisProvision': grounds.basisProvision }),
    },
    {
      code: 'exception-provision-missing',
      severity: 'question',
      citation: '2025 tabel 2',
      when: ({ grounds }) =>
        exceptionNeedsProvision(grounds.specialCategory) &&
        missing({ 'grounds.exceptionProvision': grounds.exceptionProvision }),
    },
    {
      code: 'vital-interest-needs-inability',
      severity: 'blocker',
      citation: '2025 tabel 2',
      when: ({ grounds, client }) =>
        grounds.specialCategory === 'c' && client.competent === true && client.reachable === true,
    },
    {
      code: 'ability-unknown',
      severity: 'question',
      citation: '2025 tabel 2',
      when: ({ grounds, client }) =>
        grounds.specialCategory === 'c' &&
        client.competent !== false &&
        client.reachable !== false &&
        missing({ 'client.competent': client.competent, 'client.reachable': client.reachable }),
    },
  ],
};
