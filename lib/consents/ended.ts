import type { Disclosure } from '../disclosure/entry.ts';
import { type ClientKey, sameClient } from './client.ts';
import { type Partner, samePartner, samePurpose } from './covers.ts';
import { type Consent, ofClient } from './register.ts';

/** That a client does not want, or no longer wants, something to be told. */
export interface Ended {
  readonly how: 'refused' | 'withdrawn' | 'expired';
  /** ISO date on which she said so, or on which it ended by itself. */
  readonly on: string;
  /** Instant at which that was recorded. */
  readonly at: string;
  readonly partner: Partner;
  readonly purpose: string | null;
  /** Its id in the register; null where it was said of one disclosure. */
  readonly consent: string | null;
}

/** What of this client's consents stands no more, the newest first. */
export function endedOf(register: readonly Consent[], client: ClientKey): Ended[] {
  return ofClient(register, client).flatMap(({ id, about, state, since, withdrawn, refused, recorded }) => {
    if (state !== 'refused' && state !== 'withdrawn' && state !== 'expired') return [];
    const said = state === 'withdrawn' ? withdrawn : state === 'refused' ? refused : recorded;
    return [
      {
        how: state,
        on: since,
        at: said?.at ?? '',
        partner: about.recipient,
        purpose: about.purpose,
        consent: id,
      },
    ];
  });
}

/** A withdrawal that was said of one disclosure, as what it means for the next one: for each partner that rested on it. */
export function endedBy(disclosure: Disclosure, { on, at }: { on: string; at: string }, client: ClientKey): Ended[] {
  if (!sameClient(disclosure.client, client)) return [];
  return disclosure.recipients
    .filter(({ facts }) => facts.consent?.status === 'given' || facts.consent?.status === 'partial')
    .map(({ organisation, person, facts, details }) => ({
      how: 'withdrawn',
      on,
      at,
      partner: { organisation, person, kind: facts.recipient?.kind ?? null },
      purpose: facts.purpose?.description ?? null,
      consent: details.consent?.register ?? null,
    }));
}

/** Whether a no was about this partner and purpose; where the purpose of either is open, it is taken to be. */
export const speaksOf = ({ partner, purpose }: Ended, to: Partner, towards: string | null): boolean =>
  samePartner(partner, to) && (purpose === null || towards === null || samePurpose(purpose, towards));

/** A no, not the end of a term: that takes back what was given before it. */
export const isNo = ({ how }: Ended): boolean => how !== 'expired';
