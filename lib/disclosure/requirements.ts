import { type Facts, MEETINGS } from '../assessment/facts.ts';
import type { AccountDetails } from './entry.ts';

/** What an organisation can require to be filled in before anything is released. A closed list: each has its field. */
export const REQUIREMENTS = [
  'recipient-person',
  'recipient-address',
  'participants-organisation',
  'colleague',
  'informed-on',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** One recipient, in the making or as decided. */
export interface Required {
  readonly person: string | null;
  readonly address: string | null;
  readonly details: AccountDetails;
  readonly facts: Facts;
}

/** True where it is still to be filled in. Asked only where the disclosure has a place for it. */
const MISSES: Readonly<Record<Requirement, (recipient: Required) => boolean>> = {
  'recipient-person': ({ facts, person }) => !isMeeting(facts) && facts.recipient?.kind != null && isBlank(person),
  'recipient-address': ({ facts, address }) => !isMeeting(facts) && facts.recipient?.kind != null && isBlank(address),
  'participants-organisation': ({ facts, details: { participants = [] } }) =>
    isMeeting(facts) && (participants.length === 0 || participants.some(({ organisation }) => isBlank(organisation))),
  colleague: ({ facts, details }) => asksColleague(facts) && isBlank(details.colleague?.who),
  'informed-on': ({ facts: { clientInformed }, details }) =>
    (clientInformed === 'yes' || clientInformed === 'will-be') && details.informed?.on == null,
};

/** Which of the organisation's requirements this recipient does not meet yet, in the order of the list. */
export function missingOf(recipient: Required, required: readonly Requirement[]): readonly Requirement[] {
  return REQUIREMENTS.filter((one) => required.includes(one) && MISSES[one](recipient));
}

const isBlank = (text: string | null | undefined): boolean => !text?.trim();
const isMeeting = ({ recipient }: Facts): boolean => MEETINGS.some((kind) => kind === recipient?.kind);

/** Where secrecy is broken without consent and without a duty, a colleague is consulted (2014 bijlage II.4.3). */
function asksColleague({ grounds }: Facts): boolean {
  const ground = grounds?.confidentiality;
  return ground === 'conflict-of-duties' || ground === 'weighty-interest' || ground === 'statutory-power';
}
