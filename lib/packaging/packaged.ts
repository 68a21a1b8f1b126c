import browser from 'webextension-polyfill';

/**
 * Reads a JSON file of the package itself; null where it is not there or cannot be read. Firefox answers a missing file
 * with a response that looks fine until its body is read.
 */
export async function readPackaged(path: string): Promise<unknown> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
