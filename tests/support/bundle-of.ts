import type { Entry } from '../../lib/disclosure/entry.ts';
import type { BundleHead, HeldOutside } from '../../lib/export/bundle/format.ts';
import { bundlePieces } from '../../lib/export/bundle/write.ts';
import { base64, utf8 } from '../../lib/log/bytes.ts';
import { newSigner, type Signer, signCheckpoint } from '../../lib/log/checkpoint/checkpoint.ts';
import { logIdOf, newHeader } from '../../lib/log/header.ts';
import { canonicalJson, newSalt, saltedHash } from '../../lib/log/leaf.ts';
import type { Kept } from '../../lib/log/store/kept.ts';
import { EMPTY, type Frontier, grown, rootOf } from '../../lib/log/tree/frontier.ts';

/** A log in memory, without a database: for what is read out of one. */
export interface MadeLog {
  readonly head: BundleHead;
  readonly kept: readonly Kept[];
  readonly signer: Signer;
  /** The signed state after so many entries. */
  stateAt(size: number): Promise<string>;
}

export async function logFrom(
  entries: readonly Entry[],
  { signer, continues = null }: { signer?: Signer; continues?: BundleHead['header']['continues'] } = {},
): Promise<MadeLog> {
  const own = signer ?? (await newSigner());
  const header = newHeader(base64(own.publicKey), continues);
  const kept = entries.map((entry, index): Kept => {
    const salt = newSalt();
    return { index, entry, salt, state: 'readable', leaf: saltedHash(salt, utf8(canonicalJson(entry))) };
  });
  return madeLog(header, kept, own);
}

/** The same log with other entries in it, signed anew by whoever holds its key. */
export async function madeLog(header: BundleHead['header'], kept: readonly Kept[], signer: Signer): Promise<MadeLog> {
  const log = logIdOf(header);
  const stateAt = (size: number) => {
    const tree = kept.slice(0, size).reduce((frontier: Frontier, { leaf }) => grown(frontier, leaf), EMPTY);
    return signCheckpoint({ log, size, root: rootOf(tree) }, [signer]);
  };
  const head: BundleHead = {
    format: 'deelwijzer-bundle',
    version: 1,
    schema: 1,
    log,
    header,
    publicKey: header.publicKey,
    checkpoint: await stateAt(kept.length),
  };
  return { head, kept, signer, stateAt };
}

export async function bundleText(
  { head, kept }: Pick<MadeLog, 'head' | 'kept'>,
  heldOutside: readonly HeldOutside[] = [],
): Promise<string> {
  let text = '';
  for await (const piece of bundlePieces(head, heldOutside, [kept])) text += piece;
  return text;
}
