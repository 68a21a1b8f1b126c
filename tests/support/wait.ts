/**
 * Waits until a condition holds, and gives what it gave. Errors on the way count as "not yet" (a frame that navigates
 * answers with one); the last of them is told when time is up.
 */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  {
    timeout = 20_000,
    what = condition.toString(),
  }: { timeout?: number; what?: string | (() => string | Promise<string>) } = {},
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = Date.now() + timeout;
  let lastError: unknown;
  for (;;) {
    try {
      const value = await within(Math.max(end - Date.now(), 1000), Promise.resolve(condition()));
      if (value) return value as Exclude<T, false | null | undefined | 0 | ''>;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() >= end) break;
    await pause(25);
  }
  const text = typeof what === 'string' ? what : await what();
  const reason = lastError instanceof Error ? `: ${lastError.message}` : '';
  throw new Error(`Waited ${timeout} ms for ${text}${reason}`);
}

/** A promise that never settles must not hold the caller: Firefox gives one for a document that goes away meanwhile. */
export async function within<T>(ms: number, promise: Promise<T>, what = 'an answer'): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No ${what.replace(/^an? /, '')} within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
