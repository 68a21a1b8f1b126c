/** One part of a multipart body, by offsets in it. */
export interface Section {
  /** From the `--boundary` before it up to the next one. */
  readonly start: number;
  readonly end: number;
  readonly headers: string;
  readonly headersAt: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export interface Multipart {
  readonly boundary: string;
  readonly sections: readonly Section[];
}

/**
 * The sections of a multipart body (RFC 2046, 5.1), with the boundary of the media type or, lacking that, of the first
 * line. Line ends may be CRLF or LF.
 * @returns null where it is none, or is not closed.
 */
export function multipartOf(source: string, mediaType: string | null): Multipart | null {
  const boundary = boundaryOf(mediaType) ?? /^--([^\r\n]{1,200}?)[ \t]*\r?\n/.exec(source)?.[1];
  if (!boundary) return null;
  const sections: Section[] = [];
  let start = delimiterFrom(source, boundary, 0);
  while (start !== -1) {
    const after = start + 2 + boundary.length;
    if (source.startsWith('--', after)) return { boundary, sections };
    const next = delimiterFrom(source, boundary, after);
    const section = next === -1 ? null : sectionOf(source, start, after, next);
    if (!section) return null;
    sections.push(section);
    start = next;
  }
  return null;
}

function boundaryOf(mediaType: string | null): string | null {
  if (!/^\s*multipart\//i.test(mediaType ?? '')) return null;
  const found = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(mediaType ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

/** Where a line begins with the delimiter. */
function delimiterFrom(source: string, boundary: string, from: number): number {
  const delimiter = `--${boundary}`;
  for (let at = source.indexOf(delimiter, from); at !== -1; at = source.indexOf(delimiter, at + 1)) {
    const rest = source.slice(at + delimiter.length, at + delimiter.length + 2);
    if ((at === 0 || source[at - 1] === '\n') && /^(?:--|[ \t]|\r\n|\n)/.test(rest)) return at;
  }
  return -1;
}

function sectionOf(source: string, start: number, after: number, end: number): Section | null {
  const lineEnd = source.indexOf('\n', after);
  if (lineEnd === -1 || lineEnd >= end || source.slice(after, lineEnd).trim() !== '') return null;
  const headersAt = lineEnd + 1;
  const blank = /^\r?\n/.exec(source.slice(headersAt, headersAt + 2));
  const headersEnd = blank ? headersAt : blankLineFrom(source, headersAt, end);
  if (headersEnd === -1) return null;
  const bodyStart = source.indexOf('\n', headersEnd) + 1;
  const lineBreak = source[end - 2] === '\r' ? 2 : 1;
  const bodyEnd = end - lineBreak;
  if (bodyStart > bodyEnd) return null;
  return { start, end, headers: source.slice(headersAt, headersEnd), headersAt, bodyStart, bodyEnd };
}

/** Where the blank line after the headers begins: behind the line break of the last header. */
function blankLineFrom(source: string, from: number, end: number): number {
  for (let at = source.indexOf('\n', from); at !== -1 && at < end; at = source.indexOf('\n', at + 1)) {
    if (source[at + 1] === '\n' || source.startsWith('\r\n', at + 1)) return at + 1;
  }
  return -1;
}
