import { base64 } from '../bytes.ts';
import { formatNote, type NoteKey, parseNote, type SignedNote, signNote } from './signed-note.ts';

/** The state of a log at some size, as C2SP tlog-checkpoint writes it: origin, size, root, each on a line. */
export interface Checkpoint {
  /** Id of the log, 32 hex digits. */
  readonly log: string;
  readonly size: number;
  /** base64. */
  readonly root: string;
}

const ORIGIN = 'deelwijzer/';

export const originOfLog = (log: string): string => ORIGIN + log;

export const checkpointText = ({ log, size, root }: Checkpoint): string => `${originOfLog(log)}\n${size}\n${root}\n`;

/** @returns null where the text is no checkpoint of a log of ours. */
export function parseCheckpointText(text: string): Checkpoint | null {
  const [, log, size, root] =
    /^deelwijzer\/([0-9a-f]{32})\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n$/.exec(text) ?? [];
  return log === undefined || size === undefined || root === undefined ? null : { log, size: Number(size), root };
}

/** A checkpoint with its signatures, or null. Whether they hold is for `verifyNote`. */
export function parseCheckpoint(note: string): { checkpoint: Checkpoint; note: SignedNote } | null {
  const parsed = parseNote(note);
  const checkpoint = parsed && parseCheckpointText(parsed.text);
  return parsed && checkpoint && { checkpoint, note: parsed };
}

export interface Signer {
  readonly publicKey: Uint8Array;
  readonly privateKey: CryptoKey;
}

/** A new key to sign with; not extractable. */
export async function newSigner(): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    privateKey: pair.privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  };
}

export const keyOfLog = (log: string, publicKey: Uint8Array): NoteKey => ({ name: originOfLog(log), publicKey });

/** @param signers the key of the log; with its successor where the last entry names one. */
export async function signCheckpoint(
  { log, size, root }: { log: string; size: number; root: Uint8Array },
  signers: readonly Signer[],
): Promise<string> {
  const text = checkpointText({ log, size, root: base64(root) });
  const signatures = await Promise.all(
    signers.map(({ publicKey, privateKey }) => signNote(text, keyOfLog(log, publicKey), privateKey)),
  );
  return formatNote({ text, signatures });
}
