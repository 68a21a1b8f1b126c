import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyOrientation, orientationIn } from './orientation.ts';
import { withoutMetadata } from './strip.ts';

const SECRET = Buffer.from('J. Jansen 52.0907N 5.1214E');
const bytesOf = (buffer: Buffer) => new Uint8Array(buffer);
const random = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));

interface Piece {
  readonly bytes: Buffer;
  readonly stays: boolean;
}
const stays = (bytes: Buffer): Piece => ({ bytes, stays: true });
const goes = (bytes: Buffer): Piece => ({ bytes, stays: false });

/** A file of pieces, some of which must go: what is left must be the others, byte for byte and in their order. */
function check(pieces: readonly Piece[], finish: (file: Buffer) => Buffer = (file) => file): void {
  const whole = finish(Buffer.concat(pieces.map(({ bytes }) => bytes)));
  const wanted = finish(Buffer.concat(pieces.filter((piece) => piece.stays).map(({ bytes }) => bytes)));
  const stripped = withoutMetadata(bytesOf(whole));
  expect(stripped && Buffer.from(stripped.bytes).toString('hex')).toBe(wanted.toString('hex'));
  expect(stripped?.removed).toBe(whole.length !== wanted.length);
  const again = stripped && withoutMetadata(stripped.bytes);
  expect(again?.removed).toBe(false);
}

describe('JPEG', () => {
  const segment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const named = (marker: number, name: string) =>
    random.map((data) => segment(marker, Buffer.concat([Buffer.from(name), data])));
  const scan = fc.tuple(random, random).map(([head, data]) => {
    const coded = Buffer.from([...data].flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])));
    return Buffer.concat([segment(0xda, head), coded, Buffer.from([0xff, 0xd3]), coded]);
  });
  const piece = fc.oneof(
    ...[0xdb, 0xc0, 0xc2, 0xc4, 0xdd].map((marker) => random.map((data) => stays(segment(marker, data)))),
    scan.map(stays),
    named(0xe2, 'ICC_PROFILE\0').map(stays),
    named(0xee, 'Adobe').map(stays),
    named(0xe1, 'http://ns.adobe.com/xap/1.0/\0').map(goes),
    named(0xed, 'Photoshop 3.0\0').map(goes),
    named(0xe2, 'MPF\0').map(goes),
    named(0xe0, 'JFXX\0').map(goes),
    named(0xfe, SECRET.toString()).map(goes),
    fc.constant(goes(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), onlyOrientation(1), SECRET])))),
  );
  const start = stays(Buffer.from([0xff, 0xd8]));
  const end = stays(Buffer.from([0xff, 0xd9]));

  it('keeps every byte that is decoded and none of the rest', () => {
    fc.assert(
      fc.property(fc.array(piece), random, (pieces, behind) => check([start, ...pieces, end, goes(behind)])),
      { numRuns: 400 },
    );
  });

  it('keeps which side is up, and nothing else of EXIF', () => {
    for (const orientation of [2, 3, 6, 8]) {
      const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), onlyOrientation(orientation), SECRET]));
      const { bytes } = withoutMetadata(bytesOf(Buffer.concat([start.bytes, exif, end.bytes]))) ?? {
        bytes: new Uint8Array(),
      };
      expect(orientationIn(bytes.subarray(12))).toBe(orientation);
      expect(Buffer.from(bytes).includes(SECRET)).toBe(false);
    }
  });

  it('drops the small picture that stands in its first segment', () => {
    const jfif = Buffer.concat([Buffer.from('JFIF\0'), Buffer.from([1, 2, 0, 0, 1, 0, 1, 1, 1]), SECRET]);
    const stripped = withoutMetadata(bytesOf(Buffer.concat([start.bytes, segment(0xe0, jfif), end.bytes])));
    expect(Buffer.from(stripped?.bytes ?? []).toString('hex')).toBe('ffd8ffe000104a46494600010200000100010000ffd9');
  });
});

describe('PNG', () => {
  const chunk = (kind: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4, 7)]);
  };
  const signature = stays(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const kind = (names: string) => fc.tuple(fc.constantFrom(...names.split(' ')), random);
  const piece = fc.oneof(
    kind('IHDR PLTE IDAT tRNS gAMA iCCP acTL fdAT').map(([name, data]) => stays(chunk(name, data))),
    kind('tEXt iTXt zTXt tIME eXIf prVt').map(([name, data]) => goes(chunk(name, name === 'eXIf' ? SECRET : data))),
  );

  it('keeps every chunk that makes the picture and none of the rest', () => {
    fc.assert(
      fc.property(fc.array(piece), random, (pieces, behind) =>
        check([signature, ...pieces, stays(chunk('IEND', Buffer.alloc(0))), goes(behind)]),
      ),
      { numRuns: 400 },
    );
  });
});

describe('WebP', () => {
  const chunk = (kind: string, data: Buffer) => {
    const head = Buffer.concat([Buffer.from(kind), Buffer.alloc(4)]);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const finish = (file: Buffer) => {
    const sized = Buffer.from(file);
    sized.writeUInt32LE(file.length - 8, 4);
    return sized;
  };
  const kind = (names: readonly string[]) => fc.tuple(fc.constantFrom(...names), random);
  const piece = fc.oneof(
    kind(['VP8 ', 'VP8L', 'ALPH', 'ICCP', 'ANMF']).map(([name, data]) => stays(chunk(name, data))),
    kind(['XMP ', 'EXIF', 'odd ']).map(([name]) => goes(chunk(name, SECRET))),
  );

  it('keeps every chunk that makes the picture and none of the rest', () => {
    const head = stays(Buffer.from('RIFF    WEBP'));
    const image = stays(chunk('VP8 ', Buffer.from([1, 2, 3])));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => check([head, image, ...pieces], finish)),
      { numRuns: 400 },
    );
  });

  it('no longer says that it has what was taken out', () => {
    const extended = chunk('VP8X', Buffer.from([0x1c, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const file = finish(
      Buffer.concat([Buffer.from('RIFF    WEBP'), extended, chunk('EXIF', SECRET), chunk('XMP ', SECRET)]),
    );
    expect(withoutMetadata(bytesOf(file))?.bytes[20]).toBe(0x10);
  });
});

describe('GIF', () => {
  const blocks = (data: Buffer) =>
    Buffer.concat([...(data.length ? [Buffer.from([data.length]), data] : []), Buffer.from([0])]);
  const head = stays(Buffer.concat([Buffer.from('GIF89a'), Buffer.from([1, 0, 1, 0, 0x80, 0, 0]), Buffer.alloc(6, 9)]));
  const application = (name: string, data: Buffer) =>
    Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from(name), blocks(data)]);
  const piece = fc.oneof(
    random.map((data) => stays(Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2]), blocks(data)]))),
    random.map((data) =>
      stays(
        Buffer.concat([
          Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x81]),
          Buffer.alloc(12, 0x21),
          Buffer.from([2]),
          blocks(data),
        ]),
      ),
    ),
    random.map((data) => stays(Buffer.concat([Buffer.from([0x21, 0xf9]), blocks(data)]))),
    random.map((data) => stays(application('NETSCAPE2.0', data))),
    random.map((data) => goes(application('XMP DataXMP', data))),
    random.map((data) => goes(Buffer.concat([Buffer.from([0x21, 0xfe]), blocks(data)]))),
  );

  it('keeps every block that makes the picture and none of the rest', () => {
    fc.assert(
      fc.property(fc.array(piece), random, (pieces, behind) =>
        check([head, ...pieces, stays(Buffer.from([0x3b])), goes(behind)]),
      ),
      { numRuns: 400 },
    );
  });
});

describe('what is no such picture', () => {
  it('is left alone, whatever it is', () => {
    const begins = ['', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF89a', 'RIFF\x20\0\0\0WEBP', '%PDF-1.7'];
    fc.assert(
      fc.property(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 300 }), (begin, rest) => {
        const file = bytesOf(Buffer.concat([Buffer.from(begin, 'latin1'), rest]));
        const stripped = withoutMetadata(file);
        // A broken one is refused, or read as far as it goes; never longer, never a throw.
        if (stripped) expect(stripped.bytes.length).toBeLessThanOrEqual(file.length + 64);
      }),
      { numRuns: 2000 },
    );
    expect(withoutMetadata(bytesOf(SECRET))).toBe(null);
  });
});
