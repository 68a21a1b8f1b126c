import type { Facts } from '../../assessment/facts.ts';
import { whatFollows } from '../../assessment/follows.ts';
import type { Answers } from './draft.ts';

type Grounds = NonNullable<Facts['grounds']>;
type Discloser = NonNullable<Facts['discloser']>;

/** The locks that the answered ground brings along, so that the screen shows them instead of asking. */
export function following(answers: Answers): Answers {
  const ground = answers['grounds.confidentiality'] as Grounds['confidentiality'];
  if (ground === undefined || ground === null) return {};
  const follows = whatFollows(ground, {
    provision: answers['grounds.confidentialityProvision'] as string | null | undefined,
    discloserKind: answers['discloser.kind'] as Discloser['kind'],
    client: {
      competent: answers['client.competent'] as boolean | null | undefined,
      reachable: answers['client.reachable'] as boolean | null | undefined,
    },
  });
  const { lawfulBasis, specialCategory, confidentialityProvision, basisProvision, exceptionProvision } = follows;
  return {
    ...(lawfulBasis === null ? {} : { 'grounds.lawfulBasis': lawfulBasis }),
    ...(specialCategory === null ? {} : { 'grounds.specialCategory': specialCategory }),
    ...(confidentialityProvision === undefined ? {} : { 'grounds.confidentialityProvision': confidentialityProvision }),
    ...(basisProvision === undefined ? {} : { 'grounds.basisProvision': basisProvision }),
    ...(exceptionProvision === undefined ? {} : { 'grounds.exceptionProvision': exceptionProvision }),
  };
}
