import { base64 } from '../../log/bytes.ts';
import { canonicalJson } from '../../log/leaf.ts';
import type { Kept } from '../../log/store/kept.ts';
import { type BundleHead, HEAD_MEMBERS, type HeldOutside } from './format.ts';

/**
 * Writes a bundle, piece by piece; joined, the pieces are one JSON document with an entry a line. The same log gives the
 * same bytes, from the database or from a bundle read back.
 * @param stretches all entries of the log in order; one that is locked may not be among them.
 */
export async function* bundlePieces(
  head: BundleHead,
  heldOutside: readonly HeldOutside[],
  stretches: AsyncIterable<readonly Kept[]> | Iterable<readonly Kept[]>,
): AsyncGenerator<string> {
  const members = HEAD_MEMBERS.map((name) => `"${name}":${canonicalJson(head[name])}`);
  yield `{${members.join(',\n')},\n"checkpoints":[`;
  yield heldOutside.map((one) => `\n${canonicalJson(one)}`).join(',');
  yield '],\n"entries":[';
  let separator = '\n';
  for await (const stretch of stretches) {
    let piece = '';
    for (const kept of stretch) {
      piece += separator + element(kept);
      separator = ',\n';
    }
    yield piece;
  }
  yield '\n]}\n';
}

function element({ index, leaf, state, salt, entry }: Kept): string {
  const start = `{"index":${index},"leaf":"${base64(leaf)}"`;
  if (salt && entry) return `${start},"salt":"${base64(salt)}","entry":${canonicalJson(entry)}}`;
  return `${start},"without":"${state === 'erased' ? 'erased' : 'damaged'}"}`;
}
