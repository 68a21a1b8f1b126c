import { readPolicy } from '../policy/read.ts';
import { type LogDatabase, openLog } from './database.ts';
import { besideDatabase, sessionMemory } from './keys/browser-memory.ts';

/** The log of this browser, from the background or from an extension page. */
export function logHere(): LogDatabase {
  return openLog({
    memory: sessionMemory,
    beside: besideDatabase,
    officers: async () => (await readPolicy()).log.officers,
  });
}
