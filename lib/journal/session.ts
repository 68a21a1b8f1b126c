import browser from 'webextension-polyfill';

/** The id of this run of the browser: session storage is empty when a new one starts, and outlives a stopped worker. */
export async function currentSession(): Promise<string> {
  const { session } = await browser.storage.session.get('session');
  if (typeof session === 'string') return session;
  const fresh = crypto.randomUUID();
  await browser.storage.session.set({ session: fresh });
  return fresh;
}
