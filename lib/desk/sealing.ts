import { utf8 } from '../log/bytes.ts';
import { type DataKey, type Sealed, seal, unseal } from '../log/keys/seal.ts';

const decoder = new TextDecoder();

/** @param raw 32 bytes, from `lib/desk/key.ts`. */
export async function deskKeyFrom(raw: Uint8Array<ArrayBuffer>): Promise<DataKey> {
  return { id: 'desk', key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']) };
}

export const sealedJson = (key: DataKey, place: string, value: unknown): Promise<Sealed> =>
  seal(key, place, utf8(JSON.stringify(value)));

/** Sealed by ourselves and authenticated: trusted as what was written. @throws Damaged */
export const openedJson = async <T>({ key }: DataKey, place: string, sealed: Sealed): Promise<T> =>
  JSON.parse(decoder.decode(await unseal(key, place, sealed))) as T;
