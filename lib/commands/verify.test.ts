import { execFile } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleText, logFrom } from '../../tests/support/bundle-of.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import { stampFor } from '../log/checkpoint/stamp.ts';

let dir: string;
const log = await logFrom(recordsOf(randomLog(40, 5)));
const text = await bundleText(log);
const file = async (name: string, content: string | Uint8Array) => {
  const path = join(dir, name);
  await writeFile(path, content);
  return path;
};
/** As a user runs it; with the exit status that a script would see. */
async function verify(...args: string[]): Promise<{ status: number; said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['lib/commands/verify.ts', ...args]);
    return { status: 0, said: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { status: code, said: stdout };
  }
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'deelwijzer-verify-'));
});
afterAll(() => rm(dir, { recursive: true }));

test('a bundle in order: said so, with what it does not prove, exit status 0', async () => {
  const { status, said } = await verify(await file('bundel.json', text));
  expect(status).toBe(0);
  expect(said).toMatch(/In orde\.\n$/);
  expect(said).toContain('Wat hiermee niet is bewezen');
  expect(said).toContain(`Dat er na regel ${log.kept.length - 1} niets meer was.`);
});

test('a note beside it belongs to its entry, and reaches as far as it does', async () => {
  const note = await file('notitie.txt', `Verstrekking.\n${stampFor(0, await log.stateAt(3))}`);
  const { status, said } = await verify(await file('bundel.json', text), note);
  expect(status).toBe(0);
  expect(said).toContain('Deze notitie hoort bij regel 0 van dit logboek: verstrekking 1.');
  expect(said).toContain('reikt tot en met regel 2');
});

test('one entry altered: named, in both languages, exit status 1', async () => {
  const altered = await file('anders.json', text.replace(/"at":"20(\d)/, '"at":"19$1'));
  expect(await verify(altered)).toMatchObject({ status: 1, said: expect.stringContaining('Regel 0 is veranderd') });
  expect((await verify('--en', altered)).said).toContain('Entry 0 was altered');
});

test('no file, a missing file, a file of something else: exit status 1, and what it is', async () => {
  expect((await verify()).status).toBe(1);
  expect((await verify(join(dir, 'weg.json'))).status).toBe(1);
  expect(await verify(await file('brief.txt', 'Beste collega'))).toMatchObject({
    status: 1,
    said: expect.stringContaining('Hierin staat geen logboek'),
  });
});

test('encrypted to an officer: her key file opens it, another one or none does not', async () => {
  const [hers, other] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(hers));
  const bundle = await file('bundel.age', await encrypter.encrypt(text));
  const keyOf = (name: string, identity: string) => file(name, `# created: 2026-11-22\n${identity}\n`);
  expect((await verify('--identity', await keyOf('a.txt', hers), bundle)).status).toBe(0);
  expect((await verify('--identity', await keyOf('b.txt', other), bundle)).status).toBe(1);
  expect(await verify(bundle)).toMatchObject({ status: 1, said: expect.stringContaining('versleuteld') });
});

test('a gigabyte of nothing is refused', async () => {
  const hostile = await file('groot.json', '{"format":"deelwijzer-bundle","entries":["');
  await truncate(hostile, 1_000_000_000);
  expect(await verify(hostile)).toMatchObject({ status: 1, said: expect.stringContaining('groter is dan') });
});
