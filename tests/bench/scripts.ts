import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIfStale } from '../../lib/packaging/build.ts';
import type { Bench } from './figure.ts';

/** What is injected into every frame before anything is held, as gzip -9 leaves it. */
export const scripts: Bench = {
  figures: {
    'main-script-gz': { unit: 'bytes', target: 10_000 },
    'isolated-script-gz': { unit: 'bytes', target: 12_000 },
  },
  async measure() {
    const folder = await buildIfStale('chrome');
    return {
      'main-script-gz': await zipped(join(folder, 'guard-main.js')),
      'isolated-script-gz': await zipped(join(folder, 'guard.js')),
    };
  },
};

async function zipped(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length;
}
