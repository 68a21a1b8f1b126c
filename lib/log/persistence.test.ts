import { expect, test } from 'vitest';
import { makePersistent, persistence } from './persistence.ts';

const yes = async (): Promise<boolean> => true;
const no = async (): Promise<boolean> => false;

test.each([
  ['is given', { persisted: yes }, 'persistent', 'persistent'],
  ['is asked for and given', { persisted: no, persist: yes }, 'evictable', 'persistent'],
  ['is refused', { persisted: no, persist: no }, 'evictable', 'evictable'],
  ['cannot be asked for', { persisted: no }, 'evictable', 'evictable'],
  ['is unknown to the browser', undefined, 'unknown', 'unknown'],
] as const)('persistence that %s', async (_what, storage, before, after) => {
  expect(await persistence(storage ?? ({} as StorageManager))).toBe(before);
  expect(await makePersistent(storage ?? ({} as StorageManager))).toBe(after);
});
