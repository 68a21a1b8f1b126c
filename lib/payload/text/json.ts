import { textPart } from '../part-of.ts';
import { inside, nameWithin, type Place, type TextReading } from '../reading.ts';
import { moved, type Splice } from '../splice.ts';
import { toSource } from '../to-source.ts';
import { type JsonLeaf, jsonLeaves } from './json-scan.ts';
import { jsonString } from './json-string.ts';

/**
 * JSON: every string, number and boolean is a part under its dotted path; an empty string or a null says nothing and is
 * none. Only what she changed inside a string changes; white space, order, spelling of numbers and escapes stay.
 * A string that is left out becomes empty; a number or a boolean cannot be rewritten (it would no longer be one), and
 * becomes null where it is left out.
 * @returns null where it is no strict JSON, or holds nothing to show.
 */
export function json(source: string, place: Place): TextReading | null {
  const leaves = jsonLeaves(source)?.filter(({ kind, value }) => kind !== 'null' && value !== '') ?? [];
  if (leaves.length === 0) return null;
  const read = leaves.map((leaf) => ({ leaf, reading: leafReading(leaf, placeOf(leaf, place)) }));
  return {
    parts: read.flatMap(({ reading }) => reading.parts),
    splices: (choices) => read.flatMap(({ leaf, reading }) => inSource(source, leaf, reading.splices(choices))),
  };
}

const placeOf = ({ path }: JsonLeaf, place: Place): Place =>
  inside(place, path || 'waarde', {
    name: nameWithin(place.name, path || 'waarde'),
    kind: 'json',
    mediaType: null,
    bytes: null,
  });

function leafReading(leaf: JsonLeaf, place: Place): TextReading {
  if (leaf.kind === 'string') return place.reader.text(leaf.value, place);
  const part = textPart(place, leaf.value, { canEdit: false });
  return {
    parts: [part],
    splices: (choices) => (choices.has(part.id) ? [{ start: 0, end: leaf.value.length, with: 'null' }] : []),
  };
}

/** What changes in a string's value, as changes between its quotes. */
function inSource(source: string, { kind, start, end }: JsonLeaf, splices: readonly Splice[]): readonly Splice[] {
  if (splices.length === 0) return splices;
  if (kind !== 'string') return moved(splices, start);
  return moved(toSource(jsonString(source.slice(start + 1, end - 1)), splices), start + 1);
}
