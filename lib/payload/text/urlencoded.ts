import { inside, nameWithin, type Place, type TextReading, together } from '../reading.ts';
import { moved } from '../splice.ts';
import { toSource } from '../to-source.ts';
import { formEscaped, percent } from './percent.ts';

/** `application/x-www-form-urlencoded`: the value that she changes is written anew where she changed it, nothing else is. @returns null where it holds no values. */
export function urlencoded(source: string, place: Place): TextReading | null {
  const readings: TextReading[] = [];
  let start = 0;
  for (const pair of source.split('&')) {
    const equals = pair.indexOf('=');
    const name = equals === -1 ? pair : pair.slice(0, equals);
    const value = equals === -1 ? '' : pair.slice(equals + 1);
    if (value !== '') readings.push(field(percent(name, formEscaped).text, value, start + equals + 1, place));
    start += pair.length + 1;
  }
  const reading = together(readings);
  return reading.parts.length > 0 ? reading : null;
}

function field(name: string, value: string, offset: number, place: Place): TextReading {
  const shown = percent(value, formEscaped);
  const changed = { name: nameWithin(place.name, name), kind: 'field', mediaType: null, bytes: null } as const;
  const reading = place.reader.text(shown.text, inside(place, name, changed));
  return {
    parts: reading.parts,
    splices: (choices) => moved(toSource(shown, reading.splices(choices)), offset),
  };
}
