import type { LogDatabase } from '../log/database.ts';
import { forget } from './held.ts';
import { allHeld } from './held-contents.ts';
import { openNext, toFrame } from './prompt-places.ts';

/** Her prompt stood in a window of its own and she closed it: a closed window is no yes, and nothing stays stuck. */
export async function promptWindowClosed(db: LogDatabase, windowId: number): Promise<void> {
  for (const { id, held } of await allHeld()) {
    if (held.windowId !== windowId || held.decided !== null) continue;
    if (held.action) await toFrame(held.tabId, held.frameId, { type: 'gate/refuse', actionId: id });
    await forget(db, id);
    await openNext(held.tabId);
  }
}
