import type { Payload, PayloadPart } from '../../disclosure/action.ts';
import type { Entry, MaterialHead } from '../material.ts';
import type { SeenField } from './form-fields.ts';

/** The prompt shows at most this much text of one part; the fingerprint covers all of it. */
const TEXT_MAX = 200_000;
const PARTS_MAX = 500;
/** A larger file is named and weighed, not read. */
const READ_MAX = 5_000_000;

/** As the page's world names an address that another program is called with (sinks/external-scheme.ts). */
export const MAIL_ADDRESS = 'text/x-mailto';

const encoder = new TextEncoder();

/** The entries of the form beside a message. To be called in the tick in which it comes: after it the form is empty. */
export function entriesIn(form: Element | null): Entry[] {
  if (!form) return [];
  return [...(form.children as HTMLCollectionOf<HTMLInputElement>)].map((input) => [
    input.name,
    input.type === 'file' ? (input.files?.[0] ?? '') : input.value,
  ]);
}

/** What has no name of its own goes by its address, or by what the page is called. */
export function named(head: MaterialHead, entries: Entry[], url: string | null): [MaterialHead, Entry[]] {
  if (head.kind !== 'unread' || entries[0]?.[0] !== '') return [head, entries];
  const segment = url && (/[^/]+(?=\/*$)/.exec(new URL(url).pathname)?.[0] ?? 'bestand');
  const fileName = head.fileName || segment;
  return [{ ...head, fileName }, [[fileName ?? (document.title || location.pathname), '']]];
}

/**
 * What leaves, as the prompt shows it and the entry weighs it.
 * @param seen how she knows the fields: shown under those names, what she never saw last. Hashed as they go.
 */
export async function describe(
  head: MaterialHead,
  entries: readonly Entry[],
  seen?: readonly (SeenField | null)[],
): Promise<Payload> {
  const { complete, fileName, mediaType } = head;
  const [name, value] = entries[0] ?? ['', ''];
  switch (head.kind) {
    case 'fields':
      return ofFields(entries, complete, seen);
    case 'text':
      return {
        parts: partsOfText(String(value), mediaType),
        complete,
        fingerprint: await fingerprintOf([String(value)]),
      };
    case 'file':
      return typeof value === 'string' ? { parts: [], complete: false, fingerprint: null } : ofFile(value, fileName);
    case 'data-url':
      return ofFile(blobOfDataUrl(String(value)), fileName);
    case 'unread':
      return { parts: [unread(name, fileName, { type: mediaType ?? '' })], complete, fingerprint: null };
  }
}

async function ofFields(
  entries: readonly Entry[],
  complete: boolean,
  seen?: readonly (SeenField | null)[],
): Promise<Payload> {
  const known: PayloadPart[] = [];
  const hidden: PayloadPart[] = [];
  const hashed: (string | ArrayBuffer)[] = [];
  for (const [at, [wireName, value]] of entries.slice(0, PARTS_MAX).entries()) {
    const field = seen?.[at];
    const parts = seen && !field ? hidden : known;
    const name = field?.label ?? (wireName || (typeof value === 'string' ? '' : value.name));
    hashed.push(wireName);
    if (typeof value === 'string') {
      hashed.push(value);
      if (value !== '') parts.push(textPart(name, 'field', String(field?.text ?? value)));
    } else if (value.size > 0 || value.name) {
      const { parts: fileParts, fingerprint } = await ofFile(value, value.name);
      parts.push(...fileParts.map((part) => ({ ...part, name })));
      hashed.push(fingerprint ?? `${value.size}`);
    }
  }
  const parts = [...known, ...hidden];
  return { parts, complete: complete && entries.length <= PARTS_MAX, fingerprint: await fingerprintOf(hashed) };
}

async function ofFile(file: Blob, fileName: string | null): Promise<Payload> {
  const name = fileName ?? (file.type || 'bestand');
  if (file.size > READ_MAX) return { parts: [unread(name, fileName, file)], complete: true, fingerprint: null };
  // A blob of this world: in Firefox the page's own answers with a promise that this world may not look into.
  const bytes = await new Blob([file]).arrayBuffer();
  const part = isText(file.type, fileName)
    ? {
        ...textPart(fileName ?? 'tekst', 'file', new TextDecoder().decode(bytes)),
        fileName,
        mediaType: file.type || null,
        bytes: file.size,
      }
    : unread(name, fileName, file);
  return { parts: [part], complete: true, fingerprint: await fingerprintOf([bytes]) };
}

/** By hand: the page's content security policy may forbid to fetch it. */
function blobOfDataUrl(url: string): Blob {
  const comma = url.indexOf(',');
  const head = url.slice('data:'.length, comma);
  const body = decodeURIComponent(url.slice(comma + 1));
  const binary = head.endsWith(';base64') ? atob(body) : null;
  const bytes = binary === null ? body : Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: head.split(';', 1)[0] || 'text/plain' });
}

function partsOfText(text: string, mediaType: string | null): PayloadPart[] {
  if (mediaType === MAIL_ADDRESS) return partsOfAddress(text);
  const looksJson = mediaType?.includes('json') || /^\s*[[{]/.test(text);
  if (looksJson) {
    try {
      const parts = [...leaves(JSON.parse(text), '')].slice(0, PARTS_MAX);
      if (parts.length > 0) return parts.map(([path, value]) => textPart(path, 'json', value));
    } catch {
      // Not JSON after all: shown as text.
    }
  }
  if (mediaType?.includes('x-www-form-urlencoded')) {
    return [...new URLSearchParams(text)]
      .slice(0, PARTS_MAX)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => textPart(name, 'field', value));
  }
  return [textPart('tekst', 'text', text)];
}

/** `mailto:` and its like: to whom, and what is filled in. A plus sign is one, there. */
function partsOfAddress(url: string): PayloadPart[] {
  const [, to = '', query = ''] = /^[^:]*:([^?#]*)(?:\?([^#]*))?/.exec(url) ?? [];
  const fields: [string, string][] = [['to', decoded(to)], ...new URLSearchParams(query.replaceAll('+', '%2B'))];
  return fields.filter(([, value]) => value !== '').map(([name, value]) => textPart(name, 'field', value));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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

function unread(name: string, fileName: string | null, file: { type: string; size?: number }): PayloadPart {
  return {
    name: name.slice(0, 500),
    kind: 'unread',
    text: null,
    fileName,
    mediaType: file.type || null,
    bytes: file.size ?? null,
  };
}

const isText = (type: string, name: string | null): boolean =>
  /^text\/|json|xml|csv|urlencoded/.test(type) || (!type && /\.(?:txt|csv|json|xml|html?|md)$/i.test(name ?? ''));

/** SHA-256 in hex over the pieces, each with its length before it; null where the page is no secure context. */
async function fingerprintOf(pieces: (string | ArrayBuffer)[]): Promise<string | null> {
  if (!crypto.subtle) return null;
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : new Uint8Array(piece)));
  const framed = bytes.flatMap((piece) => [encoder.encode(`${piece.length}:`), piece]);
  const whole = new Uint8Array(framed.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of framed) {
    whole.set(piece, at);
    at += piece.length;
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
