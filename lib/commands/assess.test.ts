import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assess-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function run(files: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'lib/commands/assess.ts'), ...files], {
    encoding: 'utf8',
    cwd: options.cwd ?? root,
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...options.env },
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

test('the worked cases: one line each, in order, with the verdict that is expected', async () => {
  const path = join(root, 'lib/assessment/cases/worked.json');
  const { default: worked } = await import('../assessment/cases/worked.json', { with: { type: 'json' } });
  const { status, lines } = run([path]);
  expect(status).toBe(0);
  expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual(worked.map((one) => [one.id, one.expect.verdict]));
  for (const { codes, routes, verdict } of lines) {
    expect(codes).toEqual([...new Set<string>(codes)].sort());
    expect(routes.length > 0).toBe(verdict !== 'permitted');
    for (const { steps } of routes) for (const { kind } of steps) expect(['edit', 'task']).toContain(kind);
  }
});

test('one case, or an array; other keys are ignored', () => {
  const { status, lines } = run([
    file('one.json', { id: 'one', facts: {}, story: 'ignored' }),
    file('two.json', [{ id: 'two', facts: { claims: null, unknown: 1 } }]),
  ]);
  expect(status).toBe(0);
  expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['one', 'incomplete'],
    ['two', 'incomplete'],
  ]);
});

test('what is malformed says where and what; the rest still runs; the status is 1', () => {
  const { status, lines } = run([
    file('mixed.json', [
      { id: 'good', facts: {} },
      { id: 'alien', facts: { recipient: { kind: 'alien' } } },
      { id: 'age', facts: { client: { age: 44.5 }, secureChannel: 'yes' } },
      { id: 'no-facts' },
      'no case',
      { facts: {} },
      { id: 'nobody', facts: { consent: { givenBy: [] } } },
      { id: 'last', facts: {} },
    ]),
    file('broken.json', '{ "id": '),
    join(folder, 'absent.json'),
    file('bom.json', `\uFEFF${JSON.stringify({ id: 'bom', facts: {} })}`),
  ]);
  expect(status).toBe(1);
  expect(lines.map(({ id }) => id)).toEqual([
    'good',
    'alien',
    'age',
    'no-facts',
    null,
    null,
    'nobody',
    'last',
    null,
    null,
    'bom',
  ]);
  const errors = lines.map(({ error }) => error);
  expect(errors[0]).toBeUndefined();
  expect(errors[1]).toMatch(/^facts\.recipient\.kind: /);
  expect(errors[2]).toMatch(/facts\.client\.age: .+; facts\.secureChannel: /);
  expect(errors[3]).toMatch(/^facts: /);
  expect(errors[4]).toContain('mixed.json[4]');
  expect(errors[5]).toMatch(/mixed\.json\[5\].*id: /);
  expect(errors[6]).toMatch(/^facts\.consent\.givenBy: /);
  expect(errors[7]).toBeUndefined();
  expect(errors[8]).toMatch(/broken\.json: not JSON/);
  expect(errors[9]).toMatch(/absent\.json: /);
  expect(errors[10]).toBeUndefined();
});

test('a relative path is meant from where the user stood', () => {
  const place = join(folder, 'elsewhere');
  mkdirSync(place);
  file('elsewhere/mine.json', { id: 'mine', facts: {} });
  expect(run(['mine.json'], { env: { INIT_CWD: place } }).lines[0].id).toBe('mine');
  expect(run(['mine.json'], { cwd: place }).lines[0].id).toBe('mine');
});

test('a large answer is not cut off when the status is 1', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => ({ id: String(index), facts: {} }));
  const { status, lines } = run([file('many.json', [...many, { id: 'bad', facts: 1 }])]);
  expect(status).toBe(1);
  expect(lines).toHaveLength(3_001);
});

test('without files it says how to use it', () => {
  const { status, stderr } = run([]);
  expect(status).toBe(1);
  expect(stderr).toContain('Usage');
});
