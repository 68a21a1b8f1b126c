/** What leaves, raw, as the frame hands it over (`lib/guard/material.ts`): named values and files, in their order. */
export interface Contents {
  /** `fields`: named values; `text`: one text; `file`: one file; `data-url`: one file, written out; `unread`: something that is only known to leave. */
  readonly kind: 'fields' | 'text' | 'file' | 'data-url' | 'unread';
  readonly mediaType: string | null;
  /** The name under which a file leaves, null where it has none. */
  readonly fileName: string | null;
  /** False where more may leave than this. */
  readonly complete: boolean;
  readonly entries: readonly ContentEntry[];
}

export type ContentEntry =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly file: ContentFile };

export interface ContentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Null: too large, not read. */
  readonly bytes: Uint8Array | null;
}
