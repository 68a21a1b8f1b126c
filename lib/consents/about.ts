import type { ConsentAbout } from '../disclosure/consent-entry.ts';
import type { DecidedRecipient } from '../disclosure/decision.ts';
import type { Client } from '../disclosure/primitives.ts';

/** What a consent to this disclosure is about: no more than what it was to tell. */
export function aboutOf(
  client: Client,
  { organisation, person, facts }: Omit<DecidedRecipient, 'address' | 'channel' | 'details'>,
): ConsentAbout {
  return {
    client,
    recipient: { organisation, person, kind: facts.recipient?.kind ?? null },
    purpose: facts.purpose?.description?.trim() || null,
    scope: facts.data?.scope ?? null,
    categories: facts.data?.categories ?? null,
  };
}
