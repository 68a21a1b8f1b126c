import type { FactKey } from '../../lib/disclosure/draft/keys.ts';
import type { Texts } from '../../lib/language/shapes.ts';

/** Which terms name the values of a fact; of facts that are not here the values speak for themselves. */
export const TERMS_OF: { readonly [key in FactKey]?: Exclude<keyof Texts['terms'], 'consentConfirmation'> } = {
  'discloser.kind': 'discloserKind',
  'discloser.confidentiality': 'confidentialityKind',
  'recipient.kind': 'recipientKind',
  'recipient.partner': 'partnerRole',
  'data.form': 'dataForm',
  'data.identifiability': 'identifiability',
  'data.anonymisedBy': 'anonymisedBy',
  'data.scope': 'scope',
  'data.categories': 'category',
  'grounds.lawfulBasis': 'lawfulBasis',
  'grounds.specialCategory': 'specialCategory',
  'consent.status': 'consentStatus',
  'consent.givenBy': 'consentGiver',
  clientInformed: 'informed',
};
