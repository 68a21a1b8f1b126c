import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Check {
  readonly name: 'types' | 'lint';
  readonly script: string;
  readonly args: readonly string[];
}

/** The packages' own scripts, run by our Node: `.bin` holds shell files on Windows. */
export const CHECKS: readonly Check[] = [
  { name: 'types', script: join('typescript', 'bin', 'tsc'), args: ['--noEmit'] },
  { name: 'lint', script: join('@biomejs', 'biome', 'bin', 'biome'), args: ['check'] },
];

export function runCheck({ name, script, args }: Check): boolean {
  console.error(`Checking ${name} …`);
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    timeout: 180_000,
  });
  if (run.error) console.error(`${name}: ${run.error.message}`);
  return run.status === 0;
}
