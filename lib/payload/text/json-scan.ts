import { createScanner, type JSONScanner } from 'jsonc-parser';

/** A value in a JSON text that holds no other values. */
export interface JsonLeaf {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  /** A string decoded, anything else as it is spelled. */
  readonly value: string;
}

// jsonc-parser's `SyntaxKind` is a `const enum` of another module, which nothing but the TypeScript compiler can read.
const OPEN_OBJECT = 1;
const CLOSE_OBJECT = 2;
const OPEN_ARRAY = 3;
const CLOSE_ARRAY = 4;
const COMMA = 5;
const COLON = 6;
const STRING = 10;
const LINE_BREAK = 14;
const SPACE = 15;
const END = 17;
const LEAVES: Readonly<Record<number, JsonLeaf['kind']>> = {
  7: 'null',
  8: 'boolean',
  9: 'boolean',
  10: 'string',
  11: 'number',
};

/** A path longer than this goes on under the same name: a hundred thousand levels would make names of gigabytes. */
const PATH_MAX = 500;

/**
 * The leaves of a strict JSON text, or of several objects or arrays on a line each (NDJSON; their paths begin with the
 * line's number from 0). Walks with a stack of its own: depth costs no call stack.
 * @returns null where it is no JSON; half a JSON is none.
 */
export function jsonLeaves(text: string): readonly JsonLeaf[] | null {
  const scanner = createScanner(text, false);
  const walk = new Walk();
  for (;;) {
    const token: number = scanner.scan();
    if (token === END) return walk.leaves();
    if (scanner.getTokenError() !== 0 || !walk.take(token, scanner, text)) return null;
  }
}

interface Level {
  readonly array: boolean;
  readonly path: string;
  index: number;
  key: string;
}

class Walk {
  readonly #leaves: JsonLeaf[] = [];
  readonly #levels: Level[] = [];
  /** For each line after the first of several, the leaf with which it begins. */
  readonly #lines: number[] = [];
  #wanted: 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end' = 'value';
  #newLine = false;

  /** False where this token cannot stand here. */
  take(token: number, scanner: JSONScanner, text: string): boolean {
    if (token === SPACE) return true;
    if (token === LINE_BREAK) {
      this.#newLine = true;
      return true;
    }
    const taken = this.#wanted === 'end' ? this.#nextLine(token) : this.#takeWanted(token, scanner, text);
    this.#newLine = false;
    return taken;
  }

  leaves(): readonly JsonLeaf[] | null {
    if (this.#wanted !== 'end') return null;
    if (this.#lines.length === 0) return this.#leaves;
    let line = 0;
    return this.#leaves.map((leaf, index) => {
      while (line < this.#lines.length && this.#lines[line]! <= index) line += 1;
      return { ...leaf, path: leaf.path === '' ? `${line}` : `${line}.${leaf.path}` };
    });
  }

  #nextLine(token: number): boolean {
    if (!this.#newLine || (token !== OPEN_OBJECT && token !== OPEN_ARRAY)) return false;
    this.#lines.push(this.#leaves.length);
    return this.#open(token === OPEN_ARRAY);
  }

  #takeWanted(token: number, scanner: JSONScanner, text: string): boolean {
    const level = this.#levels.at(-1);
    switch (this.#wanted) {
      case 'colon':
        this.#wanted = 'value';
        return token === COLON;
      case 'key-or-close':
        if (token === CLOSE_OBJECT) return this.#close();
        return this.#key(token, scanner, level!);
      case 'key':
        return this.#key(token, scanner, level!);
      case 'comma-or-close':
        if (token === (level!.array ? CLOSE_ARRAY : CLOSE_OBJECT)) return this.#close();
        level!.index += 1;
        this.#wanted = level!.array ? 'value' : 'key';
        return token === COMMA;
      case 'value-or-close':
        return token === CLOSE_ARRAY ? this.#close() : this.#value(token, scanner, text);
      default:
        return this.#value(token, scanner, text);
    }
  }

  #key(token: number, scanner: JSONScanner, level: Level): boolean {
    level.key = scanner.getTokenValue();
    this.#wanted = 'colon';
    return token === STRING;
  }

  #value(token: number, scanner: JSONScanner, text: string): boolean {
    if (token === OPEN_OBJECT || token === OPEN_ARRAY) return this.#open(token === OPEN_ARRAY);
    const kind = LEAVES[token];
    if (!kind) return false;
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const value = kind === 'string' ? scanner.getTokenValue() : text.slice(start, end);
    this.#leaves.push({ path: this.#path(), start, end, kind, value });
    this.#wanted = this.#levels.length === 0 ? 'end' : 'comma-or-close';
    return true;
  }

  #open(array: boolean): boolean {
    this.#levels.push({ array, path: this.#path(), index: 0, key: '' });
    this.#wanted = array ? 'value-or-close' : 'key-or-close';
    return true;
  }

  #close(): boolean {
    this.#levels.pop();
    this.#wanted = this.#levels.length === 0 ? 'end' : 'comma-or-close';
    return true;
  }

  #path(): string {
    const level = this.#levels.at(-1);
    if (!level) return '';
    if (level.path.length >= PATH_MAX) return level.path;
    const step = level.array ? `${level.index}` : level.key.slice(0, PATH_MAX);
    return level.path === '' ? step : `${level.path}.${step}`;
  }
}
