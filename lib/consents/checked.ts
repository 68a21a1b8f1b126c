import type { DecidedRecipient } from '../disclosure/decision.ts';
import { leansOnConsent } from '../disclosure/draft/parts.ts';
import type { EndedRow } from '../disclosure/draft/register.ts';
import type { ClientKey } from './client.ts';
import { coversAll, coversOf } from './covers.ts';
import { type Ended, endedOf, isNo, speaksOf } from './ended.ts';
import { offeredTo } from './offered.ts';
import { type Consent, ofClient } from './register.ts';

export interface Now {
  readonly register: readonly Consent[];
  /** Withdrawals that were said of one disclosure. */
  readonly withdrawals: readonly Ended[];
  readonly client: ClientKey;
  /** Instant at which the prompt was last told of the consents; null where that is not known. */
  readonly toldAt: string | null;
}

/**
 * Which rows of a decision rest on a consent that stands no more: one that the register says has ended, or one that was
 * given before she said no to the same partner for the same purpose. What ended after the prompt was told comes back too,
 * even where the prompt speaks of another consent: she is to know before she goes on.
 */
export function endedRows(
  rows: readonly DecidedRecipient[],
  { register, withdrawals, client, toldAt }: Now,
): EndedRow[] {
  const standing = new Set(offeredTo(register, client, withdrawals).map(({ id }) => id));
  const ended = [...endedOf(register, client), ...withdrawals];
  return rows.flatMap((recipient, row): EndedRow[] => {
    if (!restsOnConsent(recipient)) return [];
    const { register: id, on = null } = recipient.details.consent ?? {};
    const noes = ended.filter((one) => isNo(one) && speaksOf(one, partnerOf(recipient), purposeOf(recipient)));
    if (id !== undefined) {
      if (standing.has(id)) return [];
      const how = ended.find(({ consent }) => consent === id)?.how ?? noes[0]?.how ?? 'expired';
      return [{ row, how }];
    }
    const no = noes.find((one) => (on !== null && on < one.on) || (toldAt !== null && one.at > toldAt));
    return no === undefined ? [] : [{ row, how: no.how }];
  });
}

/** The rows as they are recorded: one rests on a consent of the register only where that stands and covers all of it. */
export function restingRows(
  rows: readonly DecidedRecipient[],
  { register, withdrawals, client }: Now,
): DecidedRecipient[] {
  const standing = new Map(offeredTo(register, client, withdrawals).map((consent) => [consent.id, consent]));
  return rows.map((recipient) => {
    const { consent } = recipient.details;
    if (consent?.register === undefined) return recipient;
    const named = standing.get(consent.register);
    const covers = named && coversOf(named.about, partnerOf(recipient), recipient.facts);
    if (covers && coversAll(covers) && restsOnConsent(recipient)) return recipient;
    const { register: _, ...without } = consent;
    return { ...recipient, details: { ...recipient.details, consent: without } };
  });
}

/** Ids that the register has never heard of, or cannot read here and now. */
export function unknownIn(rows: readonly DecidedRecipient[], { register, client }: Now): string[] {
  const known = new Set(ofClient(register, client).map(({ id }) => id));
  return rows.flatMap((recipient) => {
    const id = recipient.details.consent?.register;
    return id !== undefined && restsOnConsent(recipient) && !known.has(id) ? [id] : [];
  });
}

/** Only where this is so the register matters at all. */
export const restsOnConsent = ({ facts }: DecidedRecipient): boolean =>
  leansOnConsent(facts) && (facts.consent?.status === 'given' || facts.consent?.status === 'partial');

const partnerOf = ({ organisation, person, facts }: DecidedRecipient) => ({
  organisation,
  person,
  kind: facts.recipient?.kind ?? null,
});
const purposeOf = ({ facts }: DecidedRecipient): string | null => facts.purpose?.description ?? null;
