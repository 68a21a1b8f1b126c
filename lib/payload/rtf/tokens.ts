/** What an RTF text is made of (RTF Specification 1.9.1), in order and without gaps. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' | 'line-end' | 'text'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'word';
      readonly from: number;
      readonly to: number;
      readonly word: string;
      readonly value: number | null;
      readonly delimited: boolean;
    }
  | { readonly kind: 'symbol'; readonly from: number; readonly to: number; readonly symbol: string }
  | { readonly kind: 'byte'; readonly from: number; readonly to: number; readonly code: number };

const WORD = /\\([A-Za-z]{1,32})(-?\d{1,10})?( )?/y;
const BYTE = /\\'([0-9A-Fa-f]{2})/y;
const TEXT = /[^\\{}\r\n]+/y;
const LINE_END = /[\r\n]+/y;

export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length; ) {
    const token = withData(tokenAt(source, at), source.length);
    yield token;
    at = token.to;
  }
}

/** Binary data stand as they are behind their own length: part of that word. */
function withData(token: RtfToken, most: number): RtfToken {
  if (token.kind !== 'word' || token.word !== 'bin' || token.value === null || token.value <= 0) return token;
  return { ...token, to: Math.min(most, token.to + token.value), delimited: true };
}

function tokenAt(source: string, at: number): RtfToken {
  const character = source[at];
  if (character === '{') return { kind: 'open', from: at, to: at + 1 };
  if (character === '}') return { kind: 'close', from: at, to: at + 1 };
  if (character === '\r' || character === '\n')
    return { kind: 'line-end', from: at, to: at + length(LINE_END, source, at) };
  if (character !== '\\') return { kind: 'text', from: at, to: at + length(TEXT, source, at) };
  const word = match(WORD, source, at);
  if (word) {
    const value = word[2] === undefined ? null : Number.parseInt(word[2], 10);
    return { kind: 'word', from: at, to: at + word[0].length, word: word[1]!, value, delimited: word[3] !== undefined };
  }
  const byte = match(BYTE, source, at);
  if (byte) return { kind: 'byte', from: at, to: at + 4, code: Number.parseInt(byte[1]!, 16) };
  const to = Math.min(source.length, at + (source.startsWith('\r\n', at + 1) ? 3 : 2));
  return { kind: 'symbol', from: at, to, symbol: source[at + 1] ?? '' };
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

const length = (pattern: RegExp, source: string, at: number): number => match(pattern, source, at)?.[0].length ?? 1;
