import { joined, lettersAs, lettersAt, viewOf } from './bytes.ts';
import { onlyOrientation, orientationIn } from './orientation.ts';

const HEADER = 12;
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP']);
const SAYS_EXIF = 0x08;
const SAYS_XMP = 0x04;

/** @returns null where it is broken */
export function webpWithout(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < HEADER || lettersAt(bytes, 8, 4) !== 'WEBP') return null;
  const view = viewOf(bytes);
  const whole = Math.min(8 + view.getUint32(4, true), bytes.length);
  const chunks: Uint8Array[] = [];
  let orientation = 1;
  for (let at = HEADER; at < whole; ) {
    if (at + 8 > whole) return null;
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return null;
    const kind = lettersAt(bytes, at, 4);
    if (KEPT.has(kind)) chunks.push(bytes.slice(at, end));
    if (kind === 'EXIF') orientation = orientationIn(tiffIn(bytes.subarray(at + 8, at + 8 + length)));
    at = end;
  }
  if (chunks.length === 0) return null;
  if (orientation !== 1) chunks.push(exif(orientation));
  const extended = chunks.find((chunk) => lettersAt(chunk, 0, 4) === 'VP8X');
  if (extended?.[8] !== undefined) {
    extended[8] = (extended[8] & ~(SAYS_EXIF | SAYS_XMP)) | (orientation === 1 ? 0 : SAYS_EXIF);
  }
  const made = joined([bytes.slice(0, HEADER), ...chunks]);
  viewOf(made).setUint32(4, made.length - 8, true);
  return made;
}

/** Some programs write the mark of a JPEG before it. */
const tiffIn = (data: Uint8Array) => (lettersAt(data, 0, 4) === 'Exif' ? data.subarray(6) : data);

function exif(orientation: number): Uint8Array {
  const tiff = onlyOrientation(orientation);
  const made = joined([lettersAs('EXIF'), new Uint8Array(4), tiff]);
  viewOf(made).setUint32(4, tiff.length, true);
  return made;
}
