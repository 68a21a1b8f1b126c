/** A way to write text as bytes, in which these bytes come back exactly as they were. */
export interface Encoding {
  readonly text: string;
  /** The bytes of a new text; a character that the encoding lacks becomes `?`. */
  readonly encode: (text: string) => Uint8Array;
}

/** `guessed`: nothing says that it is this encoding, and any bytes at all would pass for it. */
export type Decoded = Encoding & { readonly guessed: boolean };
