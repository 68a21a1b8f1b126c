import { gifWithout } from './gif.ts';
import { jpegWithout } from './jpeg.ts';
import { pngWithout } from './png.ts';
import { webpWithout } from './webp.ts';

export interface Stripped {
  /** The same picture: what is decoded is byte for byte what it was. */
  readonly bytes: Uint8Array;
  /** Whether there was anything to take out. */
  readonly removed: boolean;
}

const KINDS: readonly (readonly [readonly number[], (bytes: Uint8Array) => Uint8Array | null])[] = [
  [[0xff, 0xd8, 0xff], jpegWithout],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], pngWithout],
  [[0x47, 0x49, 0x46, 0x38], gifWithout],
  [[0x52, 0x49, 0x46, 0x46], webpWithout],
];

/**
 * A picture without what a camera, a telephone or a program wrote into it (EXIF with the place and the time, XMP, names,
 * remarks, a small earlier picture, whatever stands behind its end). What changes how it looks stays: its colours and
 * which side is up. By its first bytes, not by what it says it is.
 * @returns null where it is no JPEG, PNG, GIF or WebP, or is broken: then nothing was taken out
 */
export function withoutMetadata(bytes: Uint8Array): Stripped | null {
  const [, strip] = KINDS.find(([begin]) => begin.every((byte, at) => bytes[at] === byte)) ?? [];
  const stripped = strip?.(bytes) ?? null;
  return stripped === null ? null : { bytes: stripped, removed: !isSame(stripped, bytes) };
}

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);
