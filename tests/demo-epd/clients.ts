import { ADULTS } from './clients/adults.ts';
import { deVries } from './clients/de-vries.ts';
import { MINORS } from './clients/minors.ts';
import { SPECIAL_POSITIONS } from './clients/special-positions.ts';
import type { Client } from './clients/types.ts';

export type { Client } from './clients/types.ts';

/** Everyone in the demo EPD. Nobody of them exists; all BSNs are from the test range 9999. */
export const CLIENTS: readonly Client[] = [deVries, ...MINORS, ...SPECIAL_POSITIONS, ...ADULTS];

/** The client of the demo's main job. */
export const DE_VRIES = deVries;

export const clientByNumber = (number: string): Client | undefined =>
  CLIENTS.find((client) => client.number === number);

/** Who is logged in. */
export const USER = {
  name: 'M. de Boer',
  function: 'sociaal psychiatrisch verpleegkundige',
  organisation: 'GGZ Lage Linge',
};
