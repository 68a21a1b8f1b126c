import { readPolicy } from '../policy/read.ts';
import { type LogDatabase, openLog } from './database.ts';
import { besideDatabase, sessionMemory } from './keys/browser-memory.ts';
import { copyBucket } from './keys/copy-bucket.ts';

/**
 * The log of this browser, from the background or from an extension page.
 * @param owner the background: only it may leave a database that does not open any more.
 */
export function logHere({ owner = false } = {}): LogDatabase {
  const copies = copyBucket(); // in pages too: they change keys
  return openLog({
    memory: sessionMemory,
    beside: besideDatabase,
    ...(copies ? { copies } : {}),
    owner,
    officers: async () => (await readPolicy()).log.officers,
  });
}
