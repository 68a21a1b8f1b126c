import { joined, lettersAt, viewOf } from './bytes.ts';

const ORIENTATION = 0x0112;
const SHORT = 3;

/**
 * Which side of the picture is up, from 1 to 8: the one thing in EXIF that changes how it looks.
 * @param tiff EXIF from its byte order on
 * @returns 1 where it is not told
 */
export function orientationIn(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const order = lettersAt(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return 1;
  const little = order === 'II';
  const view = viewOf(tiff);
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2, left = count; left > 0 && entry + 12 <= tiff.length; entry += 12, left -= 1) {
    if (view.getUint16(entry, little) !== ORIENTATION || view.getUint16(entry + 2, little) !== SHORT) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** EXIF that tells which side is up and nothing else. */
export function onlyOrientation(orientation: number): Uint8Array {
  const header = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  return joined([Uint8Array.from(header), Uint8Array.from([0, 1, ...entry, 0, 0, 0, 0])]);
}
