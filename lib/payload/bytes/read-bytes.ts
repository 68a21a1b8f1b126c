import { textPart, unreadPart } from '../part-of.ts';
import type { BytesReading, Place } from '../reading.ts';
import { spliced } from '../splice.ts';
import { isMultipart, multipartBytes } from '../text/multipart.ts';
import { binaryOf, bytesOf } from './binary.ts';
import { encodingOf } from './encoding.ts';
import { opaqueKind } from './sniff.ts';

const NOTHING = new Uint8Array();

/** Opens a file as what it is: text in some encoding, a PDF, or something that is not read. */
export function readBytes(bytes: Uint8Array, place: Place): BytesReading {
  const here = { ...place, bytes: bytes.length };
  if (bytes.length === 0) return { parts: [textPart(here, '', { canEdit: false })], edited: () => null };
  const kind = opaqueKind(bytes);
  if (kind) return opaque(bytes, kind, here);
  const form = asMultipart(bytes, here);
  if (form) return form;
  const encoding = encodingOf(bytes, place.mediaType);
  if (!encoding) return opaque(bytes, 'binary', here);
  const reading = place.reader.text(encoding.text, here);
  return {
    parts: reading.parts,
    edited: (choices) => {
      const splices = reading.splices(choices);
      if (splices.length === 0) return null;
      const text = spliced(encoding.text, splices);
      // Left out, not even the byte order mark stays.
      const gone = text === '' && reading.parts.some(({ id }) => choices.get(id)?.kind === 'leave-out');
      return gone ? NOTHING : encoding.encode(text);
    },
  };
}

/** In one body, files of every kind may stand beside texts in every encoding. */
function asMultipart(bytes: Uint8Array, place: Place): BytesReading | null {
  if (!isMultipart(binaryOf(bytes.subarray(0, 300)), place.mediaType?.toLowerCase() ?? '')) return null;
  const binary = binaryOf(bytes);
  const reading = multipartBytes(binary, place);
  if (!reading) return null;
  return {
    parts: reading.parts,
    edited: (choices) => {
      const splices = reading.splices(choices);
      return splices.length === 0 ? null : bytesOf(spliced(binary, splices));
    },
  };
}

function opaque(bytes: Uint8Array, kind: 'pdf' | 'image' | 'binary', place: Place): BytesReading {
  const part = kind === 'pdf' ? unreadPart(place, 'unknown', { kind }) : unreadPart(place, kind);
  place.reader.keepOpaque(part.id, bytes);
  return {
    parts: [part],
    edited: (choices) => {
      const choice = choices.get(part.id);
      if (!choice) return null;
      return choice.kind === 'bytes' ? choice.bytes : NOTHING;
    },
  };
}
