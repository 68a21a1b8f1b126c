import type { Reference, Resource } from '@medplum/fhirtypes';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Subject } from './context.ts';
import { SYSTEMS } from './own-terms.ts';

export type Made = 'AuditEvent' | 'Consent' | 'DocumentReference';

/**
 * The id of a resource: the same for the same account of the same recipient in the same log, however often and wherever
 * it is made, so that a receiver can tell what it already has. A UUID of version 8 (RFC 9562): hashed from the name.
 */
export function resourceId({ context, accountId }: Subject, made: Made, place: number | null): string {
  const name = `${context.checkpoint.log}/${accountId}/${made}/${place ?? 'all'}`;
  const hash = sha256(new TextEncoder().encode(name)).subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(hash);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The name of a resource outside any server; also its `fullUrl` in a Bundle. */
export const urnOf = (id: string): string => `urn:uuid:${id}`;

/** Points at a resource by its own name, and not by an address: the server that it ends on gives it another. */
export function referenceTo<R extends Resource>(made: Made, id: string): Reference<R> {
  const reference: Reference = {
    reference: urnOf(id),
    type: made,
    identifier: { system: SYSTEMS.uri, value: urnOf(id) },
  };
  return reference as Reference<R>;
}
