import { parseCheckpoint } from '../log/checkpoint/checkpoint.ts';
import { type Stamp, stampsIn } from '../log/checkpoint/stamp.ts';

/** What a file other than a bundle says of logs: stamps of notes and feeds, and signed states by themselves. */
export interface Witness {
  readonly name: string;
  readonly stamps: readonly Stamp[];
  /** The text of a note, to be compared with what was filed; null where the file is too large to be one. */
  readonly text: string | null;
}

const LONGEST_NOTE = 100_000;
/** No stamp is longer, wherever it was broken. */
const OVERLAP = 1_000;

/** Reads any text for what it says of logs, in a stream. */
export async function witnessIn(name: string, text: AsyncIterable<string>): Promise<Witness> {
  const stamps = new Map<string, Stamp>();
  let [whole, tail, length] = ['', '', 0];
  for await (const chunk of text) {
    length += chunk.length;
    if (length <= LONGEST_NOTE) whole += chunk;
    const window = tail + chunk;
    // Some servers write a slash in JSON as "\\/".
    for (const stamp of stampsIn(window.replaceAll('\\/', '/'))) stamps.set(keyOf(stamp), stamp);
    tail = window.slice(-OVERLAP);
  }
  const alone = length <= LONGEST_NOTE ? parseCheckpoint(whole.replaceAll('\r\n', '\n')) : null;
  if (alone) stamps.set('alone', { index: alone.checkpoint.size - 1, ...alone });
  return { name, stamps: [...stamps.values()], text: length <= LONGEST_NOTE ? whole : null };
}

const keyOf = ({ index, checkpoint: { log, size, root } }: Stamp): string => `${log} ${index} ${size} ${root}`;
