/** What a span is, in the words of the contract: what identifies a person, and what is sensitive. */
export const TAGS = [
  'name',
  'location',
  'date',
  'age',
  'bsn',
  'id',
  'institution',
  'phone',
  'email',
  'url',
  'medication',
  'diagnosis',
] as const;

export type Tag = (typeof TAGS)[number];

/** UTF-16 offsets: `start` is in it, `end` is after it. A list of spans is sorted and without overlap. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}
