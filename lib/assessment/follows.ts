import type { ConfidentialityGround, DiscloserKind, LawfulBasis, SpecialCategoryException } from './facts.ts';
import { provisionById } from './provisions.ts';

/** What a confidentiality ground brings along; `null` or an absent provision: left open. */
export interface Follows {
  lawfulBasis: LawfulBasis | null;
  specialCategory: SpecialCategoryException | null;
  confidentialityProvision?: string;
  basisProvision?: string;
  exceptionProvision?: string;
}

/** What else the answer turns on. */
export interface FollowsFrom {
  /** The provision leaned on; only one of the catalogue counts. */
  provision?: string | null | undefined;
  discloserKind?: DiscloserKind | null | undefined;
  client?: { competent?: boolean | null | undefined; reachable?: boolean | null | undefined } | null | undefined;
}

/**
 * What the screen fills in after a ground is chosen, for the clinician to see and change. Nothing else is guessed.
 * Source: contracts/assessment.md, "What follows from an answer".
 */
export function whatFollows(ground: ConfidentialityGround | null | undefined, from: FollowsFrom = {}): Follows {
  switch (ground) {
    case 'consent':
      return { lawfulBasis: 'a', specialCategory: 'a' };
    case 'direct-involvement':
      return {
        lawfulBasis: 'b',
        specialCategory: 'h',
        confidentialityProvision: 'bw-7:457',
        exceptionProvision: 'uavg-30-3',
      };
    case 'representation':
      return {
        lawfulBasis: 'b',
        specialCategory: 'h',
        confidentialityProvision: 'bw-7:465',
        exceptionProvision: 'uavg-30-3',
      };
    case 'statutory-duty':
      return fromProvision('c', from);
    case 'statutory-power':
      return fromProvision(basisOfPower(from.discloserKind), from);
    case 'conflict-of-duties':
      return { lawfulBasis: 'd', specialCategory: cannotBeAsked(from.client) ? 'c' : null };
    default:
      return { lawfulBasis: null, specialCategory: null };
  }
}

function fromProvision(lawfulBasis: LawfulBasis | null, { provision: id }: FollowsFrom): Follows {
  const provision = provisionById(id ?? '');
  if (provision === undefined) return { lawfulBasis: null, specialCategory: null };
  const covers = (layer: (typeof provision.layers)[number]) => provision.layers.includes(layer);
  return {
    lawfulBasis,
    specialCategory: 'g',
    ...(covers('confidentiality') && { confidentialityProvision: provision.id }),
    ...(covers('basis') && { basisProvision: provision.id }),
    ...(covers('exception') && { exceptionProvision: provision.id }),
  };
}

/** A care provider has no public task (2025 misverstand 4); an authority no legitimate interest (2025 tabel 1). */
function basisOfPower(discloser: DiscloserKind | null | undefined): LawfulBasis | null {
  if (discloser === 'care-provider') return 'f';
  return discloser === 'public-authority' ? 'e' : null;
}

/** Physically or legally unable to be asked (2025 tabel 2, c). */
function cannotBeAsked(client: FollowsFrom['client']): boolean {
  return client?.competent === false || client?.reachable === false;
}
