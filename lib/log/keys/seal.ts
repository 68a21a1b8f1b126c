import { randomBytes, utf8 } from '../bytes.ts';

/** Content as it stands on disk: AES-256-GCM under the data key of the browser session that wrote it. */
export interface Sealed {
  /** Which data key. */
  readonly key: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface DataKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/** Sealed content does not open: altered on disk, or moved from another place. */
export class Damaged extends Error {
  override name = 'Damaged';
}

/** @param place what it is the content of; content that was moved elsewhere does not open there. */
export async function seal({ id, key }: DataKey, place: string, content: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = randomBytes(12);
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(place) }, key, content);
  return { key: id, iv, bytes: new Uint8Array(bytes) };
}

/** @throws Damaged */
export async function unseal(key: CryptoKey, place: string, { iv, bytes }: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(place) }, key, bytes);
    return new Uint8Array(opened);
  } catch (error) {
    throw new Damaged(`does not open: ${place}`, { cause: error });
  }
}
