import { type Shown, ShownBuilder } from '../shown.ts';
import { escaped, reference, referenceAt } from './entities.ts';
import { type TextAs, tokens } from './tokens.ts';

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub ' +
    'sup time tt u var wbr nobr o:p label'
  ).split(' '),
);

/** What a person reads of it: a block on a line, references decoded. */
export function markupText(source: string, isXml: boolean): Shown {
  const walk = new Walk(source);
  for (const token of tokens(source, isXml)) {
    if (token.kind === 'text') walk.text(token.from, token.to, token.as);
    else if (token.kind === 'tag') {
      if (!isXml && token.name === 'br' && !token.closes) walk.lineBreak(token.from, token.to);
      else if (isXml || !INLINE.has(token.name)) walk.block();
    }
  }
  return walk.shown();
}

class Walk {
  readonly #source: string;
  readonly #shown = new ShownBuilder();
  /** How new text is written, from which place in the source on. */
  readonly #areas: { from: number; as: TextAs }[] = [];
  #newBlock = false;
  #lineHasText = false;
  #space: { from: number; to: number } | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  shown(): Shown {
    const areas = this.#areas;
    return this.#shown.shown((text, from) => written(text, areaAt(areas, from)));
  }

  block(): void {
    this.#newBlock = true;
    this.#space = null;
  }

  lineBreak(from: number, to: number): void {
    this.#before();
    this.#space = null;
    this.#shown.atom('\n', from, to);
    this.#lineHasText = false;
  }

  text(from: number, to: number, as: TextAs): void {
    // At the very `<` of a CDATA section one still stands before it.
    this.#areas.push({ from: as === 'cdata' ? from + 1 : from, as });
    if (as === 'cdata') this.#verbatim(from + 9, this.#source.endsWith(']]>', to) ? to - 3 : to);
    else if (as === 'kept') this.#kept(from, to);
    else for (let at = from; at < to; ) at = this.#flow(at, to);
  }

  #verbatim(from: number, to: number): void {
    if (from >= to || isBlank(this.#source.slice(from, to))) return;
    this.#before();
    this.#shown.verbatim(this.#source.slice(from, to), from);
  }

  /** White space between two elements is layout; beside text it is text. */
  #kept(from: number, to: number): void {
    if (isBlank(this.#source.slice(from, to))) return;
    this.#before();
    for (let at = from; at < to; ) at = this.#words(at, to, false);
  }

  #flow(at: number, to: number): number {
    if (!isSpace(this.#source.charCodeAt(at))) {
      this.#before();
      return this.#words(at, to, true);
    }
    let end = at;
    while (end < to && isSpace(this.#source.charCodeAt(end))) end += 1;
    if (this.#lineHasText && !this.#newBlock) this.#space ??= { from: at, to: end };
    return end;
  }

  /** Up to the next character that could be something else, or that one itself. */
  #words(at: number, to: number, inFlow: boolean): number {
    const first = this.#source[at];
    if (first === '&') return referenceAt(this.#source, at, to, this.#shown);
    if (first === '<') {
      this.#shown.atom('<', at, at + 1, 'always'); // With a letter behind it, it would begin a tag.
      return at + 1;
    }
    let next = at + 1;
    while (next < to && (inFlow ? isWord(this.#source, next, to) : !isMarkup(this.#source.charCodeAt(next)))) next += 1;
    this.#shown.verbatim(this.#source.slice(at, next), at, inFlow ? 'by-space' : 'never');
    return next;
  }

  /** What separates the text that comes from the text before it. */
  #before(): void {
    if (this.#newBlock && this.#shown.length > 0) this.#shown.separator('\n');
    else if (this.#space) this.#shown.atom(' ', this.#space.from, this.#space.to, 'by-space');
    this.#newBlock = false;
    this.#space = null;
    this.#lineHasText = true;
  }
}

const isBlank = (text: string): boolean => !/[^ \t\r\n\f]/.test(text);

const isMarkup = (code: number): boolean => code === 0x26 || code === 0x3c;

/** A single space between words is as good as a letter. */
const isWord = (source: string, at: number, to: number): boolean => {
  const code = source.charCodeAt(at);
  if (code === 0x20) return at + 1 < to && !isSpace(source.charCodeAt(at + 1));
  return !isMarkup(code) && !isSpace(code);
};

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);

function areaAt(areas: readonly { from: number; as: TextAs }[], from: number): TextAs {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (areas[middle]!.from <= from) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1]?.as ?? 'flow';
}

function written(text: string, as: TextAs): string {
  if (as === 'cdata') return text.replaceAll(']]>', ']]]]><![CDATA[>');
  if (as === 'kept') return escaped(text);
  return escaped(text.replace(/\r\n?/g, '\n'))
    .replace(/[ \t\f]/g, (character, at, all) => (standsAlone(all, at) ? character : reference(character)))
    .replaceAll('\n', '<br/>');
}

/** A space that does not run together with white space beside it, nor vanishes at the edge of a line. */
const standsAlone = (text: string, at: number): boolean =>
  text[at] === ' ' && /\S/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
