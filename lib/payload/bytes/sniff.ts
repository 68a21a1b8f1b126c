/** What bytes are by their first ones, where that is no text. */
export function opaqueKind(bytes: Uint8Array): 'pdf' | 'image' | 'binary' | null {
  const found = SIGNATURES.find(({ at, signature }) => startsWith(bytes, at, signature));
  return found?.kind ?? null;
}

interface Signature {
  readonly kind: 'pdf' | 'image' | 'binary';
  readonly at: number;
  readonly signature: string;
}

const SIGNATURES: readonly Signature[] = [
  { kind: 'pdf', at: 0, signature: '%PDF-' },
  { kind: 'image', at: 0, signature: '\x89PNG\r\n\x1a\n' },
  { kind: 'image', at: 0, signature: '\xff\xd8\xff' }, // JPEG
  { kind: 'image', at: 0, signature: 'GIF87a' },
  { kind: 'image', at: 0, signature: 'GIF89a' },
  { kind: 'image', at: 8, signature: 'WEBP' },
  { kind: 'image', at: 0, signature: 'II*\0' }, // TIFF
  { kind: 'image', at: 0, signature: 'MM\0*' },
  { kind: 'image', at: 4, signature: 'ftypavif' },
  { kind: 'image', at: 4, signature: 'ftyphei' },
  { kind: 'image', at: 128, signature: 'DICM' },
  { kind: 'binary', at: 0, signature: 'PK\x03\x04' }, // ZIP: docx, xlsx, odt too
  { kind: 'binary', at: 0, signature: 'PK\x05\x06' },
  { kind: 'binary', at: 0, signature: '\xd0\xcf\x11\xe0' }, // doc, xls, msg
  { kind: 'binary', at: 0, signature: '\x1f\x8b' }, // gzip
];

const startsWith = (bytes: Uint8Array, at: number, signature: string): boolean =>
  bytes.length >= at + signature.length && [...signature].every((c, i) => bytes[at + i] === c.charCodeAt(0));
