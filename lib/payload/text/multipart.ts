import { binaryOf, bytesOf } from '../bytes/binary.ts';
import { type Choices, EditError } from '../edits.ts';
import type { Part } from '../part.ts';
import { inside, nameWithin, type Place, type TextReading } from '../reading.ts';
import { type Splice, spliced } from '../splice.ts';
import { utf8Length } from '../utf8-length.ts';
import { type Multipart, multipartOf, type Section } from './multipart-sections.ts';

/** What stands in a section: its parts, and what it becomes (null: what it was). */
interface Body {
  readonly parts: readonly Part[];
  readonly fresh: (choices: Choices) => string | null;
}

/** How a body's characters go with bytes: a string leaves as UTF-8, in a binary string each character is a byte. */
interface Domain {
  readonly text: (source: string) => string;
  readonly length: (body: string) => number;
  readonly read: (body: string, place: Place) => Body;
}

const ofString: Domain = {
  text: (source) => source,
  length: utf8Length,
  read: (body, place) => {
    const reading = place.reader.text(body, place);
    return {
      parts: reading.parts,
      fresh: (choices) => {
        const splices = reading.splices(choices);
        return splices.length === 0 ? null : spliced(body, splices);
      },
    };
  },
};

const ofBytes: Domain = {
  text: (source) => new TextDecoder().decode(bytesOf(source)),
  length: (body) => body.length,
  read: (body, place) => {
    const reading = place.reader.bytes(bytesOf(body), place);
    return {
      parts: reading.parts,
      fresh: (choices) => {
        const bytes = reading.edited(choices);
        return bytes && binaryOf(bytes);
      },
    };
  },
};

/** Cheap: its media type or its first lines say so. */
export function isMultipart(source: string, mediaType: string): boolean {
  return mediaType.startsWith('multipart/') || /^--[^\r\n]{1,200}\r?\ncontent-disposition:/i.test(source.slice(0, 300));
}

/**
 * A multipart body that the page built itself. A field that is left out becomes empty, a file that is left out goes
 * with its headers; a `Content-Length` among a changed part's headers is put right.
 * @returns null where it is none.
 */
export const multipart = (source: string, place: Place): TextReading | null => read(source, place, ofString);

/** The same for a body of bytes, given as a string in which each character is one. */
export const multipartBytes = (source: string, place: Place): TextReading | null => read(source, place, ofBytes);

function read(source: string, place: Place, domain: Domain): TextReading | null {
  const found = multipartOf(source, place.mediaType);
  if (!found) return null;
  const sections = found.sections.map((section) => ({ section, ...opened(source, section, place, domain) }));
  return {
    parts: sections.flatMap(({ body }) => body.parts),
    splices: (choices) =>
      sections.flatMap(({ section, isFile, body }) => {
        const fresh = body.fresh(choices);
        if (fresh === null) return [];
        const leftOut = body.parts.some(({ id }) => choices.get(id)?.kind === 'leave-out');
        if (isFile && leftOut && fresh === '') return [{ start: section.start, end: section.end, with: '' }];
        return replaced(section, fresh, found, domain);
      }),
  };
}

function opened(source: string, section: Section, place: Place, domain: Domain): { isFile: boolean; body: Body } {
  const headers = domain.text(section.headers);
  const name = parameter(headers, 'name') ?? `${section.start}`;
  const fileName = parameter(headers, 'filename');
  const content = source.slice(section.bodyStart, section.bodyEnd);
  const isFile = fileName !== null;
  if (content === '' && !fileName) return { isFile, body: { parts: [], fresh: () => null } };
  const mediaType = /^content-type:[ \t]*([^\r\n]+)/im.exec(headers)?.[1]?.trim() ?? null;
  const inner = inside(place, name, {
    name: nameWithin(place.name, name),
    kind: isFile ? 'file' : 'field',
    mediaType,
    fileName,
    bytes: isFile ? domain.length(content) : null,
  });
  return { isFile, body: domain.read(content, inner) };
}

/** A parameter of `Content-Disposition`, as browsers write it: `"`, CR and LF as `%22`, `%0D`, `%0A`. */
function parameter(headers: string, name: string): string | null {
  const line = /^content-disposition:([^\r\n]*)/im.exec(headers)?.[1] ?? '';
  const found = new RegExp(`;[ \\t]*${name}[ \\t]*=[ \\t]*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(line);
  const value = found?.[1] ?? found?.[2];
  return value?.replace(/%22|%0D|%0A/gi, (escaped) => decodeURIComponent(escaped)) ?? null;
}

function replaced(section: Section, fresh: string, { boundary }: Multipart, domain: Domain): readonly Splice[] {
  if (fresh.includes(`--${boundary}`)) throw new EditError('the new text holds the boundary between the parts');
  const body = { start: section.bodyStart, end: section.bodyEnd, with: fresh };
  const length = /^(content-length:[ \t]*)(\d+)/im.exec(section.headers);
  if (!length) return [body];
  const start = section.headersAt + length.index + length[1]!.length;
  return [{ start, end: start + length[2]!.length, with: `${domain.length(fresh)}` }, body];
}
