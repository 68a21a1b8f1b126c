import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleText, logFrom } from '../support/bundle-of.ts';
import { randomLog, recordsOf } from '../support/random-entries.ts';
import type { Bench } from './figure.ts';

const ENTRIES = 100_000;
const ROUNDS = 3;
const SEED = 1;

/** The command on a bundle of a whole log, as an officer runs it: from starting Node to the last word. */
export const verify: Bench = {
  figures: { verify: { unit: 's', target: 3 } },
  async measure() {
    const dir = await mkdtemp(join(tmpdir(), 'deelwijzer-verify-'));
    try {
      const records = recordsOf(randomLog(Math.ceil(ENTRIES * 1.1), SEED)).slice(0, ENTRIES);
      const file = join(dir, 'bundle.json');
      await writeFile(file, await bundleText(await logFrom(records)));
      const took = Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        const { status } = spawnSync(process.execPath, ['lib/commands/verify.ts', file], { encoding: 'utf8' });
        if (status !== 0) throw new Error(`verify: exit ${status}`);
        return (performance.now() - start) / 1000;
      });
      return { verify: Math.min(...took) };
    } finally {
      await rm(dir, { recursive: true });
    }
  },
};
