import type { Entry } from '../disclosure/entry.ts';
import { call } from './client.ts';

/** The whole log in order, fetched page by page. @throws where the background cannot be reached or the log not read. */
export async function readLog(): Promise<{ index: number; entry: Entry }[]> {
  const all: { index: number; entry: Entry }[] = [];
  for (let start: number | null = 0; start !== null; ) {
    const page: Awaited<ReturnType<typeof call<'log/entries'>>> = await call('log/entries', { start });
    all.push(...page.entries);
    start = page.next;
  }
  return all;
}
