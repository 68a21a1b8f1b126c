// npm run --silent verify -- FILE…  Contract: contracts/exports.md, "Bundle".
import { hash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { Decrypter } from 'age-encryption';
import { verifyTextsFor } from '../language/verify.ts';
import { statementOf } from '../verify/statement.ts';
import { type Source, verify } from '../verify/verify.ts';
import { whereTheUserMeant } from './files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { identity: { type: 'string' }, en: { type: 'boolean', default: false } },
});
// Every entry is garbage as soon as it was checked: with more room for the young ones a fifth of the time is saved.
setFlagsFromString('--max-semi-space-size=64');

const texts = verifyTextsFor(values.en ? 'en' : 'nl');
const MARKS = { holds: '✓', wrong: '✗', note: '·' } as const;
const AGE = 'age-encryption.org/v1';

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (positionals.length === 0) {
  console.error(
    'Usage: npm run --silent verify -- [--identity KEYFILE] [--en] FILE…\n' +
      'FILE: a bundle, and whatever else is held of its log: a dossier note, an earlier bundle, an export to the audit repository.',
  );
  process.exitCode = 1;
} else process.exitCode = await run(positionals.map(whereTheUserMeant));

async function run(files: readonly string[]): Promise<number> {
  const sources: Source[] = [];
  let unreadable = 0;
  for (const file of files) {
    try {
      sources.push(await sourceOf(file));
    } catch (error) {
      unreadable += 1;
      console.log(`${basename(file)}\n  ✗ ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  const started = Date.now();
  const verification = await verify(
    sources,
    (bytes) => hash('sha256', bytes, 'buffer'),
    (name, entries) => {
      if (Date.now() - started > 2_000 && process.stderr.isTTY) process.stderr.write(`\r${name}: ${entries} …`);
    },
  );
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const { sections, notProved, inOrder } = statementOf(verification, texts);
  for (const { title, lines } of sections) {
    console.log(title);
    for (const { mark, text } of lines) console.log(`  ${MARKS[mark]} ${text}`);
    console.log('');
  }
  if (notProved.length > 0) {
    console.log(texts.notProved.heading);
    for (const line of notProved) console.log(`  – ${line}`);
    console.log('');
  }
  const right = inOrder && unreadable === 0 && sources.length > 0;
  console.log(right ? texts.inOrder : texts.notInOrder);
  return right ? 0 : 1;
}

/** @throws where the file cannot be read, or is encrypted and no key was given that opens it. */
async function sourceOf(file: string): Promise<Source> {
  const name = basename(file);
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(AGE.length), 0, AGE.length, 0);
  await handle.close();
  if (buffer.toString('utf8', 0, bytesRead) !== AGE) {
    return { name, open: () => decoded(createReadStream(file, { highWaterMark: 1 << 20 })) };
  }
  if (values.identity === undefined) throw new Error(texts.encrypted);
  const identity = identityIn(readFileSync(whereTheUserMeant(values.identity), 'utf8'));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return {
    name,
    async *open() {
      const stream = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
      yield* decoded(await decrypter.decrypt(stream));
    },
  };
}

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** A key file as `age-keygen` writes it: comments, and one line with the identity. */
function identityIn(text: string): string {
  const line = text.split(/\r?\n/).find((one) => one.startsWith('AGE-SECRET-KEY-'));
  if (line === undefined) throw new Error('No age identity in the key file.');
  return line.trim();
}
