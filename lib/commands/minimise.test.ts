import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minimise-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(files: string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'lib/commands/minimise.ts'), ...files], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('one line for each text, in order; a BOM, CRLF and empty lines do no harm', () => {
  const path = file('good.jsonl', '\uFEFF{"id":1,"text":"dhr. Bakker","other":true}\r\n\r\n{"id":"b","text":""}\r\n');
  const { status, lines } = run([path]);
  expect(status).toBe(0);
  expect(lines).toEqual([
    { id: 1, spans: [{ start: 5, end: 11, tag: 'name' }], redacted: 'dhr. [naam-1]' },
    { id: 'b', spans: [], redacted: '' },
  ]);
});

test('what is malformed says so without its text, the rest still runs, the status is 1', () => {
  const path = file('mixed.jsonl', '{"id":1}\nnonsense Bakker\n[]\n{"text":"x"}\n{"id":9,"text":"y"}');
  const { status, lines } = run([path, join(folder, 'absent.jsonl')]);
  expect(status).toBe(1);
  expect(lines.map(({ id }) => id)).toEqual([1, undefined, undefined, undefined, 9, undefined]);
  expect(lines.map(({ error }) => typeof error)).toEqual([
    'string',
    'string',
    'string',
    'string',
    'undefined',
    'string',
  ]);
  expect(JSON.stringify(lines)).not.toContain('Bakker');
});

test('a relative path is meant from where the user stood', () => {
  file('mine.jsonl', '{"id":1,"text":""}');
  expect(run(['mine.jsonl'], { INIT_CWD: folder }).lines).toHaveLength(1);
});

test('without files it says how to use it', () => {
  const { status, stderr } = run([]);
  expect(status).toBe(1);
  expect(stderr).toContain('Usage');
});
