import { type SpawnOptions, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** A command that ended badly; the message names it and carries the end of what it said. */
export class CommandFailed extends Error {}

/**
 * Runs a command, says on stderr that it does, and keeps saying so while it takes longer than two seconds. What the
 * command itself prints is shown only when it fails: a log of somebody else's progress bars helps nobody.
 */
export async function runWithProgress(
  what: string,
  command: string,
  args: readonly string[],
  options: SpawnOptions & { timeoutMs?: number } = {},
): Promise<string> {
  const { timeoutMs = 600_000, ...spawnOptions } = options;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  let output = '';
  console.error(`${what} …`);
  const tick = setInterval(() => console.error(`  ${what}: ${seconds()} s  ${lastLine(output)}`), 2000);

  try {
    const status = await new Promise<string | number>((resolve) => {
      const child = spawn(command, args, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
      const limit = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
      child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
      child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
      child.on('error', (error) => resolve(error.message));
      child.on('close', (code, signal) => {
        clearTimeout(limit);
        resolve(code ?? signal ?? 'ended');
      });
    });
    if (status !== 0)
      throw new CommandFailed(`${what} failed (${status}): ${command} ${args.join(' ')}\n${tail(output)}`);
    return output;
  } finally {
    clearInterval(tick);
  }
}

function lastLine(output: string): string {
  return (
    stripVTControlCharacters(output)
      .trimEnd()
      .split(/[\r\n]+/)
      .at(-1) ?? ''
  ).slice(0, 100);
}

function tail(output: string): string {
  return output.trimEnd().split(/\r?\n/).slice(-25).join('\n');
}
