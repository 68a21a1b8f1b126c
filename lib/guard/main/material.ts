import type { Entry, Material } from '../material.ts';
import * as n from '../natives.ts';

const of = (kind: Material['kind'], entries: readonly Entry[], rest: Partial<Material> = {}): Material => ({
  kind,
  entries,
  mediaType: null,
  fileName: null,
  complete: true,
  ...rest,
});

export const fields = (entries: readonly Entry[], complete = true): Material => of('fields', entries, { complete });

export const text = (words: string, mediaType: string | null): Material => of('text', [['', words]], { mediaType });

export const file = (blob: Blob, fileName: string | null): Material =>
  of('file', [['', new n.File([blob], fileName ?? '', { type: blob.type })]], {
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
  if (value instanceof n.URLSearchParams || value instanceof n.FormData) return fields([...value]);
  if (value instanceof n.Blob) return file(value, value instanceof n.File ? value.name : null);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return file(new n.Blob([value as BlobPart], { type: mediaType ?? '' }), null);
  }
  return unread('…', { complete: false });
}

/** The same names with the same values; a file by what tells it apart without reading it. */
export function isSame(a: readonly Entry[], b: readonly Entry[]): boolean {
  return n.stringify(a.map(tellApart)) === n.stringify(b.map(tellApart));
}

// A file field that was left empty gives a new empty file each time, dated now.
const tellApart = ([name, value]: Entry): unknown =>
  typeof value === 'string' ? [name, value] : [name, value.name, value.size, value.size && value.lastModified];
