import type { Place, TextReading } from '../reading.ts';
import { json } from './json.ts';
import { plain } from './plain.ts';
import { urlencoded } from './urlencoded.ts';

/** Formats within formats beyond this are shown as they stand. */
const DEPTH_MAX = 12;

interface Format {
  /** Cheap: what the media type or the first characters say. */
  readonly looksSo: (source: string, mediaType: string) => boolean;
  /** Null where it turns out to be something else. */
  readonly read: (source: string, place: Place) => TextReading | null;
}

/** The first that recognises a text reads it. */
const FORMATS: readonly Format[] = [
  { looksSo: (_source, mediaType) => mediaType.includes('x-www-form-urlencoded'), read: urlencoded },
  { looksSo: (source, mediaType) => mediaType.includes('json') || /^\s*[[{]/.test(source), read: json },
];

/** Opens a text as what it is; what no format recognises is shown as it stands. */
export function readText(source: string, place: Place): TextReading {
  if (place.depth < DEPTH_MAX) {
    const mediaType = place.mediaType?.toLowerCase() ?? '';
    for (const { looksSo, read } of FORMATS) {
      const reading = looksSo(source, mediaType) ? read(source, place) : null;
      if (reading && reading.parts.length > 0) return reading;
    }
  }
  return plain(source, place);
}
