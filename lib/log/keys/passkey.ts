import { Decrypter, Encrypter, webauthn } from 'age-encryption';
import type { LogDatabase } from '../database.ts';
import { ownLock } from './recipients.ts';
import { addProtector, unlockWith } from './unlock.ts';

/**
 * A passkey as another way to her identity: its PRF output, which the browser gives only after she has shown herself to
 * it, encrypts the identity with age. The relying party is the extension itself, which is what the browser takes where
 * none is named: no site can ask for this passkey, and it asks for none of a site's.
 */

/** No passkey came: refused, cancelled, timed out, or without PRF. Nothing has changed. */
export class NoPasskey extends Error {
  override name = 'NoPasskey';
}

export interface Passkey {
  readonly name: string;
  /** Names it to `unlockWithPasskey` and `removePasskey`; no secret. */
  readonly credential: string;
}

/**
 * Whether this browser can make one for an extension. Firefox gives an extension's page no relying party of its own.
 */
export async function hasPasskeys(): Promise<boolean> {
  if (globalThis.location?.protocol !== 'chrome-extension:' || !('PublicKeyCredential' in globalThis)) return false;
  const ask = (PublicKeyCredential as { getClientCapabilities?: () => Promise<Record<string, boolean>> })
    .getClientCapabilities;
  if (!ask) return false;
  return (await ask.call(PublicKeyCredential))['extension:prf'] === true;
}

export async function passkeysOf(db: LogDatabase): Promise<Passkey[]> {
  const { protectors = [] } = (await ownLock(db)) ?? {};
  return protectors.flatMap(({ name, credential }) => (credential === null ? [] : [{ name, credential }]));
}

/**
 * Makes a passkey; the browser asks her twice, to make it and to use it.
 * @param name what the browser lists it under.
 * @throws WrongPassphrase, LockDamaged, NoPasskey
 */
export async function addPasskey(db: LogDatabase, passphrase: string, name: string): Promise<void> {
  await addProtector(db, passphrase, (identity) =>
    asked(async () => {
      const credential = await webauthn.createCredential({ keyName: name });
      const encrypter = new Encrypter();
      encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: credential }));
      return { name, credential, file: await encrypter.encrypt(identity) };
    }),
  );
}

/** @throws NoPasskey; WrongPassphrase where it opens another log than this one. */
export async function unlockWithPasskey(db: LogDatabase, credential: string): Promise<void> {
  const protector = (await ownLock(db))?.protectors.find((one) => one.credential === credential);
  if (!protector) throw new NoPasskey('no passkey of that name');
  const identity = await asked(() => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(new webauthn.WebAuthnIdentity({ identity: credential }));
    return decrypter.decrypt(protector.file, 'text');
  });
  await unlockWith(db, identity);
}

async function asked<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new NoPasskey('the browser gave no passkey', { cause: error });
  }
}
