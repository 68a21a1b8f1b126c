import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64, fromBase64, randomBytes } from '../bytes.ts';
import { keyOfLog, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { keyIdOf, parseNote, verifyNote } from './signed-note.ts';
import { stampFor, stampsIn } from './stamp.ts';

const LOG = '0123456789abcdef0123456789abcdef';
const ROOT = randomBytes(32);

test('the example of C2SP signed-note verifies with its key, and not with one byte changed', async () => {
  const key = {
    name: 'PeterNeumann',
    publicKey: fromBase64('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW').slice(1),
  };
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n" +
    '\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
  const note = parseNote(text)!;
  expect(base64(await keyIdOf(key))).toBe(base64(note.signatures[0]!.keyId));
  expect(await verifyNote(note, key)).toBe('right');
  expect(await verifyNote(parseNote(text.replace('your', 'Your'))!, key)).toBe('wrong');
  expect(await verifyNote(note, { ...key, name: 'Peter' })).toBe('none');
});

test('a checkpoint is what C2SP tlog-checkpoint says: origin, size, root; signed under the origin', async () => {
  const signer = await newSigner();
  const text = await signCheckpoint({ log: LOG, size: 7, root: ROOT }, [signer]);
  expect(text.split('\n').slice(0, 4)).toEqual([`deelwijzer/${LOG}`, '7', base64(ROOT), '']);
  const parsed = parseCheckpoint(text)!;
  expect(parsed.checkpoint).toEqual({ log: LOG, size: 7, root: base64(ROOT) });
  expect(await verifyNote(parsed.note, keyOfLog(LOG, signer.publicKey))).toBe('right');
  expect(await verifyNote(parsed.note, keyOfLog(LOG, (await newSigner()).publicKey))).toBe('none');
});

test('a stamp is found wherever the record broke its line, and carries the signature', async () => {
  const signer = await newSigner();
  const stamp = stampFor(214, await signCheckpoint({ log: LOG, size: 215, root: ROOT }, [signer]));
  expect(stamp).not.toContain('\n');
  for (const width of [30, 60, 500]) {
    const text = `Verstrekking 214.\n${stamp.replaceAll(new RegExp(`(.{${width}})`, 'g'), '$1\n')}\n`;
    const [found] = stampsIn(text);
    expect(found?.index).toBe(214);
    expect(found?.checkpoint).toEqual({ log: LOG, size: 215, root: base64(ROOT) });
    expect(await verifyNote(found!.note, keyOfLog(LOG, signer.publicKey))).toBe('right');
  }
});

test('whatever else a text holds, it is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(() => [
        stampsIn(text),
        stampsIn(`[deelwijzer/${LOG} ${text}]`),
        parseNote(text),
        parseCheckpoint(text),
      ]).not.toThrow();
    }),
  );
});

async function newSigner() {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey('Ed25519', false, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  return { privateKey, publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)) };
}
