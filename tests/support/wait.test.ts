import { expect, test } from 'vitest';
import { waitFor, within } from './wait.ts';

test('errors on the way are "not yet"', async () => {
  let tries = 0;
  const value = await waitFor(() => {
    tries += 1;
    if (tries < 3) throw new Error('gone');
    return 'there';
  });
  expect(value).toBe('there');
});

test('when time is up it tells what was waited for, and the last error', async () => {
  const never = () => {
    throw new Error('the frame is gone');
  };
  await expect(waitFor(never, { timeout: 50, what: 'a prompt' })).rejects.toThrow(
    '50 ms for a prompt: the frame is gone',
  );
});

test('a promise that never settles does not hold the caller', async () => {
  await expect(within(20, new Promise(() => undefined), 'an address')).rejects.toThrow('No address within 20 ms');
});
