import type { Payload, PayloadPart } from '../../disclosure/action.ts';
import { natives as n } from '../natives.ts';

/** The prompt shows at most this much text of one part; the fingerprint covers all of it. */
const TEXT_MAX = 200_000;
const PARTS_MAX = 500;
/** A larger file is named and weighed, not read. */
const READ_MAX = 5_000_000;

const encoder = new n.TextEncoder();

/** What leaves as the body of a request, whatever the page made it of. */
export async function payloadOfBody(body: unknown, mediaType: string | null): Promise<Payload> {
  if (body === null || body === undefined) return { parts: [], complete: true, fingerprint: null };
  if (typeof body === 'string') return payloadOfText(body, mediaType);
  if (body instanceof n.URLSearchParams) return payloadOfEntries([...body]);
  if (body instanceof n.FormData) return payloadOfEntries([...body]);
  if (body instanceof n.Blob) return payloadOfBlob(body, body instanceof n.File ? body.name : null);
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return payloadOfBlob(new n.Blob([body as BlobPart], { type: mediaType ?? '' }), null);
  }
  return { parts: [unread('…', null, null)], complete: false, fingerprint: null };
}

export async function payloadOfText(text: string, mediaType: string | null): Promise<Payload> {
  return { parts: partsOfText(text, mediaType), complete: true, fingerprint: await fingerprintOf([text]) };
}

/** Form fields in the order in which they will be sent. */
export async function payloadOfEntries(entries: [string, FormDataEntryValue][]): Promise<Payload> {
  const parts: PayloadPart[] = [];
  const hashed: (string | ArrayBuffer)[] = [];
  for (const [name, value] of entries.slice(0, PARTS_MAX)) {
    hashed.push(name);
    if (typeof value === 'string') {
      hashed.push(value);
      if (value !== '') parts.push(textPart(name, 'field', value));
    } else if (value.size > 0 || value.name) {
      const { parts: fileParts, fingerprint } = await payloadOfBlob(value, value.name);
      parts.push(...fileParts.map((part) => ({ ...part, name })));
      hashed.push(fingerprint ?? `${value.size}`);
    }
  }
  return { parts, complete: entries.length <= PARTS_MAX, fingerprint: await fingerprintOf(hashed) };
}

export async function payloadOfBlob(blob: Blob, fileName: string | null): Promise<Payload> {
  const type = blob.type || null;
  if (blob.size > READ_MAX) {
    return { parts: [unread(fileName ?? type ?? 'bestand', fileName, blob)], complete: true, fingerprint: null };
  }
  const bytes = await n.blobArrayBuffer(blob);
  const text = isText(type, fileName) ? new n.TextDecoder().decode(bytes) : null;
  const part: PayloadPart =
    text === null
      ? unread(fileName ?? type ?? 'bestand', fileName, blob)
      : { ...textPart(fileName ?? 'tekst', 'file', text), fileName, mediaType: type, bytes: blob.size };
  return { parts: [part], complete: true, fingerprint: await fingerprintOf([bytes]) };
}

function partsOfText(text: string, mediaType: string | null): PayloadPart[] {
  const looksJson = mediaType?.includes('json') || /^\s*[[{]/.test(text);
  if (looksJson) {
    try {
      const parts = [...leaves(n.parse(text), '')].slice(0, PARTS_MAX);
      if (parts.length > 0) return parts.map(([path, value]) => textPart(path, 'json', value));
    } catch {
      // Not JSON after all: shown as text.
    }
  }
  if (mediaType?.includes('x-www-form-urlencoded')) {
    return [...new n.URLSearchParams(text)]
      .slice(0, PARTS_MAX)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => textPart(name, 'field', value));
  }
  return [textPart('tekst', 'text', text)];
}

function* leaves(value: unknown, path: string): Generator<[string, string]> {
  if (value === null || value === undefined || value === '') return;
  if (typeof value !== 'object') {
    yield [path || 'waarde', String(value)];
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* leaves(inner, path === '' ? key : `${path}.${key}`);
  }
}

function textPart(name: string, kind: PayloadPart['kind'], text: string): PayloadPart {
  return {
    name: name.slice(0, 500),
    kind,
    text: text.slice(0, TEXT_MAX),
    fileName: null,
    mediaType: null,
    bytes: encoder.encode(text).length,
  };
}

export function unread(name: string, fileName: string | null, blob: Blob | null): PayloadPart {
  return {
    name: name.slice(0, 500),
    kind: 'unread',
    text: null,
    fileName,
    mediaType: blob?.type || null,
    bytes: blob?.size ?? null,
  };
}

const isText = (type: string | null, name: string | null): boolean =>
  /^text\/|json|xml|csv|urlencoded/.test(type ?? '') || (!type && /\.(?:txt|csv|json|xml|html?|md)$/i.test(name ?? ''));

/** SHA-256 in hex over the pieces, each with its length before it; null where the page is no secure context. */
export async function fingerprintOf(pieces: (string | ArrayBuffer)[]): Promise<string | null> {
  if (!n.digest) return null;
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : new Uint8Array(piece)));
  const framed = bytes.flatMap((piece) => [encoder.encode(`${piece.length}:`), piece]);
  const whole = new Uint8Array(framed.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of framed) {
    whole.set(piece, at);
    at += piece.length;
  }
  const hash = new Uint8Array(await n.digest('SHA-256', whole));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
