import type { Entry, Material } from '../material.ts';
import * as n from '../natives.ts';

const of = (kind: Material['kind'], entries: ArrayLike<Entry>, rest: Partial<Material> = {}): Material => ({
  __proto__: null,
  kind,
  entries,
  mediaType: null,
  fileName: null,
  complete: true,
  ...rest,
});

export const fields = (entries: ArrayLike<Entry>, complete = true): Material => of('fields', entries, { complete });

export const text = (words: string, mediaType: string | null): Material => of('text', [['', words]], { mediaType });

export const urlencoded = (params: string): Material => text(params, 'application/x-www-form-urlencoded');

export const file = (blob: Blob, fileName: string | null): Material =>
  of('file', [['', new n.File(n.sequence([blob]), fileName ?? '', { type: blob.type })]], {
    mediaType: blob.type || null,
    fileName,
  });

export const dataUrl = (url: string, fileName: string | null): Material => of('data-url', [['', url]], { fileName });

/** Something of which only a name is known. */
export const unread = (name: string, rest?: Partial<Material>): Material => of('unread', [[name, '']], rest);

/** A request's body, whatever the page made it of. */
export function body(value: unknown, mediaType: string | null): Material {
  if (value === null || value === undefined) return fields([]);
  if (typeof value === 'string') return text(value, mediaType);
  if (value instanceof n.URLSearchParams) return urlencoded(n.paramsText(value));
  if (value instanceof n.FormData) return fields(entriesOf(value));
  if (value instanceof n.Blob) return file(value, value instanceof n.File ? value.name : null);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return file(new n.Blob(n.sequence([value as BlobPart]), { type: mediaType ?? '' }), null);
  }
  return unread('…', { complete: false });
}

/** The fields of a form or a request, in their order. */
export function entriesOf(data: FormData): ArrayLike<Entry> {
  const entries = n.emptyList<Entry>();
  n.eachField(data, (value, name) => n.add(entries, [name, value]));
  return entries;
}

/** The same names with the same values; a file must be the very same one. */
export function isSame(a: ArrayLike<Entry>, b: ArrayLike<Entry>): boolean {
  let at = 0;
  while (at < a.length && at < b.length && a[at]![0] === b[at]![0] && isSameValue(a[at]![1], b[at]![1])) at += 1;
  return at === a.length && at === b.length;
}

// A file field that was left empty gives a new empty file each time.
const isSameValue = (a: FormDataEntryValue, b: FormDataEntryValue): boolean =>
  a === b || (typeof a !== 'string' && typeof b !== 'string' && n.blobSize(a) + n.blobSize(b) === 0);

/** What the page may still change between the hold and the decision is copied: what goes on is what was shown. */
export function copyOf<T>(body: T): T | BodyInit {
  if (body instanceof n.FormData) {
    return bodyOf(entriesOf(body), body);
  }
  if (body instanceof n.URLSearchParams) return new n.URLSearchParams(n.paramsText(body));
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new n.Blob(n.sequence([body as BlobPart]));
  return body;
}

/** Entries as a body of the same kind as this one, so that the browser sends it as it would have sent that. */
export function bodyOf(entries: ArrayLike<Entry>, like: unknown): BodyInit {
  const first = entries[0]?.[1] as BodyInit;
  if (like instanceof n.URLSearchParams) return new n.URLSearchParams(first as string);
  if (!(like instanceof n.FormData)) return first;
  const data = new n.FormData();
  fill(data, entries);
  return data;
}

export function fill(data: FormData, entries: ArrayLike<Entry>): void {
  for (let i = 0; i < entries.length; i += 1) n.appendField(data, entries[i]![0], entries[i]![1]);
}
