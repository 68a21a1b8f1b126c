import browser from 'webextension-polyfill';
import type { LogDatabase } from '../log/database.ts';

const AMBER = '#8a4b00';

/** How many things wait to be recorded, on the toolbar's icon. */
export async function showCount(db: LogDatabase): Promise<void> {
  const count = await db.passedBy.count().catch(() => 0);
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: AMBER });
}
