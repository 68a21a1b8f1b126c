import type { Disclosure } from '../disclosure/entry.ts';
import { sameClient } from './client.ts';
import { samePartner, samePurpose } from './covers.ts';
import type { Consent } from './register.ts';

export interface Resting {
  readonly number: number;
  /** `named`: the entry names this consent; `alike`: on consent to the same partner for the same purpose, before there was a register. */
  readonly how: 'named' | 'alike';
}

/**
 * The disclosures that rested on a consent, the newest first: what was told stays told when it is withdrawn, and the
 * recipient is to hear that it must not be used any further (2025 deel IV).
 */
export function restingOn(consent: Consent, disclosures: readonly Disclosure[]): Resting[] {
  return disclosures
    .filter(({ decision, client }) => decision === 'released' && sameClient(client, consent.about.client))
    .flatMap(({ number, recipients }): Resting[] => {
      if (recipients.some(({ details }) => details.consent?.register === consent.id)) return [{ number, how: 'named' }];
      return recipients.some((row) => isAlike(consent, row)) ? [{ number, how: 'alike' }] : [];
    })
    .sort((a, b) => b.number - a.number);
}

function isAlike(
  { about }: Consent,
  { organisation, person, facts, details }: Disclosure['recipients'][number],
): boolean {
  const given = facts.consent?.status === 'given' || facts.consent?.status === 'partial';
  if (!given || details.consent?.register !== undefined) return false;
  const to = { organisation, person, kind: facts.recipient?.kind ?? null };
  return samePartner(about.recipient, to) && samePurpose(about.purpose, facts.purpose?.description);
}
