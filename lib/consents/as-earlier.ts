import type { EarlierConsent } from '../disclosure/briefing.ts';
import type { Standing } from './offered.ts';

/** A consent that stands, as a prompt takes it: what was recorded, and nothing that was not. */
export function asEarlier({ id, about, recorded }: Standing): EarlierConsent {
  const { status, givenBy, explicit, free, informed, specific, on, how, byName, covers, until } = recorded;
  const { organisation, person, kind } = about.recipient;
  const details = { consent: { on, how, byName, covers, register: id } };
  return {
    fromNumber: null,
    register: id,
    until,
    on,
    organisation,
    recipient: {
      organisation,
      person,
      address: null,
      channel: 'other',
      facts: {
        // Who consented herself weighed it herself.
        ...(givenBy.includes('client') ? { client: { competent: true } } : {}),
        recipient: { kind },
        purpose: { description: about.purpose },
        data: { scope: about.scope, categories: about.categories },
        consent: { status, givenBy, explicit, free, informed, specific },
      },
      details,
    },
    details,
  };
}
