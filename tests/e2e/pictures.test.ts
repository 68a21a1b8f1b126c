import { crc32 } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyOrientation } from '../../lib/payload/image/orientation.ts';
import { withoutMetadata } from '../../lib/payload/image/strip.ts';
import { bringBrowser } from '../support/bring/browser.ts';

/** A picture without what a camera wrote in it looks the same to a browser, down to the last dot. */

const SECRET = Buffer.from('J. Jansen 52.0907N 5.1214E');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await bringBrowser('chromium'),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

async function drawn(type: string): Promise<Buffer> {
  const bytes = await page.evaluate(async (asked) => {
    const canvas = new OffscreenCanvas(64, 40);
    const pen = canvas.getContext('2d');
    for (let x = 0; x < 64 && pen; x += 1) {
      pen.fillStyle = `rgb(${x * 4},${255 - x * 3},${(x * 37) % 255})`;
      pen.fillRect(x, x % 7, 2, 30);
    }
    const blob = await canvas.convertToBlob({ type: asked, quality: 0.8 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, type);
  return Buffer.from(bytes);
}

async function dots(bytes: Uint8Array, type: string): Promise<string> {
  return page.evaluate(
    async ({ all, asked }) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([new Uint8Array(all)], { type: asked }));
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return `${canvas.width}x${canvas.height} ${[...data].join()}`;
    },
    { all: [...bytes], asked: type },
  );
}

function number(size: 2 | 4, write: (buffer: Buffer) => void): Buffer {
  const buffer = Buffer.alloc(size);
  write(buffer);
  return buffer;
}

function jpeg(plain: Buffer, exif: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0'), exif]);
  const length = number(2, (buffer) => buffer.writeUInt16BE(body.length + 2));
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, body, plain.subarray(2), SECRET]);
}

function png(plain: Buffer, exif: Buffer): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(kind), data]);
    const length = number(4, (buffer) => buffer.writeUInt32BE(data.length));
    return Buffer.concat([length, named, number(4, (buffer) => buffer.writeUInt32BE(crc32(named)))]);
  };
  const said = chunk('tEXt', Buffer.concat([Buffer.from('Author\0'), SECRET]));
  return Buffer.concat([plain.subarray(0, 33), said, chunk('eXIf', exif), plain.subarray(33), SECRET]);
}

function webp(plain: Buffer, exif: Buffer): Buffer {
  const chunk = (kind: string, data: Buffer) =>
    Buffer.concat([
      Buffer.from(kind),
      number(4, (buffer) => buffer.writeUInt32LE(data.length)),
      data,
      Buffer.alloc(data.length % 2),
    ]);
  const extended = Buffer.from([0x08, 0, 0, 0, 63, 0, 0, 39, 0, 0]);
  const isExtended = plain.subarray(12, 16).toString() === 'VP8X';
  const first = isExtended ? Buffer.alloc(0) : chunk('VP8X', extended);
  const rest = Buffer.from(plain.subarray(12));
  if (isExtended) rest[8] = (rest[8] ?? 0) | 0x08;
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), first, rest, chunk('EXIF', exif)]));
}

describe.each([
  ['image/jpeg', jpeg],
  ['image/png', png],
  ['image/webp', webp],
] as const)('%s', (type, withMetadata) => {
  it.each([1, 6])('turned as number %i says', async (orientation) => {
    const exif = Buffer.concat([onlyOrientation(orientation), SECRET]);
    const file = new Uint8Array(withMetadata(await drawn(type), exif));
    const stripped = withoutMetadata(file);
    expect(Buffer.from(file).includes(SECRET)).toBe(true);
    expect(Buffer.from(stripped?.bytes ?? SECRET).includes(SECRET)).toBe(false);
    expect(await dots(stripped?.bytes ?? new Uint8Array(), type)).toBe(await dots(file, type));
  });
});
