import type { Choices } from './edits.ts';
import type { Part } from './part.ts';
import type { Splice } from './splice.ts';

/** A text that was opened: its parts, and what its source becomes by what she chose. */
export interface TextReading {
  readonly parts: readonly Part[];
  /** Changes in the source that was read; none where she changed nothing of it. */
  splices(choices: Choices): readonly Splice[];
}

/** Bytes that were opened. */
export interface BytesReading {
  readonly parts: readonly Part[];
  /** The new bytes; null where she changed nothing of them. */
  edited(choices: Choices): Uint8Array | null;
}

/** What is known of something before it is opened. */
export interface Place {
  readonly id: string;
  /** Null where it has no name of its own: a request's body. */
  readonly name: string | null;
  /** What a plain text found here is called. */
  readonly kind: 'field' | 'json' | 'text' | 'file';
  readonly mediaType: string | null;
  readonly fileName: string | null;
  /** Size of the file that it is, or comes from. */
  readonly bytes: number | null;
  /** How many formats lie around it: what was opened too often is shown as it stands. */
  readonly depth: number;
  readonly reader: Reader;
}

/** Opens what a format holds inside itself. Given along, so that no format imports the others. */
export interface Reader {
  readonly text: (source: string, place: Place) => TextReading;
  readonly bytes: (source: Uint8Array, place: Place) => BytesReading;
  /** An id that no other part of these contents has. */
  readonly newId: (wanted: string) => string;
  /** Keeps what is no text, for whoever can show it (a PDF, an image). */
  readonly keepOpaque: (id: string, bytes: Uint8Array) => void;
}

/** A place inside another. */
export const inside = (place: Place, step: string, changed: Partial<Place> = {}): Place => ({
  ...place,
  id: `${place.id}/${step.slice(0, 500)}`,
  depth: place.depth + 1,
  ...changed,
});

/** `bijlage.patient.naam`: the name of a value within something that may have a name itself. */
export const nameWithin = (name: string | null, path: string): string => (name === null ? path : `${name}.${path}`);

/** Several readings beside each other in one source. */
export const together = (readings: readonly TextReading[]): TextReading => ({
  parts: readings.flatMap(({ parts }) => parts),
  splices: (choices) => readings.flatMap((reading) => reading.splices(choices)),
});
