/** A stretch of what is shown, and the stretch of the source that it was read from. Never empty; in order in both. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Length in the source of each shown UTF-16 unit; 0: it can only be changed as a whole. */
  readonly unit: number;
  /**
   * When a change that only touches it rewrites it too, because as it stands it could mean something else beside the
   * new text (`&` before `lt;`). `by-space`: its white space is rewritten where white space, or nothing, comes
   * beside it, because they would run together.
   */
  readonly touchy: 'never' | 'by-space' | 'always';
}

/** A text as it is shown, with the way back to its source. What lies between the pieces has no source of its own (a line break between two blocks). */
export interface Shown {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Writes new text for the place `from` in the source. Asked for an empty text too. */
  readonly write: (text: string, from: number) => string;
}

/** Builds what is shown while its source is walked through. */
export class ShownBuilder {
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Shown as it stands in the source. */
  verbatim(text: string, from: number, touchy: Exclude<Piece['touchy'], 'always'> = 'never'): void {
    this.#grow(text, from, from + text.length, 1, touchy);
  }

  /** One thing in the source that shows as `text` and changes as a whole. */
  atom(text: string, from: number, to: number, touchy: Piece['touchy'] = 'never'): void {
    if (touchy === 'never' && text.length === 1) this.#grow(text, from, to, to - from, touchy);
    else this.#push(text, from, to, 0, touchy);
  }

  /** Shown, but not in the source. */
  separator(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
  }

  shown(write: Shown['write']): Shown {
    return { text: this.#texts.join(''), pieces: this.#pieces, write };
  }

  #grow(text: string, from: number, to: number, unit: number, touchy: Piece['touchy']): void {
    const last = this.#pieces.at(-1);
    const goesOn =
      last && last.unit === unit && last.to === from && last.end === this.#length && last.touchy === touchy;
    if (goesOn) {
      this.#pieces[this.#pieces.length - 1] = { ...last, end: last.end + text.length, to };
      this.separator(text);
    } else this.#push(text, from, to, unit, touchy);
  }

  #push(text: string, from: number, to: number, unit: number, touchy: Piece['touchy']): void {
    if (text === '') return;
    this.#pieces.push({ start: this.#length, end: this.#length + text.length, from, to, unit, touchy });
    this.separator(text);
  }
}
