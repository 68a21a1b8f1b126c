/** What a marked-up text is made of, in order and without gaps. */
export type Token =
  | { readonly kind: 'text'; readonly from: number; readonly to: number; readonly as: TextAs }
  | {
      readonly kind: 'tag';
      readonly from: number;
      readonly to: number;
      readonly name: string;
      readonly closes: boolean;
    }
  /** Comments, scripts, styles: there for programs. */
  | { readonly kind: 'unseen'; readonly from: number; readonly to: number }
  /** A document type, a processing instruction: no content. */
  | { readonly kind: 'framing'; readonly from: number; readonly to: number };

/** `flow`: white space runs together; `kept`: it stays; `cdata`: nothing in it is a reference. */
export type TextAs = 'flow' | 'kept' | 'cdata';

const SCRIPTS = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes']);
const PLAIN_INSIDE = new Set(['textarea', 'title']);
const TAG_NAME = /<\/?([A-Za-z_][^\s/>]{0,200})/y;

/** Walks once, left to right; what is never closed reaches to the end. */
export function* tokens(source: string, isXml: boolean): Generator<Token> {
  const lower = isXml ? '' : source.toLowerCase();
  let preformatted = 0;
  let at = 0;
  while (at < source.length) {
    const open = markupFrom(source, at);
    if (open > at) yield { kind: 'text', from: at, to: open, as: isXml || preformatted > 0 ? 'kept' : 'flow' };
    if (open >= source.length) return;
    if (source[open + 1] === '!' || source[open + 1] === '?') {
      const token = declarationAt(source, open, isXml);
      yield token;
      at = token.to;
      continue;
    }
    const name = tagNameAt(source, open, isXml);
    const to = tagEnd(source, open);
    const closes = source[open + 1] === '/';
    yield { kind: 'tag', from: open, to, name, closes };
    at = to;
    if (isXml) continue;
    if (name === 'pre') preformatted = Math.max(0, preformatted + (closes ? -1 : 1));
    if (closes || (!SCRIPTS.has(name) && !PLAIN_INSIDE.has(name))) continue;
    const close = lower.indexOf(`</${name}`, to);
    const end = close === -1 ? source.length : close;
    if (end > to) {
      if (SCRIPTS.has(name)) yield { kind: 'unseen', from: to, to: end };
      else yield { kind: 'text', from: to, to: end, as: 'kept' };
    }
    at = end;
  }
}

/** The next `<` that begins markup; others are text. */
function markupFrom(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at !== -1; at = source.indexOf('<', at + 1)) {
    if (/^<(?:[A-Za-z_!?]|\/[A-Za-z_])/.test(source.slice(at, at + 3))) return at;
  }
  return source.length;
}

function declarationAt(source: string, from: number, isXml: boolean): Token {
  if (source.startsWith('<!--', from)) {
    // `<!-->` is a whole comment.
    const end = source.startsWith('>', from + 4) ? from + 5 : after(source, '-->', from + 4);
    return { kind: 'unseen', from, to: end };
  }
  if (isXml && source.startsWith('<![CDATA[', from)) {
    return { kind: 'text', from, to: after(source, ']]>', from + 9), as: 'cdata' };
  }
  // In HTML `<?` and `<!x` begin a comment that ends at the first `>`.
  const isFraming = /^<(?:!doctype|\?xml)\b/i.test(source.slice(from, from + 10));
  const to = isXml && source[from + 1] === '?' ? after(source, '?>', from + 2) : after(source, '>', from + 2);
  return { kind: isFraming ? 'framing' : 'unseen', from, to };
}

function after(source: string, words: string, from: number): number {
  const at = source.indexOf(words, from);
  return at === -1 ? source.length : at + words.length;
}

function tagNameAt(source: string, at: number, isXml: boolean): string {
  TAG_NAME.lastIndex = at;
  const name = TAG_NAME.exec(source)?.[1] ?? '';
  return isXml ? name : name.toLowerCase();
}

/** Behind the `>` that closes a tag: one between quotes does not. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  let before = '';
  for (let at = from + 1; at < source.length; at += 1) {
    const character = source[at]!;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && before === '=') quote = character;
    if (!/\s/.test(character)) before = character;
  }
  return source.length;
}
