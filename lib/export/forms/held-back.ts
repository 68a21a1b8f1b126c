import type { Disclosure } from '../../disclosure/entry.ts';
import type { History } from '../history.ts';

/**
 * Whether the client must not read of this yet: it is marked, and the day of the mark has not passed. A mark without a
 * day holds until it is looked at; on the day itself it still holds. `today` is an ISO date.
 */
export function heldBack({ hiddenFromClient }: Disclosure, today: string): boolean {
  if (hiddenFromClient === null) return false;
  return hiddenFromClient.until === null || hiddenFromClient.until >= today;
}

/** Entries of different clients were about to stand in one letter. */
export class DifferentClients extends Error {
  override readonly name = 'DifferentClients';
}

/** Throws `DifferentClients` where two of these are visibly not about the same person: a letter about one must tell nothing of another. */
export function mustBeOneClient(histories: readonly History[]): void {
  const clients = histories.map(({ disclosure }) => disclosure.client);
  for (const key of ['number', 'birthDate'] as const)
    if (distinct(clients.map((client) => client[key])) > 1)
      throw new DifferentClients(`more than one client by ${key}`);
  const known = clients.every(({ number }) => number?.trim());
  if (!known && distinct(clients.map(({ name }) => name)) > 1)
    throw new DifferentClients('more than one client by name');
}

const distinct = (values: readonly (string | null)[]): number =>
  new Set(values.flatMap((value) => value?.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase() || [])).size;
