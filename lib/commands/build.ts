import { relative } from 'node:path';
import { build, type Target } from '../packaging/build.ts';
import { CommandFailed } from '../packaging/child.ts';

const BROWSERS: Record<Target, string> = { chrome: 'Chrome and Edge', firefox: 'Firefox' };

try {
  for (const target of ['chrome', 'firefox'] as const) {
    const dir = await build(target);
    console.log(`${BROWSERS[target]}: ${relative(process.cwd(), dir)}`);
  }
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
