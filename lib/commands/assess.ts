// npm run --silent assess -- FILE…  Contract: contracts/assessment.md, "On the command line".
import { readFileSync } from 'node:fs';
import { assess } from '../assessment/assess.ts';
import { caseSchema, describeIssues } from '../assessment/case.ts';
import { routesFor } from '../assessment/routes.ts';
import { whereTheUserMeant } from './files.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run --silent assess -- FILE…  (JSON: one case {id, facts}, or an array of cases)');
  process.exitCode = 1;
}
// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
for (const file of files) assessFile(file);

function assessFile(file: string): void {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(whereTheUserMeant(file), 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    print({ id: null, error: `${file}: ${error instanceof SyntaxError ? 'not JSON: ' : ''}${messageOf(error)}` });
    return;
  }
  if (Array.isArray(content)) content.forEach((entry, index) => void assessCase(entry, `${file}[${index}]`));
  else assessCase(content, file);
}

/** Prints the answer to one case; `place` says where it stands, for a case that has no usable id. */
function assessCase(entry: unknown, place: string): void {
  const id = idOf(entry);
  const parsed = caseSchema.safeParse(entry);
  if (!parsed.success) {
    print({ id, error: `${id === null ? `${place}: ` : ''}${describeIssues(parsed.error)}` });
    return;
  }
  const { facts } = parsed.data;
  try {
    const { verdict, findings } = assess(facts);
    const codes = [...new Set(findings.map(({ code }) => code))].sort();
    print({ id: parsed.data.id, verdict, codes, routes: routesFor(facts) });
  } catch (error) {
    print({ id, error: `${place}: ${messageOf(error)}` });
  }
}

/** Anything that goes wrong marks the whole run, while the rest still runs and stdout is still flushed. */
function print(line: Record<string, unknown>): void {
  if ('error' in line) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function idOf(entry: unknown): string | number | null {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
