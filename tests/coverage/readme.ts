import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageTable } from './table.ts';

export const README = join(import.meta.dirname, '..', '..', 'README.md');
const BEGIN = '<!-- coverage:begin -->';
const END = '<!-- coverage:end -->';

/** The text with the table of the moment between its two marks. */
export function withTable(text: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} and ${END}.`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${coverageTable()}\n\n${text.slice(end)}`;
}

export async function rewriteReadme(): Promise<void> {
  await writeFile(README, withTable(await readFile(README, 'utf8')));
}
