import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildIfStale } from './build.ts';

/** Every frame of every page of the EPD pays for these, before anything is held: bytes, as gzip -9 leaves them. */
test.each([
  ['guard-main.js', 10_000],
  ['guard.js', 12_000],
])('%s stays within %i bytes', async (script, most) => {
  const code = await readFile(join(await buildIfStale('chrome'), script));
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
});
