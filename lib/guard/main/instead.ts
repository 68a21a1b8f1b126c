import type { Entry } from '../material.ts';
import * as n from '../natives.ts';
import type { InsteadRow } from '../wire.ts';

/** The entries that were approved in the place of those that were shown; what is kept is the very same entry. */
export const insteadOf = (rows: ArrayLike<InsteadRow>, shown: ArrayLike<Entry>): ArrayLike<Entry> =>
  n.mapped(rows, (row) => {
    if (row[0] !== null) return shown[row[0]]!;
    return [row[1], row[3] === null ? row[2] : fileOf(row[2], row[4], row[3])];
  });

function fileOf(binary: string, name: string, type: string): File {
  const bytes = new n.Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = n.charCodeAt(binary, i);
  return new n.File(n.sequence([bytes]), name, { __proto__: null, type } as FilePropertyBag);
}
