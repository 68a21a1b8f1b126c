import { Decrypter } from 'age-encryption';
import type { Source } from '../verify/verify.ts';

const AGE = 'age-encryption.org/v1';

/** Why an encrypted file stays closed. */
export type Closed = 'no-identity' | 'other-identity' | 'broken';

export class NotOpened extends Error {
  override name = 'NotOpened';
  readonly why: Closed;
  constructor(why: Closed, cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

export const isEncrypted = async (file: Blob): Promise<boolean> => (await file.slice(0, AGE.length).text()) === AGE;

/**
 * A file as text, in pieces, decrypted on the way where it is encrypted; it can be read more than once.
 * @param identities age identities, any of which may open it.
 * @throws NotOpened at once where it is encrypted and none does.
 */
export async function sourceOf(name: string, file: Blob, identities: readonly string[]): Promise<Source> {
  if (!(await isEncrypted(file))) return { name, open: () => decoded(file.stream()) };
  if (identities.length === 0) throw new NotOpened('no-identity');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  const opened = () => decrypter.decrypt(file.stream() as ReadableStream<Uint8Array>);
  try {
    await (await opened()).cancel();
  } catch (error) {
    const none = error instanceof Error && /no identity matched/i.test(error.message);
    throw new NotOpened(none ? 'other-identity' : 'broken', error);
  }
  return {
    name,
    async *open() {
      try {
        yield* decoded(await opened());
      } catch (error) {
        throw new NotOpened('broken', error);
      }
    },
  };
}

async function* decoded(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      yield decoder.decode(read.value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined); // it may have ended by itself
  }
}
