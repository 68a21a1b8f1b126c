import browser from 'webextension-polyfill';
import { z } from 'zod';
import { SINKS } from '../disclosure/action.ts';
import { DOWNLOAD_MS } from './accounted.ts';

/**
 * Files that she let go and whose tab was closed before they were down. Of whom they are about nothing is kept: an address
 * without its query, and when. Session storage, which is memory only.
 */
const comingDownSchema = z.object({
  tabId: z.number(),
  /** Origin of the record that it was let go in. */
  from: z.string(),
  sink: z.enum(SINKS),
  /** Its address without the query. */
  to: z.string(),
  /** When it was let go, milliseconds. */
  at: z.number(),
});
export type ComingDown = z.infer<typeof comingDownSchema>;

const PREFIX = 'coming-down:';
const area = () => browser.storage.session;

/** @param id of the released action. Those that are no longer expected are forgotten with it. */
export async function keepComingDown(id: string, file: ComingDown): Promise<void> {
  const late = (await read()).filter(({ file: { at } }) => Date.now() - at > DOWNLOAD_MS);
  if (late.length > 0) await area().remove(late.map(({ key }) => key));
  await area().set({ [PREFIX + id]: file });
}

export async function allComingDown(): Promise<ComingDown[]> {
  return (await read()).map(({ file }) => file);
}

async function read(): Promise<{ key: string; file: ComingDown }[]> {
  return Object.entries(await area().get(null)).flatMap(([key, value]) => {
    const parsed = key.startsWith(PREFIX) ? comingDownSchema.safeParse(value) : null;
    return parsed?.success ? [{ key, file: parsed.data }] : [];
  });
}
