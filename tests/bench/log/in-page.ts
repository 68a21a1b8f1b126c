import '../../../entrypoints/prompt/without-eval.ts';
import { Decrypter } from 'age-encryption';
import type { DisclosureEvent } from '../../../lib/disclosure/entry.ts';
import { appendDisclosure, appendEvent } from '../../../lib/log/append.ts';
import { logHere } from '../../../lib/log/here.ts';
import { setPassphrase } from '../../../lib/log/keys/passphrase.ts';
import { ownLock } from '../../../lib/log/keys/recipients.ts';
import { lockAgain, unlockWith } from '../../../lib/log/keys/unlock.ts';
import { fillLog } from '../../support/fill-log.ts';
import { mixed, type Pool } from './mix.ts';

/** Runs in a page of the extension, by its own code, for the measurement only: the build holds none of this. */
const db = logHere();

export async function fill(count: number, pool: Pool): Promise<void> {
  await fillLog(db, mixed(count, pool), { report: (done) => console.debug(`deelwijzer-bench filled ${done}`) });
}

/** From here on what was filled in is behind a passphrase. @returns her identity, as the passphrase opens it. */
export async function lock(passphrase: string): Promise<string> {
  await setPassphrase(db, '', passphrase);
  const file = (await ownLock(db))?.protectors[0]?.file;
  if (!file) throw new Error('no passphrase was set');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(file, 'text');
}

/** Locks again, and opens with what the passphrase gives. @returns milliseconds. */
export async function unlock(identity: string): Promise<number> {
  await lockAgain(db);
  const start = performance.now();
  await unlockWith(db, identity);
  return performance.now() - start;
}

/** @returns milliseconds for each, disclosures and events by turns. */
export async function append(times: number, { disclosures, events }: Pool): Promise<number[]> {
  const took: number[] = [];
  let about = 1;
  for (let time = 0; time < times; time += 1) {
    const [disclosure, event] = [disclosures[time % disclosures.length], events[time % events.length]];
    const base = { id: crypto.randomUUID(), at: new Date().toISOString() };
    const start = performance.now();
    if (time % 2 === 0) {
      const made = await appendDisclosure(db, (number) => ({ ...disclosure!, ...base, number, follows: null }));
      about = made.number;
    } else await appendEvent(db, { ...event!, ...base, about } as DisclosureEvent);
    took.push(performance.now() - start);
  }
  return took;
}

Object.assign(globalThis, { deelwijzerBench: { fill, lock, unlock, append } });
