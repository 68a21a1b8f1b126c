const PAGE = 12;

/** Where a key goes from a place in a list whose last place is `last`; undefined where it goes nowhere. */
export function placeAfter(key: string, from: number, last: number): number | undefined {
  if (last < 0) return undefined;
  const within = (place: number) => Math.min(last, Math.max(0, place));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + PAGE);
    case 'PageUp':
      return within(from - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
