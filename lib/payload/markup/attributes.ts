import { type Shown, ShownBuilder } from '../shown.ts';
import { escapedInQuotes, referenceAt } from './entities.ts';
import { tokens } from './tokens.ts';

/** The value of an attribute, between its quotes where it has any. */
interface Value {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** Attributes that say how something looks or works, never what it is about. */
const LOOKS = new Set(
  (
    'class style id lang dir width height colspan rowspan align valign border cellpadding cellspacing bgcolor color face ' +
    'size type rel charset role for target media start tabindex scope nowrap http-equiv contenteditable spellcheck'
  ).split(' '),
);
/** A longer one with a file in it is data, not words. */
const WORDS_MAX = 2000;

/** What stands in attributes and could be about someone: one on a line, references decoded. */
export function attributeText(source: string, isXml: boolean): Shown {
  const shown = new ShownBuilder();
  const bare = new Set<number>();
  for (const value of values(source, isXml)) {
    if (isData(source, value)) continue;
    if (shown.length > 0) shown.separator('\n');
    if (value.quoted) decode(source, value, shown);
    else {
      bare.add(value.from);
      const inner = new ShownBuilder();
      decode(source, value, inner);
      // Without quotes hardly any text can stand there: changed, it gets them.
      shown.atom(inner.shown(String).text, value.from, value.to, 'always');
    }
  }
  return shown.shown((text, from) => (bare.has(from) ? `"${escapedInQuotes(text)}"` : escapedInQuotes(text)));
}

/** Files written out in attributes. */
export function* attributeData(source: string, isXml: boolean): Generator<{ from: number; to: number }> {
  for (const value of values(source, isXml)) if (isData(source, value)) yield value;
}

const isData = (source: string, { from, to }: Value): boolean =>
  to - from > WORDS_MAX && /^\s*data:/i.test(source.slice(from, from + 20));

function decode(source: string, { from, to }: Value, shown: ShownBuilder): void {
  const value = source.slice(from, to); // Searched by itself: the next ampersand may stand a megabyte further on.
  for (let at = 0; at < value.length; ) {
    if (value[at] === '&') {
      at = referenceAt(source, from + at, to, shown) - from;
      continue;
    }
    const next = value.indexOf('&', at);
    const end = next === -1 ? value.length : next;
    shown.verbatim(value.slice(at, end), from + at);
    at = end;
  }
}

function* values(source: string, isXml: boolean): Generator<Value> {
  for (const token of tokens(source, isXml)) {
    if (token.kind !== 'tag' || token.closes) continue;
    for (const value of valuesIn(source, token.from, token.to)) {
      const says = isXml ? !/^(?:xmlns|xsi:|xml:)/.test(value.name) : !LOOKS.has(value.name.toLowerCase());
      if (says && source.slice(value.from, value.to).trim() !== '') yield value;
    }
  }
}

const NAME = /[\s/]*([^\s=/>][^\s=/>]*)/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s>]+/y;

function* valuesIn(source: string, from: number, to: number): Generator<Value> {
  const tag = source.slice(from, to);
  let at = /^<[^\s/>]+/.exec(tag)?.[0].length ?? tag.length;
  for (;;) {
    const name = match(NAME, tag, at);
    if (!name) return;
    at += name[0].length;
    const equals = match(EQUALS, tag, at);
    if (!equals) continue;
    at += equals[0].length;
    const quote = tag[at];
    if (quote === '"' || quote === "'") {
      const close = tag.indexOf(quote, at + 1);
      const end = close === -1 ? tag.length : close;
      yield { name: name[1]!, from: from + at + 1, to: from + end, quoted: true };
      at = end + 1;
    } else {
      const bare = match(BARE, tag, at);
      if (bare) yield { name: name[1]!, from: from + at, to: from + at + bare[0].length, quoted: false };
      at += bare?.[0].length ?? 0;
    }
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
