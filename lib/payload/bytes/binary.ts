const CHUNK = 0x8000; // As arguments: more would not fit on the stack.

/** Bytes as a string in which each character is one byte. */
export function binaryOf(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    // Not spread: that walks the iterator, ten times slower.
    chunks.push(String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[]));
  }
  return chunks.join('');
}

/** The bytes of such a string. */
export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
