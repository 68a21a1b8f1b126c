import { provisionById } from '../../assessment/provisions.ts';
import { termsOf } from '../../assessment/terms.ts';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import { OWN_TERMS } from './own-terms.ts';

/** Articles of the AVG as the Data Privacy Vocabulary names them (W3C DPVCG, extension legal/eu/gdpr). */
const GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#';

/**
 * The legal bases that a disclosure rests on, as IRIs: the ground for breaking secrecy, the article 6 basis, the article
 * 9 exception, and the provisions of the catalogue. Only the locks that are asked, and only what opens them: `none`
 * authorises nothing. A provision in free text stays in the log, since anything could be written in it.
 */
export function policiesOf({ facts }: RecipientAccount): string[] {
  const { grounds, secrecyAsked, gdprAsked } = termsOf(facts);
  const { confidentiality, lawfulBasis, specialCategory } = grounds;
  return [
    ...(secrecyAsked ? named(confidentiality, groundIri) : []),
    ...(gdprAsked ? named(lawfulBasis, (letter) => `${GDPR}A6-1-${letter}`) : []),
    ...(gdprAsked ? named(specialCategory, (letter) => `${GDPR}A9-2-${letter}`) : []),
    ...new Set([
      ...(secrecyAsked ? provision(grounds.confidentialityProvision) : []),
      ...(gdprAsked ? provision(grounds.basisProvision) : []),
      ...(gdprAsked ? provision(grounds.exceptionProvision) : []),
    ]),
  ];
}

export const groundIri = (ground: string): string => `${OWN_TERMS.confidentialityGround}#${ground}`;

const named = (code: string | null, iri: (code: string) => string): string[] =>
  code === null || code === 'none' ? [] : [iri(code)];

function provision(id: string | null): string[] {
  const known = id === null ? undefined : provisionById(id);
  return known === undefined ? [] : [`${OWN_TERMS.provision}#${known.id}`];
}
