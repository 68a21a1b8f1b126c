/** A stretch of a source and what comes in its place, already written as that source has it. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly with: string;
}

/** @throws RangeError where two splices overlap: what would leave then is not what was asked. */
export function spliced(source: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return source;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, with: words } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new RangeError('two changes overlap');
    pieces.push(source.slice(at, start), words);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** The same splices in a source in which theirs begins at `offset`. */
export const moved = (splices: readonly Splice[], offset: number): readonly Splice[] =>
  splices.map(({ start, end, with: words }) => ({ start: start + offset, end: end + offset, with: words }));
