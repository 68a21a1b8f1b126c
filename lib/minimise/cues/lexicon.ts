/** The entries of a lexicon: parted by commas and lines. */
export function entriesOf(lexicon: string): string[] {
  return lexicon
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
