/**
 * May the browser throw the log away when the disk is full? For an extension with `unlimitedStorage` it does not; where
 * a browser answers the question all the same, its answer is asked for and shown. To be called from an extension page:
 * a service worker can ask how it stands, but not for it.
 */
export type Persistence = 'persistent' | 'evictable' | 'unknown';

export async function persistence(
  storage: Partial<StorageManager> | undefined = navigator.storage,
): Promise<Persistence> {
  if (!storage?.persisted) return 'unknown';
  return (await storage.persisted()) ? 'persistent' : 'evictable';
}

/** Asks for it where it is not given yet. Firefox may ask her; Chromium decides by itself. */
export async function makePersistent(
  storage: Partial<StorageManager> | undefined = navigator.storage,
): Promise<Persistence> {
  const now = await persistence(storage);
  if (now !== 'evictable' || !storage?.persist) return now;
  return (await storage.persist()) ? 'persistent' : 'evictable';
}
