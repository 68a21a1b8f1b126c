import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Record } from './record.ts';

interface Closable {
  close(): Promise<void>;
  abandon(): Promise<void>;
}

/** For a test that shares its browser with others: again when the browser did not answer, in a fresh one. */
export const TRY_AGAIN = { retry: 2, timeout: 60_000 };

/**
 * One record for all tests of a `describe`. Headless Chromium now and then stops answering altogether (mostly just after
 * a tab was closed): a test that failed leaves its browser behind for the next one, and with {@link TRY_AGAIN} is tried
 * again in a fresh one.
 * @returns the record of the moment: ask for it in the test, do not keep it.
 */
export function sharedRecord<R extends Closable = Record>(open: () => Promise<R>): () => R {
  let record: R | null = null;
  let answers = true;
  const current = (): R => {
    if (!record) throw new Error('The record opens before the first test, not while tests are collected.');
    return record;
  };
  beforeAll(async () => {
    record = await open();
  });
  beforeEach(async () => {
    if (!answers) {
      await current().abandon();
      record = await open();
    }
    answers = false;
  });
  afterEach(({ task }) => {
    answers = task.result?.state !== 'fail';
  });
  afterAll(() => (answers ? record?.close() : record?.abandon()));
  return current;
}
