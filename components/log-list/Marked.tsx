/** A text with some pieces of it marked: begin and end of each, one after the other. */
export function Marked({ text, pieces }: { readonly text: string; readonly pieces: readonly number[] }) {
  const cuts = [0, ...pieces, text.length];
  return cuts.slice(0, -1).map((from, place) => {
    const piece = text.slice(from, cuts[place + 1]);
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    return place % 2 === 1 ? <b key={place}>{piece}</b> : piece;
  });
}
