import { base64, concat, fromBase64 } from '../bytes.ts';
import { type Checkpoint, checkpointText, originOfLog, parseCheckpoint } from './checkpoint.ts';
import { formatNote, type SignedNote } from './signed-note.ts';

/**
 * A checkpoint on one line, for the end of a dossier note: which log, which entry, and the signed state that the log had
 * by then. Whoever holds the note is a witness: a log from which that entry, or anything before that state, is missing
 * or changed cannot have this root.
 */
export interface Stamp {
  /** Place of the entry that the note is about. */
  readonly index: number;
  readonly checkpoint: Checkpoint;
  readonly note: SignedNote;
}

/** @param signedCheckpoint as the log keeps it. @throws TypeError where it is none. */
export function stampFor(index: number, signedCheckpoint: string): string {
  const parsed = parseCheckpoint(signedCheckpoint);
  const signature = parsed?.note.signatures[0];
  if (!parsed || !signature) throw new TypeError('not a signed checkpoint');
  const { log, size, root } = parsed.checkpoint;
  const signed = base64(concat(signature.keyId, signature.signature));
  return `[${originOfLog(log)}: ${index}: ${size}: ${root}: ${signed}]`;
}

/** Every stamp in a text, wherever the record broke its lines. Whether its signature holds is for `verifyNote`. */
export function stampsIn(text: string): Stamp[] {
  return [...text.matchAll(/\[([\sA-Za-z0-9+/=:]{180,600})\]/g)].flatMap(([, inside = '']) => {
    const parts = STAMP.exec(inside.replaceAll(/\s/g, ''));
    if (!parts) return [];
    const [, log = '', index, size, root = '', signed = ''] = parts;
    const bytes = bytesOf(signed);
    if (bytes?.length !== 68) return [];
    const checkpoint = { log, size: Number(size), root };
    const signature = { name: originOfLog(log), keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
    return [{ index: Number(index), checkpoint, note: { text: checkpointText(checkpoint), signatures: [signature] } }];
  });
}

const STAMP = /^deelwijzer\/([0-9a-f]{32}):(\d{1,15}):(\d{1,15}):([A-Za-z0-9+/]{43}=):([A-Za-z0-9+/]{91}=)$/;

/** The stamp's checkpoint as a file of its own would hold it. */
export const signedCheckpointOf = ({ note }: Stamp): string => formatNote(note);

function bytesOf(text: string): Uint8Array | null {
  try {
    return fromBase64(text);
  } catch {
    return null;
  }
}
