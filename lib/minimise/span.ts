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

/** A place in a text: UTF-16 offsets. Lists of them are sorted and do not overlap. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}
