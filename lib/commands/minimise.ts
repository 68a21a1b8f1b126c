// npm run --silent minimise -- FILE…  Contract: contracts/minimise.md.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { find, redact } from '../minimise/minimise.ts';
import { whereTheUserMeant } from './files.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run --silent minimise -- FILE…  (JSON lines: {id, text})');
  process.exitCode = 1;
}
// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
for (const file of files) minimiseFile(file);

function minimiseFile(file: string): void {
  let content: string;
  try {
    content = readFileSync(whereTheUserMeant(file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    print({ error: `${file}: ${messageOf(error)}` });
    return;
  }
  content.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() !== '') minimiseLine(line, `${file}:${index + 1}`);
  });
}

/** Prints what was found in one text; `place` says where the line stands. The text itself is in no message. */
function minimiseLine(line: string, place: string): void {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    print({ error: `${place}: not JSON` });
    return;
  }
  const parsed = lineSchema.safeParse(entry);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
    print({ ...idOf(entry), error: `${place}: ${wrong}` });
    return;
  }
  const { id, text } = parsed.data;
  const spans = find(text);
  print({ id, spans, redacted: redact(text, spans) });
}

/** Anything that goes wrong marks the whole run, while the rest still runs and stdout is still flushed. */
function print(line: Record<string, unknown>): void {
  if ('error' in line) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function idOf(entry: unknown): { id?: string | number } {
  const parsed = lineSchema.pick({ id: true }).safeParse(entry);
  return parsed.success ? { id: parsed.data.id } : {};
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
