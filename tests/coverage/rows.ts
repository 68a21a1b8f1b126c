import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BrowserName } from '../support/browser.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '.output', 'coverage');
const fileOf = (browser: BrowserName): string => join(FOLDER, `${browser}.jsonl`);

const rowSchema = z.object({
  attempt: z.string(),
  frame: z.string(),
  state: z.enum(['held', 'refused', 'observed', 'not-covered']),
  /** The sink that held it. */
  by: z.string().nullable(),
  ms: z.number(),
});
export type Row = z.infer<typeof rowSchema>;

export async function startRows(browser: BrowserName): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await rm(fileOf(browser), { force: true });
}

export const addRow = (browser: BrowserName, row: Row): Promise<void> =>
  appendFile(fileOf(browser), `${JSON.stringify(row)}\n`);

/** What the last run found; of what was tried twice, the last. */
export async function readRows(browser: BrowserName): Promise<Row[]> {
  const text = await readFile(fileOf(browser), 'utf8').catch(() => '');
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => rowSchema.parse(JSON.parse(line)));
  return [...new Map(rows.map((row) => [`${row.attempt} ${row.frame}`, row])).values()];
}
