// The one door of every npm command. Plain JavaScript without dependencies: on a fresh machine nothing else runs yet,
// and the machine's own Node may be older than the one that the project brings along.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const commands = {
  assess: 'lib/commands/assess.ts',
  minimise: 'lib/commands/minimise.ts',
  verify: 'lib/commands/verify.ts',
  build: 'lib/commands/build.ts',
  package: 'lib/commands/package.ts',
  lint: 'lib/commands/lint.ts',
  demo: 'tests/demo/demo.ts',
  test: 'tests/run.ts',
  bench: 'tests/bench/bench.ts',
  coverage: 'tests/coverage/command.ts',
};

const [name, ...args] = process.argv.slice(2);
const script = commands[name];
if (!script) {
  console.error(`Unknown command "${name ?? ''}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exit(1);
}

bringDependencies();
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  stdio: 'inherit',
  cwd: process.cwd(),
  env: { ...process.env, PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
});
if (run.error) {
  console.error(`Could not start Node 24 from node_modules (${run.error.message}). Remove node_modules and try again.`);
  process.exit(1);
}
process.exit(run.status ?? 1);

/** `npm ci` when node_modules is absent or older than the lock file. Everything it says goes to stderr: stdout belongs to the command. */
function bringDependencies() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && sameTree(lock, installed)) return;
  console.error('Installing the dependencies (npm ci), about half a minute …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('npm ci failed. Check the connection to the npm registry and run the command again.');
    process.exit(1);
  }
}

/** A fresh checkout touches the lock file's date without changing what it says. */
function sameTree(lock, installed) {
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
      .map(([path, entry]) => `${path}@${entry.version}`)
      .join('\n');
  return versions(lock) === versions(installed);
}
