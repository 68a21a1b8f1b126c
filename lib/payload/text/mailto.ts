import { inside, nameWithin, type Place, type TextReading, together } from '../reading.ts';
import { moved } from '../splice.ts';
import { toSource } from '../to-source.ts';
import { addressEscaped, mailEscaped, type PercentStyle, percent } from './percent.ts';

const ADDRESSES = new Set(['to', 'cc', 'bcc']);

/**
 * A `mailto:` address (RFC 6068), whole: to whom, and its header fields. A plus is a plus. Only the field that she
 * changes is written anew.
 * @returns null where it is none, or says nothing.
 */
export function mailto(source: string, place: Place): TextReading | null {
  const scheme = /^mailto:/i.exec(source)?.[0].length;
  if (scheme === undefined) return null;
  const end = source.includes('#') ? source.indexOf('#') : source.length;
  const question = source.indexOf('?');
  const pathEnd = question === -1 || question > end ? end : question;
  const readings = [field('to', source.slice(scheme, pathEnd), scheme, place)];
  let start = pathEnd + 1;
  for (const pair of source.slice(start, end).split('&')) {
    const equals = pair.indexOf('=');
    if (equals !== -1) {
      const name = percent(pair.slice(0, equals), mailEscaped).text;
      readings.push(field(name, pair.slice(equals + 1), start + equals + 1, place));
    }
    start += pair.length + 1;
  }
  const reading = together(readings);
  return reading.parts.length > 0 ? reading : null;
}

function field(name: string, value: string, offset: number, place: Place): TextReading {
  if (value === '') return together([]);
  const style: PercentStyle = ADDRESSES.has(name.toLowerCase()) ? addressEscaped : mailEscaped;
  const shown = percent(value, style);
  const changed = { name: nameWithin(place.name, name), kind: 'field', mediaType: null, bytes: null } as const;
  const reading = place.reader.text(shown.text, inside(place, name, changed));
  return {
    parts: reading.parts,
    splices: (choices) => moved(toSource(shown, reading.splices(choices)), offset),
  };
}
