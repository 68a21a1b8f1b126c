import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs projects of tests/vitest.config.ts, prints as it goes, and counts from Vitest's own report. */
export async function runVitest(
  projects: readonly ('unit' | 'e2e' | 'coverage' | 'attack' | 'crash')[],
  filters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  { stdout = 'stdout' }: { stdout?: 'stdout' | 'stderr' } = {},
): Promise<Tally> {
  const dir = await mkdtemp(join(tmpdir(), 'deelwijzer-vitest-'));
  const reportFile = join(dir, 'report.json');
  const args = [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--config', join(ROOT, 'tests', 'vitest.config.ts'), '--passWithNoTests'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    ...filters,
  ];
  try {
    const status = await new Promise<number>((resolve) => {
      const child = spawn(process.execPath, args, {
        cwd: ROOT,
        stdio: ['ignore', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
        env: { ...process.env, ...environment },
      });
      child.on('error', () => resolve(1));
      child.on('close', (code) => resolve(code ?? 1));
    });
    return tally(await readReport(reportFile), status);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<Report | undefined> {
  return readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => undefined,
  );
}

/** A file that does not load, a crash, an error after the tests: no test failed, yet it is a failure. */
function tally(report: Report | undefined, status: number): Tally {
  const counted = {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
