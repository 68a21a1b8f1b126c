import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { find } from '../../lib/minimise/minimise.ts';
import { readSet } from '../minimise/sets.ts';
import { type Bench, median, tell } from './figure.ts';

const ROUNDS = 15;
const WARM_UPS = 4;
const STARTS = 9;
const ENTRY = join(import.meta.dirname, '../../lib/minimise/minimise.ts');

/** What is read in a second, of varied notes; how long a fresh process takes from its import to its first answer; what is loaded. */
export const minimise: Bench = {
  figures: {
    minimise: { unit: 'characters/s', target: 5_000_000, least: true },
    'minimise-ready': { unit: 'ms', target: 50 },
    'minimise-gz': { unit: 'bytes', target: 400_000 },
  },
  async measure(asked) {
    const values: Record<string, number> = {};
    if (asked.includes('minimise')) values.minimise = perSecond();
    if (!asked.includes('minimise-ready') && !asked.includes('minimise-gz')) return values;
    const folder = mkdtempSync(join(tmpdir(), 'minimise-'));
    try {
      const file = await bundled(folder);
      values['minimise-gz'] = gzipSync(readFileSync(file), { level: 9 }).length;
      values['minimise-ready'] = ready(folder, file);
    } finally {
      rmSync(folder, { recursive: true });
    }
    return values;
  },
};

function perSecond(): number {
  const texts = readSet('dev').map(({ text }) => text);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const rates: number[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    const start = performance.now();
    for (const text of texts) find(text);
    if (round >= WARM_UPS) rates.push((characters / (performance.now() - start)) * 1000);
  }
  tell('minimise', 'characters/s', rates);
  return median(rates);
}

/** One minified file, as it is in the extension. */
async function bundled(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'minimise.mjs' },
    },
  });
  return join(folder, 'minimise.mjs');
}

function ready(folder: string, file: string): number {
  const script = join(folder, 'ready.mjs');
  writeFileSync(
    script,
    `const start = performance.now();
const { find } = await import(${JSON.stringify(file)});
find('Dhr. J. Bakker, geb. 7-11-1988');
console.log(performance.now() - start);
`,
  );
  const took = Array.from({ length: STARTS }, () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    return Number(stdout);
  });
  tell('minimise-ready', 'ms', took);
  return median(took);
}
