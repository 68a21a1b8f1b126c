import type { ClientKey } from './client.ts';
import { type Ended, endedOf, isNo, speaksOf } from './ended.ts';
import { type Consent, ofClient } from './register.ts';

/** A consent that stands, with what was recorded when it was given. */
export type Standing = Consent & { readonly recorded: NonNullable<Consent['recorded']> };

/**
 * The consents of this client that may fill in a prompt: those that stand, unless she has said no since to the same
 * partner for the same purpose.
 * @param more of the same that the register does not know.
 */
export function offeredTo(register: readonly Consent[], client: ClientKey, more: readonly Ended[] = []): Standing[] {
  const noes = [...endedOf(register, client), ...more].filter(isNo);
  return ofClient(register, client).filter(
    (consent): consent is Standing =>
      consent.state === 'stands' && consent.recorded !== null && !takenBack(consent, consent.recorded.on, noes),
  );
}

const takenBack = ({ id, about }: Consent, on: string, noes: readonly Ended[]): boolean =>
  noes.some((no) => no.consent !== id && no.on > on && speaksOf(no, about.recipient, about.purpose));
