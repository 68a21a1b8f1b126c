// npm run --silent bench [-- NAME…]  Contract: contracts/commands.md.
import { availableParallelism, loadavg } from 'node:os';
import { CommandFailed } from '../../lib/packaging/child.ts';
import { CannotBring } from '../support/bring/browser.ts';
import { assessment } from './assessment.ts';
import { exports } from './exports.ts';
import type { Bench } from './figure.ts';
import { idle } from './idle.ts';
import { log } from './log.ts';
import { minimise } from './minimise.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { prompt } from './prompt.ts';
import { scripts } from './scripts.ts';
import { verify } from './verify.ts';

const BENCHES: readonly Bench[] = [
  assessment,
  minimise,
  scripts,
  prompt,
  page,
  idle,
  log,
  exports,
  verify,
  organisation,
];
const KNOWN = BENCHES.flatMap(({ figures }) => Object.keys(figures));

const names = process.argv.slice(2);
const unknown = names.filter((name) => !KNOWN.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${KNOWN.join(', ')}.`);
  process.exit(1);
}
const wanted = names.length > 0 ? names : KNOWN;

const [busy = 0] = loadavg();
if (busy > availableParallelism())
  console.error(
    `The machine is busy (load ${busy.toFixed(1)}, ${availableParallelism()} cores): times will be too long.`,
  );

for (const { figures, measure } of BENCHES) {
  const asked = Object.keys(figures).filter((name) => wanted.includes(name));
  if (asked.length === 0) continue;
  try {
    const values = await measure(asked);
    for (const name of asked) print(name, figures[name]!, values[name]);
  } catch (error) {
    process.exitCode = 1;
    const told = error instanceof CommandFailed || error instanceof CannotBring;
    console.error(`${asked.join(', ')}: ${told || !(error instanceof Error) ? error : error.stack}`);
  }
}

/** A figure over its target is an answer, not an error: the exit code stays 0. */
function print(name: string, { unit, target, least }: Bench['figures'][string], measured: number | undefined): void {
  if (measured === undefined) throw new Error(`${name} was not measured`);
  const value = Number(measured.toPrecision(4));
  const ok = least ? value >= target : value <= target;
  process.stdout.write(`${JSON.stringify({ name, value, unit, target, ok })}\n`);
}
