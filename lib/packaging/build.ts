import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runWithProgress } from './child.ts';

export type Target = 'chrome' | 'firefox';

const ROOT = join(import.meta.dirname, '..', '..');
const LOCK = join(ROOT, '.output', '.building');
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];
/** Folders under the sources that no entrypoint imports. */
const NOT_BUILT = new Set([join('lib', 'commands'), join('lib', 'packaging')]);

/** The folder with the unpacked extension. Edge takes the one for Chrome as it is. */
export function outputOf(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

export async function build(target: Target): Promise<string> {
  return underLock(() => buildNow(target));
}

/** The same build in another folder: to see that it comes out the same. */
export async function buildInto(target: Target, outDir: string): Promise<string> {
  await underLock(() => runBuild(target, outDir));
  return join(outDir, `${target}-mv3`);
}

/** Builds only when the sources are newer than what stands there; several callers at once wait for one build. */
export async function buildIfStale(target: Target): Promise<string> {
  return underLock(async () => ((await isStale(target)) ? buildNow(target) : outputOf(target)));
}

async function buildNow(target: Target): Promise<string> {
  const started = new Date();
  await runBuild(target);
  // A source that changed while the build ran is newer than the build.
  await utimes(join(outputOf(target), 'manifest.json'), started, started);
  return outputOf(target);
}

async function runBuild(target: Target, outDir?: string): Promise<void> {
  const cli = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  await runWithProgress(`Building the extension for ${target}`, process.execPath, [cli, 'build', '-b', target], {
    cwd: ROOT,
    // Vitest's own marks in the environment would make it a test build.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, MODE: undefined, DEELWIJZER_OUTPUT: outDir },
    timeoutMs: 180_000,
  });
}

async function isStale(target: Target): Promise<boolean> {
  const built = await changedAt(join(outputOf(target), 'manifest.json'));
  const sources = await Promise.all(SOURCES.map((source) => newest(source)));
  return built === 0 || Math.max(...sources) > built;
}

async function newest(path: string): Promise<number> {
  if (NOT_BUILT.has(path) || /\.test\.tsx?$/.test(path)) return 0;
  const info = await stat(join(ROOT, path)).catch(() => undefined);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const entries = await readdir(join(ROOT, path));
  // The folder's own date tells of a file that was removed.
  return Math.max(info.mtimeMs, ...(await Promise.all(entries.map((entry) => newest(join(path, entry))))));
}

async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** `mkdir` is atomic between processes. A lock whose owner is gone is taken over. */
async function underLock<T>(work: () => Promise<T>): Promise<T> {
  await mkdir(join(ROOT, '.output'), { recursive: true });
  while (!(await taken())) {
    if (!(await ownerLives())) await rm(LOCK, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    return await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

async function taken(): Promise<boolean> {
  try {
    await mkdir(LOCK);
  } catch {
    return false;
  }
  await writeFile(join(LOCK, 'pid'), String(process.pid));
  return true;
}

async function ownerLives(): Promise<boolean> {
  const pid = Number(await readFile(join(LOCK, 'pid'), 'utf8').catch(() => '0'));
  if (pid === 0) return Date.now() - (await changedAt(LOCK)) < 5000; // between its mkdir and its pid
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
