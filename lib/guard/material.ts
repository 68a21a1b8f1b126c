/** A name and what stands under it. Files go by reference, never by content. */
export type Entry = [name: string, value: FormDataEntryValue];

/**
 * What leaves, raw, as the page's world hands it over. That world is the page's: there nothing is read, decoded or
 * hashed. The extension's own world does that (`isolated/describe.ts`), with functions that no page can replace.
 */
export interface Material {
  /** No prototype: what a page put on `Object.prototype` is no part of it, and no promise asks it for a `then`. */
  readonly __proto__: null;
  /** `fields`: named values; `text`: one text; `file`: one file; `data-url`: one file, written out; `unread`: something that is only known to leave, under this name or none. */
  kind: 'fields' | 'text' | 'file' | 'data-url' | 'unread';
  entries: ArrayLike<Entry>;
  mediaType: string | null;
  /** The name under which a file leaves, null where it has none. */
  fileName: string | null;
  /** False where more may leave than this. */
  complete: boolean;
}

/** What goes over the line as words; the entries stand beside it, in a form. */
export type MaterialHead = Omit<Material, 'entries' | '__proto__'>;
