import { binaryOf, bytesOf } from '../bytes/binary.ts';
import { unreadPart } from '../part-of.ts';
import type { Place, TextReading } from '../reading.ts';
import { moved } from '../splice.ts';
import { toSource } from '../to-source.ts';
import { base64Of, base64Reading } from './base64.ts';
import { percent } from './percent.ts';

/** A `data:` URL (RFC 2397): what it holds is opened as a file of its media type. @returns null where it is none. */
export function dataUrl(source: string, place: Place): TextReading | null {
  const head = /^\s{0,8}data:([^,]{0,500}),/i.exec(source);
  if (!head) return null;
  const offset = head[0].length;
  const [, mediaType = '', encoded] = /^(.*?)(;\s*base64\s*)?$/i.exec(head[1]!) ?? [];
  const inner = { ...place, mediaType: mediaType || 'text/plain', depth: place.depth + 1 };
  const data = source.slice(offset);
  const reading = encoded ? (ofBase64(data, inner) ?? broken(data, inner)) : ofPercent(data, inner);
  return { parts: reading.parts, splices: (choices) => moved(reading.splices(choices), offset) };
}

function broken(source: string, place: Place): TextReading {
  const part = unreadPart({ ...place, bytes: source.length }, 'broken');
  return {
    parts: [part],
    splices: (choices) => (choices.has(part.id) ? [{ start: 0, end: source.length, with: '' }] : []),
  };
}

/** Its `+`, `/` and `=` may be written with percent signs. */
function ofBase64(source: string, place: Place): TextReading | null {
  if (!source.includes('%')) {
    const found = base64Of(source);
    return found && base64Reading(source, found, place);
  }
  const shown = percent(source, { plusIsSpace: false, write: encodeURIComponent });
  const found = base64Of(shown.text);
  const reading = found && base64Reading(shown.text, found, place);
  return reading && { parts: reading.parts, splices: (choices) => toSource(shown, reading.splices(choices)) };
}

function ofPercent(source: string, place: Place): TextReading {
  const shown = percent(source, { plusIsSpace: false, write: rawEscaped });
  if (!shown.text.includes('\ufffd')) {
    const reading = place.reader.text(shown.text, place);
    return { parts: reading.parts, splices: (choices) => toSource(shown, reading.splices(choices)) };
  }
  const bytes = bytesOf(
    source.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))),
  );
  const reading = place.reader.bytes(bytes, place);
  return {
    parts: reading.parts,
    splices: (choices) => {
      const fresh = reading.edited(choices);
      return fresh === null ? [] : [{ start: 0, end: source.length, with: escapedBytes(fresh) }];
    },
  };
}

const rawEscaped = (text: string): string => encodeURIComponent(text.toWellFormed());

const escapedBytes = (bytes: Uint8Array): string =>
  binaryOf(bytes).replace(/[^A-Za-z0-9_.~-]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
