import type { Reference, Resource } from '@medplum/fhirtypes';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { SYSTEMS } from './own-terms.ts';

const MADE = { AuditEvent: 'a', Consent: 'c', DocumentReference: 'd' } as const;
export type Made = keyof typeof MADE;

const encoder = new TextEncoder();

/** Twelve bytes that all ids of one account in one log begin with. */
export const idStemOf = (log: string, accountId: string): string =>
  bytesToHex(sha256(encoder.encode(`${log}/${accountId}`)).subarray(0, 12));

/**
 * The id of a resource: the same for the same account of the same recipient in the same log, however often and wherever
 * it is made, so that a receiver can tell what it already has. A UUID of version 8 (RFC 9562): a hash of log and account,
 * then what is made and for which recipient; `null` for all of them.
 */
export function resourceId({ idStem }: { readonly idStem: string }, made: Made, place: number | null): string {
  const of = place === null ? 'fff' : place.toString(16).padStart(3, '0');
  return `${idStem.slice(0, 8)}-${idStem.slice(8, 12)}-8${idStem.slice(12, 15)}-8${idStem.slice(15, 18)}-${idStem.slice(18, 24)}00${MADE[made]}${of}`;
}

/** The name of a resource outside any server; also its `fullUrl` in a Bundle. */
export const urnOf = (id: string): string => `urn:uuid:${id}`;

/** Points at a resource by its own name, and not by an address: the server that it ends on gives it another. */
export function referenceTo<R extends Resource>(made: Made, id: string): Reference<R> {
  const value = urnOf(id);
  const reference: Reference = { reference: value, type: made, identifier: { system: SYSTEMS.uri, value } };
  return reference as Reference<R>;
}
