/** Shorter parts would take simple words for compounds: `spie-gel`. */
const LEAST_PART = 4;
const LEAST_COMPOUND = 9;

/** The words that are not two others put together, with or without an s between them: the engine splits those itself. */
export function withoutCompounds(words: ReadonlySet<string>): string[] {
  const kept = new Set<string>();
  for (const word of [...words].sort((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
    if (!isCompound(word, kept)) kept.add(word);
  }
  return [...kept];
}

function isCompound(word: string, kept: ReadonlySet<string>): boolean {
  if (word.length < LEAST_COMPOUND) return false;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    if (!kept.has(word.slice(at))) continue;
    const first = word.slice(0, at);
    if (kept.has(first) || (first.length > LEAST_PART && first.endsWith('s') && kept.has(first.slice(0, -1))))
      return true;
  }
  return false;
}
