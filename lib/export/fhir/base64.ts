const PIECE = 0x2000;

/** UTF-8 text or bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += PIECE)
    binary += String.fromCharCode.apply(null, bytes.subarray(from, from + PIECE) as unknown as number[]);
  return btoa(binary);
}
