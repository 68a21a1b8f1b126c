import browser from 'webextension-polyfill';

/** The package does not change while it runs: each file is read once. */
const read = new Map<string, Promise<unknown>>();

/**
 * Reads a JSON file of the package itself; null where it is not there or cannot be read. Firefox answers a missing file
 * with a response that looks fine until its body is read.
 */
export function readPackaged(path: string): Promise<unknown> {
  const before = read.get(path);
  if (before) return before;
  const reading = readNow(path);
  read.set(path, reading);
  return reading;
}

async function readNow(path: string): Promise<unknown> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
