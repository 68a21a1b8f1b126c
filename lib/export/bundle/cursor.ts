export type NotJson = 'cut-short' | 'not-json' | 'too-large';

/** The text is not one JSON object, or holds something that no bundle holds. */
export class Unsplittable extends Error {
  override name = 'Unsplittable';
  readonly why: NotJson;
  constructor(why: NotJson) {
    super(why);
    this.why = why;
  }
}

/** Larger than any entry, smaller than what would hurt: a hostile file of a gigabyte is refused after this much. */
const MOST_CHARACTERS = 8_000_000;
const MOST_DEPTH = 40;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);
const SPACE = new Set([0x20, 0x0a, 0x0d, 0x09]);

/** Where a reader of JSON text stands, in whatever pieces the text comes. */
export class Cursor {
  private buffer = '';
  private at = 0;
  private inLines = true;
  private readonly chunks: AsyncIterator<string>;

  constructor(text: AsyncIterable<string>) {
    this.chunks = text[Symbol.asyncIterator]();
  }

  /** The next character that is no space, left where it is; '' at the end. */
  async peek(): Promise<string> {
    for (;;) {
      while (this.at < this.buffer.length && SPACE.has(this.buffer.charCodeAt(this.at))) this.at += 1;
      if (this.at < this.buffer.length) return this.buffer[this.at] as string;
      if (!(await this.read())) return '';
    }
  }

  async next(): Promise<string> {
    const char = await this.peek();
    this.at += 1;
    return char;
  }

  async expect(char: string): Promise<void> {
    const found = await this.next();
    if (found !== char) throw new Unsplittable(found === '' ? 'cut-short' : 'not-json');
  }

  /** The value that begins at the next character, up to what ends it at its own depth. */
  async value(ending: ',' | ':'): Promise<string> {
    if ((await this.peek()) === '') throw new Unsplittable('cut-short');
    for (let scan: Scan = { from: this.at, depth: 0, inString: false }; ; ) {
      scan = scanned(this.buffer, scan, ending.charCodeAt(0));
      if (scan.end !== undefined) return this.take(scan.end);
      if (this.buffer.length - this.at > MOST_CHARACTERS) throw new Unsplittable('too-large');
      const kept = this.at;
      if (!(await this.read())) throw new Unsplittable('cut-short');
      scan = { ...scan, from: scan.from - kept };
    }
  }

  /**
   * The next value, parsed, where it is an object on a line of its own, as in every file of ours. No string holds a bare
   * line end, so what stands before it and parses is the whole value; what does not is found character by character.
   */
  async line(): Promise<{ json: string; value: unknown } | null> {
    if ((await this.peek()) !== '{' || !(await this.hasLineEnd())) return null;
    const end = this.buffer.indexOf('\n', this.at);
    const json = this.buffer.slice(this.at, this.buffer.charCodeAt(end - 1) === COMMA ? end - 1 : end);
    try {
      const value: unknown = JSON.parse(json);
      this.at += json.length;
      return { json, value };
    } catch {
      return null;
    }
  }

  /** Reads on until there is one; a file that has none for long is not asked again. */
  private async hasLineEnd(): Promise<boolean> {
    while (this.inLines && this.buffer.indexOf('\n', this.at) === -1) {
      this.inLines = this.buffer.length - this.at < MOST_CHARACTERS && (await this.read());
    }
    return this.inLines;
  }

  /** The same without waiting, where all of it is here already. */
  valueHere(): string | null {
    const { end } = scanned(this.buffer, { from: this.at, depth: 0, inString: false }, COMMA);
    return end === undefined ? null : this.take(end);
  }

  private take(end: number): string {
    const json = this.buffer.slice(this.at, end);
    this.at = end;
    return json;
  }

  private async read(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    if (done) return false;
    this.buffer = this.buffer.slice(this.at) + value;
    this.at = 0;
    return true;
  }
}

interface Scan {
  readonly from: number;
  readonly depth: number;
  readonly inString: boolean;
  readonly end?: number;
}

function scanned(text: string, { from, depth: start, inString }: Scan, ending: number): Scan {
  let [i, depth, within] = [from, start, inString];
  while (i < text.length) {
    if (within) {
      const end = endOfString(text, i);
      if (end === -1) return { from: resumable(text, i), depth, inString: true };
      [i, within] = [end + 1, false];
      continue;
    }
    const code = text.charCodeAt(i);
    if (code === QUOTE) within = true;
    else if (OPENING.has(code)) {
      depth += 1;
      if (depth > MOST_DEPTH) throw new Unsplittable('not-json');
    } else if (CLOSING.has(code)) {
      if (depth === 0) return { from: i, depth, inString: false, end: i };
      depth -= 1;
    } else if (depth === 0 && code === ending) return { from: i, depth, inString: false, end: i };
    i += 1;
  }
  return { from: i, depth, inString: within };
}

/** Where the string that i stands in ends: the first quote with an even number of backslashes before it; -1 if not here. */
function endOfString(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (before >= from && text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((quote - 1 - before) % 2 === 0) return quote;
  }
  return -1;
}

/** Where to go on inside a string when more text comes: never between a backslash and what it escapes. */
function resumable(text: string, from: number): number {
  let end = text.length;
  while (end > from && text.charCodeAt(end - 1) === BACKSLASH) end -= 1;
  return end;
}
