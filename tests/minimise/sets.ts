import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MARKS, type Mark, type MarkedSpan, readMarked } from './marked.ts';

export interface MarkedText {
  /** `dev/ontslagbrieven/03`: set, file, and what stands after `===`. */
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** The tags that are marked in this text; of the others nothing is known. */
  readonly scope: readonly Exclude<Mark, 'ignore'>[];
  readonly spans: readonly MarkedSpan[];
}

export const SETS = ['dev', 'held-out'] as const;
export type SetName = (typeof SETS)[number];

const EVERYTHING = MARKS.filter((mark) => mark !== 'ignore');
const HEADING = /^=== (\S+) (.+)\n/;

/** All texts of a set, by file name and then in the order of the file. Throws, naming the text, on bad marking. */
export function readSet(set: SetName, directory: string = import.meta.dirname): readonly MarkedText[] {
  const files = readdirSync(join(directory, set))
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return files.flatMap((file) =>
    readTexts(readFileSync(join(directory, set, file), 'utf8'), `${set}/${basename(file, '.txt')}`),
  );
}

/** The texts of one file; a line `=== ID KIND` opens each, and what stands before the first may only be empty. */
export function readTexts(source: string, prefix: string): readonly MarkedText[] {
  const [before, ...texts] = source.split(/^(?==== )/m);
  const all = before?.startsWith('=== ') ? [before, ...texts] : texts;
  if (before !== all[0] && before?.trim()) throw new Error(`${prefix}: text before the first heading`);
  return all.map((text) => readText(text, prefix));
}

function readText(source: string, prefix: string): MarkedText {
  const heading = HEADING.exec(source);
  if (!heading) throw new Error(`${prefix}: heading without a kind: ${source.slice(0, 40)}`);
  const id = `${prefix}/${heading[1]}`;
  try {
    const body = source.slice(heading[0].length).replace(/\n+$/, '');
    return { id, kind: heading[2]!, scope: EVERYTHING, ...readMarked(body) };
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : 'unreadable'}`, { cause: error });
  }
}
