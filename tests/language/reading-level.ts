import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measured, type Reading } from './readability.ts';

/**
 * `node tests/language/reading-level.ts`: how hard the Dutch on the screen is to read, a file a line, the hardest first.
 * An indicator for who reads the strings by eye; nothing passes or fails by it.
 */
const FOLDER = join(import.meta.dirname, '../../lib/language/nl');

const files: [string, string[]][] = [];
for (const file of readdirSync(FOLDER).sort()) {
  const tables = Object.values((await import(join(FOLDER, file))) as object);
  const sentences = tables.flatMap(stringsIn);
  if (sentences.length > 0) files.push([file, sentences]);
}

const rows = files.map(([file, strings]) => ({ file, ...measured(strings) })).sort((a, b) => a.ease - b.ease);
const all = { file: 'all', ...measured(files.flatMap(([, strings]) => strings)) };
console.log('ease (Flesch-Douma; 60-70 is plain)  words a sentence  longest  words of 4 syllables or more  file');
for (const row of [...rows, all]) console.log(line(row));

function line({ file, ease, wordsASentence, longest, longWords }: Reading & { file: string }): string {
  const share = `${Math.round(longWords * 100)}%`;
  return [
    ease.toFixed(0).padStart(4),
    wordsASentence.toFixed(1).padStart(6),
    String(longest).padStart(4),
    share.padStart(5),
    file,
  ].join('  ');
}

/** What is composed is composed of stand-ins. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return stringsIn(composed(value as (...args: unknown[]) => unknown));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function composed(make: (...args: unknown[]) => unknown): unknown {
  for (const standIns of [
    ['naam', 'naam', 'naam'],
    [2, 3, 4],
    [['naam'], 'naam'],
  ]) {
    try {
      const answer = make(...standIns);
      if (typeof answer === 'string') return answer;
    } catch {
      // it wants something else
    }
  }
  return null;
}
