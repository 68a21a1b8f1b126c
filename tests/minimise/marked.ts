/** The tags of `contracts/minimise.md`; what bears `ignore` counts neither as found nor as missed. */
export const MARKS = [
  'name',
  'location',
  'date',
  'age',
  'bsn',
  'id',
  'institution',
  'phone',
  'email',
  'url',
  'medication',
  'diagnosis',
  'ignore',
] as const;
export type Mark = (typeof MARKS)[number];

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: Mark;
  readonly text: string;
}

export interface Marked {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

const OPENING = /\{([a-z]+)\|/y;
const UNICODE = /\\u([0-9A-Fa-f]{4})/y;

/**
 * Reads `Beste {name|Karin}` into the plain text and where the marks lie in it (UTF-16 offsets).
 * `\{`, `\}` and `\\` stand for themselves, `\t` for a tab, `\u200b` for that code unit.
 * Throws on an unknown mark, one within another, an empty one, and one that is not closed.
 */
export function readMarked(source: string): Marked {
  const spans: MarkedSpan[] = [];
  let open: { tag: Mark; start: number } | null = null;
  let text = '';
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at);
    if (char === '\\') {
      const [plain, length] = escaped(source, at);
      text += plain;
      at += length;
    } else if (char === '{') {
      if (open) throw new Error(`A mark within a mark: ${excerpt(source, at)}`);
      const [tag, length] = opening(source, at);
      open = { tag, start: text.length };
      at += length;
    } else if (char === '}') {
      if (!open) throw new Error(`Nothing to close: ${excerpt(source, at)}`);
      spans.push(closed(text, open.start, open.tag));
      open = null;
      at += 1;
    } else {
      text += char;
      at += 1;
    }
  }
  if (open) throw new Error(`Not closed: ${text.slice(open.start, open.start + 40)}`);
  return { text, spans };
}

function closed(text: string, start: number, tag: Mark): MarkedSpan {
  const marked = text.slice(start);
  if (marked.trim() === '' || marked !== marked.trim())
    throw new Error(`Empty, or white space at an edge: ${tag} "${marked}" after "${text.slice(-40)}"`);
  return { start, end: text.length, tag, text: marked };
}

function opening(source: string, at: number): [Mark, number] {
  OPENING.lastIndex = at;
  const match = OPENING.exec(source);
  const tag = MARKS.find((mark) => mark === match?.[1]);
  if (!match || !tag) throw new Error(`No mark that is known: ${excerpt(source, at)}`);
  return [tag, match[0].length];
}

function escaped(source: string, at: number): [string, number] {
  const next = source.charAt(at + 1);
  if (next === '{' || next === '}' || next === '\\') return [next, 2];
  if (next === 't') return ['\t', 2];
  UNICODE.lastIndex = at;
  const match = UNICODE.exec(source);
  if (!match) throw new Error(`No escape that is known: ${excerpt(source, at)}`);
  return [String.fromCharCode(Number.parseInt(match[1]!, 16)), match[0].length];
}

const excerpt = (source: string, at: number): string => source.slice(at, at + 40);
