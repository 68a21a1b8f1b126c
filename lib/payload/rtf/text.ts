import { singleByteTable } from '../bytes/single-byte.ts';
import { type Shown, ShownBuilder } from '../shown.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';
import { CHARACTERS, DATA, SETTINGS, SYMBOLS, WRITTEN_BY_PEOPLE } from './words.ts';

/** What a person reads of it, and where data stand that nobody reads. */
export interface RtfText {
  readonly shown: Shown;
  readonly unseen: readonly { readonly start: number; readonly end: number }[];
}

export function rtfText(source: string): RtfText {
  const walk = new Walk(source);
  for (const token of rtfTokens(source)) walk.take(token);
  return walk.done();
}

interface Group {
  readonly from: number;
  /** How many characters of an older reader's text follow each `\u`. */
  fallback: number;
  hides: 'nothing' | 'settings' | 'data';
  /** At its first word: that says what the group is for. */
  isFresh: boolean;
  /** Its first word may be passed over by who does not know it. */
  isStarred: boolean;
}

class Walk {
  readonly #source: string;
  readonly #shown = new ShownBuilder();
  readonly #unseen: { start: number; end: number }[] = [];
  readonly #groups: Group[] = [{ from: 0, fallback: 1, hides: 'nothing', isFresh: false, isStarred: false }];
  /** Where a letter written would become part of the control word before it. */
  readonly #openWords = new Set<number>();
  #codes = singleByteTable('windows-1252')!;
  /** A character by its number, of which the older readers' text is still to come. */
  #unicode: { text: string; from: number; to: number; left: number } | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  done(): RtfText {
    this.#flush();
    while (this.#groups.length > 1) this.#close(this.#source.length);
    const openWords = this.#openWords;
    return {
      shown: this.#shown.shown((text, from) => (openWords.has(from) ? ' ' : '') + written(text)),
      unseen: this.#unseen,
    };
  }

  take(token: RtfToken): void {
    if (this.#unicode && this.#isFallback(token)) return;
    const group = this.#groups.at(-1)!;
    if (token.kind === 'open') {
      this.#flush();
      const { fallback, hides } = group;
      this.#groups.push({ from: token.from, fallback, hides, isFresh: true, isStarred: false });
      return;
    }
    if (token.kind === 'line-end') return;
    if (token.kind === 'close') this.#close(token.to);
    else if (token.kind === 'word') this.#word(token, group);
    else if (token.kind === 'symbol' && token.symbol === '*' && group.isFresh) group.isStarred = true;
    else if (group.hides === 'nothing') this.#visible(token);
    if (token.kind !== 'symbol') group.isFresh = false; // `\*` comes before the word
  }

  #visible(token: Extract<RtfToken, { kind: 'text' | 'symbol' | 'byte' | 'open' | 'close' | 'line-end' }>): void {
    this.#flush();
    const { from, to } = token;
    if (token.kind === 'text') this.#text(from, to);
    else if (token.kind === 'byte') this.#shown.atom(this.#codes[token.code]!, from, to);
    else if (token.kind === 'symbol') {
      const text = SYMBOLS.get(token.symbol) ?? '';
      if (text) this.#shown.atom(text, from, to);
    }
  }

  #text(from: number, to: number): void {
    const text = this.#source.slice(from, to);
    const signs = text.startsWith('-') && this.#openWords.has(from);
    // With a digit behind it, the dash would be the sign of that word's number.
    if (signs) this.#shown.atom('-', from, from + 1, 'always');
    this.#shown.verbatim(signs ? text.slice(1) : text, signs ? from + 1 : from);
  }

  #word(token: Extract<RtfToken, { kind: 'word' }>, group: Group): void {
    const { word, value, from, to, delimited } = token;
    if (!delimited) this.#openWords.add(to);
    if (group.isFresh && group.hides === 'nothing') group.hides = hiding(word, group.isStarred);
    if (word === 'ansicpg' && value !== null) this.#codes = singleByteTable(`windows-${value}`) ?? this.#codes;
    if (word === 'uc' && value !== null) group.fallback = Math.max(0, value);
    if (group.hides !== 'nothing') return;
    const text = word === 'u' && value !== null ? String.fromCharCode(value & 0xffff) : CHARACTERS.get(word);
    if (text === undefined) return;
    this.#flush();
    if (word === 'u') this.#unicode = { text, from, to, left: group.fallback };
    else this.#shown.atom(text, from, to);
    if (this.#unicode?.left === 0) this.#flush();
  }

  #close(to: number): void {
    this.#flush();
    if (this.#groups.length === 1) return;
    const group = this.#groups.pop()!;
    if (group.hides === 'data' && this.#groups.at(-1)!.hides === 'nothing')
      this.#unseen.push({ start: group.from, end: to });
  }

  /** Takes one character of the text for older readers; a text token can hold more than that. */
  #isFallback(token: RtfToken): boolean {
    const unicode = this.#unicode!;
    if (token.kind === 'line-end') return true;
    if (token.kind === 'open' || token.kind === 'close' || (token.kind === 'word' && token.word === 'u')) return false;
    if (token.kind === 'word' && !token.delimited) this.#openWords.add(token.to);
    const taken = token.kind === 'text' ? Math.min(unicode.left, token.to - token.from) : 1;
    unicode.to = token.kind === 'text' ? token.from + taken : token.to;
    unicode.left -= taken;
    if (unicode.left > 0) return true;
    this.#flush();
    if (token.kind !== 'text' || unicode.to === token.to) return true;
    this.#visible({ ...token, from: unicode.to });
    return true;
  }

  #flush(): void {
    if (!this.#unicode) return;
    const { text, from, to, left } = this.#unicode;
    this.#unicode = null;
    // Where that text is missing, a letter written behind it would be taken for it.
    this.#shown.atom(text, from, to, left > 0 ? 'always' : 'never');
  }
}

function hiding(word: string, isStarred: boolean): Group['hides'] {
  if (SETTINGS.has(word)) return 'settings';
  if (DATA.has(word)) return 'data';
  return isStarred && !WRITTEN_BY_PEOPLE.has(word) ? 'data' : 'nothing';
}

const written = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these cannot stand in RTF as they are.
    .replace(/[\\{}\x00-\x1f\x7f-\uffff]/g, (character) => {
      if (character === '\n') return '\\line ';
      if (character === '\t') return '\\tab ';
      if (/[\\{}]/.test(character)) return `\\${character}`;
      return `{\\uc1\\u${(character.charCodeAt(0) << 16) >> 16}?}`;
    });
