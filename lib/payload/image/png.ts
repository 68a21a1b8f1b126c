import { joined, lettersAs, lettersAt, viewOf } from './bytes.ts';
import { onlyOrientation, orientationIn } from './orientation.ts';

const SIGNATURE = 8;
/** What the picture is made of, and what says how its colours and frames are shown (PNG, third edition). */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);

/** @returns null where it is broken */
export function pngWithout(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; ; ) {
    if (at + 12 > bytes.length) return null;
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const kind = lettersAt(bytes, at + 4, 4);
    if (KEPT.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'eXIf') {
      const orientation = orientationIn(bytes.subarray(at + 8, end - 4));
      if (orientation !== 1) kept.push(chunk('eXIf', onlyOrientation(orientation)));
    }
    // Behind the end anything may stand: the rest of a picture that was cut off, for one.
    if (kind === 'IEND') return joined(kept);
    at = end;
  }
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const named = joined([lettersAs(kind), data]);
  const whole = joined([new Uint8Array(4), named, new Uint8Array(4)]);
  const view = viewOf(whole);
  view.setUint32(0, data.length);
  view.setUint32(whole.length - 4, crc(named));
  return whole;
}

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
