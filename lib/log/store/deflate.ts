import { concat } from '../bytes.ts';

/** By the browser itself: hundreds of entries of one form are six times as large as what they say. */
export const deflated = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new CompressionStream('deflate-raw'));

/** @throws TypeError where it is not what `deflated` gave. */
export const inflated = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new DecompressionStream('deflate-raw'));

/** Straight into the stream: by way of a Blob or a Response it takes thrice as long (measured in Chromium). */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  written.catch(() => {}); // what is wrong with the bytes is told by the other end as well
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read())
    pieces.push(value);
  await written;
  return concat(...pieces);
}
