import { type Shown, ShownBuilder } from '../shown.ts';

/** How new text is written between percent signs, and whether a plus is a space. */
export interface PercentStyle {
  readonly plusIsSpace: boolean;
  readonly write: (text: string) => string;
}

/** As a browser writes a form: everything but `*-._` and alphanumerics escaped, a space as `+`. */
export const formEscaped: PercentStyle = {
  plusIsSpace: true,
  write: (text) => new URLSearchParams([['', text]]).toString().slice(1),
};

/** As RFC 6068 wants it in a `mailto:` address: a space as `%20`, a line break as `%0D%0A`. */
export const mailEscaped: PercentStyle = {
  plusIsSpace: false,
  write: (text) => encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')),
};

/** The same, with what stands between and in addresses left as it is. */
export const addressEscaped: PercentStyle = {
  plusIsSpace: false,
  write: (text) => mailEscaped.write(text).replace(/%40|%2C/g, decodeURIComponent),
};

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Percent-encoded UTF-8, decoded. What is no UTF-8 shows as U+FFFD, what is no escape as it stands. */
export function percent(source: string, style: PercentStyle): Shown {
  const shown = new ShownBuilder();
  const special = style.plusIsSpace ? /[%+]/g : /%/g;
  for (let at = 0; at < source.length; ) {
    special.lastIndex = at;
    const next = special.exec(source)?.index ?? source.length;
    shown.verbatim(source.slice(at, next), at);
    at = next === source.length || source[next] === '%' ? escapeAt(source, next, shown) : plusAt(next, shown);
  }
  return shown.shown(style.write);
}

function plusAt(at: number, shown: ShownBuilder): number {
  shown.atom(' ', at, at + 1);
  return at + 1;
}

/** One escaped character, or a percent sign that begins none. */
function escapeAt(source: string, at: number, shown: ShownBuilder): number {
  if (at >= source.length) return at;
  const first = byteAt(source, at);
  if (first === null) {
    // With the digit behind it: a new one beside it must not make an escape of them.
    const to = /^[0-9a-f]$/i.test(source[at + 1] ?? '') ? at + 2 : at + 1;
    shown.atom(source.slice(at, to), at, to, 'always');
    return to;
  }
  const length = sequenceLength(first);
  const text = length === 0 ? null : sequenceAt(source, at, length);
  if (text === null) shown.atom('\ufffd', at, at + 3, 'always');
  else shown.atom(text, at, at + length * 3);
  return at + (text === null ? 3 : length * 3);
}

function sequenceAt(source: string, at: number, length: number): string | null {
  const bytes: number[] = [];
  for (let i = 0; i < length; i += 1) {
    const byte = byteAt(source, at + i * 3);
    if (byte === null) return null;
    bytes.push(byte);
  }
  return decoded(bytes);
}

function byteAt(source: string, at: number): number | null {
  const digits = source.slice(at + 1, at + 3);
  return source[at] === '%' && /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}

const sequenceLength = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;

function decoded(bytes: readonly number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null; // No UTF-8.
  }
}
