import browser from 'webextension-polyfill';
import { z } from 'zod';

const KEY = 'copied';
const copiedSchema = z.object({ mark: z.string(), text: z.string() });

/** In memory only, and only the last one: what the clipboard would hold without us. */
export async function keepCopied(mark: string, text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { mark, text } });
}

/** @returns null where something else has been copied since, or the browser was closed. */
export async function copiedUnder(mark: string): Promise<string | null> {
  const kept = copiedSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return kept.success && kept.data.mark === mark ? kept.data.text : null;
}
