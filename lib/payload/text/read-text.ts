import { html, looksHtml, looksXml, xml } from '../markup/markup.ts';
import type { Place, TextReading } from '../reading.ts';
import { looksRtf, rtf } from '../rtf/rtf.ts';
import { base64, looksBase64 } from './base64.ts';
import { dataUrl } from './data-url.ts';
import { json } from './json.ts';
import { mailto } from './mailto.ts';
import { isMultipart, multipart } from './multipart.ts';
import { plain } from './plain.ts';
import { urlencoded } from './urlencoded.ts';

/** Formats within formats beyond this are shown as they stand. */
const DEPTH_MAX = 12;

interface Format {
  /** Cheap: what the media type or the first characters say. */
  readonly looksSo: (source: string, mediaType: string, fileName: string) => boolean;
  /** Null where it turns out to be something else. */
  readonly read: (source: string, place: Place) => TextReading | null;
}

/** The first that recognises a text reads it. */
const FORMATS: readonly Format[] = [
  { looksSo: (_source, mediaType) => mediaType.includes('x-mailto'), read: mailto },
  { looksSo: (_source, mediaType) => mediaType.includes('x-www-form-urlencoded'), read: urlencoded },
  { looksSo: isMultipart, read: multipart },
  { looksSo: (source, mediaType) => mediaType.includes('json') || /^\s*[[{](?!\\rtf)/.test(source), read: json },
  { looksSo: looksRtf, read: rtf },
  { looksSo: looksHtml, read: html },
  { looksSo: looksXml, read: xml },
  { looksSo: (source) => /^\s{0,8}data:/i.test(source), read: dataUrl },
  { looksSo: looksBase64, read: base64 },
];

/** Opens a text as what it is; what no format recognises is shown as it stands. */
export function readText(source: string, place: Place): TextReading {
  if (place.depth < DEPTH_MAX) {
    const mediaType = place.mediaType?.toLowerCase() ?? '';
    for (const { looksSo, read } of FORMATS) {
      const reading = looksSo(source, mediaType, place.fileName ?? '') ? read(source, place) : null;
      if (reading) return reading;
    }
  }
  return plain(source, place);
}
