import type { Part } from './part.ts';
import type { Place } from './reading.ts';
import { utf8Length } from './utf8-length.ts';

/** What she would call it. */
export const labelOf = ({ name, fileName }: Place): string => name ?? fileName ?? 'tekst';

/** Nothing but spaces; what is merely invisible (a zero-width space) is something. */
export const isBlank = (text: string): boolean => !/[^ \t\r\n\f\u00a0]/.test(text);

/** A part that shows its text. */
export const textPart = (place: Place, text: string, changed: Partial<Part> = {}): Part => ({
  id: place.reader.newId(place.id),
  name: short(labelOf(place), 500),
  kind: place.kind,
  text,
  unread: null,
  mediaType: place.mediaType === null ? null : short(place.mediaType, 200),
  fileName: place.fileName === null ? null : short(place.fileName, 500),
  bytes: place.bytes ?? utf8Length(text),
  canEdit: true,
  canLeaveOut: true,
  ...changed,
});

/** A part of which only a name, a kind and a size are known. */
export const unreadPart = (place: Place, unread: NonNullable<Part['unread']>, changed: Partial<Part> = {}): Part => ({
  ...textPart(place, ''),
  name: short(place.name ?? place.fileName ?? place.mediaType ?? 'bestand', 500),
  kind: 'unread',
  text: null,
  unread,
  bytes: place.bytes,
  canEdit: false,
  ...changed,
});

const short = (text: string, most: number): string => (text.length > most ? text.slice(0, most) : text);
