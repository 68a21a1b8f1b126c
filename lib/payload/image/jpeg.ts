import { joined, lettersAs, lettersAt, viewOf } from './bytes.ts';
import { onlyOrientation, orientationIn } from './orientation.ts';

const START_OF_SCAN = 0xda;
const END = 0xd9;
const COMMENT = 0xfe;
const EXIF = 'Exif\0\0';
const JFIF_WITHOUT_THUMBNAIL = 16;

/** @returns null where it is broken */
export function jpegWithout(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    // Fill bytes may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined || marker === 0) return null;
    if (marker === END) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    const end = endOf(bytes, at, marker);
    if (end === null) return null;
    const segment = bytes.subarray(at, end);
    if (lettersAt(segment, 4, 6) === EXIF && marker === 0xe1) orientation = orientationIn(segment.subarray(10));
    const rest = keptOf(segment, marker);
    if (rest !== null) kept.push(rest);
    at = end;
  }
  if (orientation !== 1) kept.splice(isJfif(kept[1]) ? 2 : 1, 0, exifSegment(orientation));
  return joined(kept);
}

/** Of a scan: up to the next marker that is no part of it. */
function endOf(bytes: Uint8Array, at: number, marker: number): number | null {
  if (at + 4 > bytes.length) return null;
  const length = viewOf(bytes).getUint16(at + 2);
  let end = at + 2 + length;
  if (length < 2 || end > bytes.length) return null;
  if (marker !== START_OF_SCAN) return end;
  for (;;) {
    end = bytes.indexOf(0xff, end);
    const next = bytes[end + 1];
    if (end === -1 || next === undefined) return null;
    if (next === 0xff) end += 1;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) end += 2;
    else return end;
  }
}

/** Colours depend on JFIF, on Adobe's APP14 and on an ICC profile; nothing depends on the rest. */
function keptOf(segment: Uint8Array, marker: number): Uint8Array | null {
  if (marker === COMMENT) return null;
  if (marker < 0xe0 || marker > 0xef) return segment;
  if (marker === 0xe0 && isJfif(segment)) return withoutThumbnail(segment);
  if (marker === 0xe2 && lettersAt(segment, 4, 12) === 'ICC_PROFILE\0') return segment;
  if (marker === 0xee && lettersAt(segment, 4, 5) === 'Adobe') return segment;
  return null;
}

const isJfif = (segment: Uint8Array | undefined) =>
  segment?.[1] === 0xe0 && segment.length >= 18 && lettersAt(segment, 4, 5) === 'JFIF\0';

function withoutThumbnail(segment: Uint8Array): Uint8Array {
  if (segment.length === 2 + JFIF_WITHOUT_THUMBNAIL) return segment;
  const short = segment.slice(0, 2 + JFIF_WITHOUT_THUMBNAIL);
  short.set([0, JFIF_WITHOUT_THUMBNAIL], 2);
  short.set([0, 0], JFIF_WITHOUT_THUMBNAIL);
  return short;
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = onlyOrientation(orientation);
  const length = 2 + EXIF.length + tiff.length;
  return joined([Uint8Array.from([0xff, 0xe1, length >> 8, length & 0xff]), lettersAs(EXIF), tiff]);
}
