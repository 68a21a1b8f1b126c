import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/**
 * The types make the English tables as complete as the Dutch ones. What they cannot see: a string that nobody shows, one
 * that was forgotten in translation, and one that never came into a table.
 */
const ROOT = join(import.meta.dirname, '../..');
type Tables = Record<string, Record<string, unknown>>;
const tablesOf = (modules: Record<string, unknown>): Tables =>
  Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/').at(-1), module])) as Tables;
const nl = tablesOf(import.meta.glob('./nl/*.ts', { eager: true }));
const en = tablesOf(import.meta.glob('./en/*.ts', { eager: true }));

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

/** What it says; a sentence that is composed is composed of stand-ins. */
function said(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'function') return null;
  for (const standIns of [
    [7, 'x', 'y', 'z'],
    ['x', 'y', 'z', 'w'],
    [['x'], 'y', 'z'],
    [{}, {}, {}],
  ]) {
    try {
      const answer: unknown = value(...standIns);
      if (typeof answer === 'string') return answer;
    } catch {
      // it wants something else
    }
  }
  return null;
}

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const member of value) yield* nodesIn(member);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield value as Node;
    for (const member of Object.values(value)) yield* nodesIn(member);
  }
}

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^language\/(nl|en)\//.test(file))
    .map((file) => join(folder, file)),
);
const parsed = sources.map((file) => ({
  file,
  nodes: [...nodesIn(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program)],
}));

describe('what both languages say', () => {
  test.each(Object.keys(nl))('%s stands in both, with the same members', (file) => {
    const paths = (tables: Tables) =>
      Object.values(tables[file] ?? {}).flatMap((table) => leavesOf(table).map(({ path }) => path.join('.')));
    expect(paths(en).sort()).toEqual(paths(nl).sort());
  });

  test('nothing is empty, and nothing was left in the other language', () => {
    const same = Object.keys(nl).flatMap((file) => {
      const english = new Map(leavesOf(en[file]).map(({ path, value }) => [path.join('.'), said(value)]));
      return leavesOf(nl[file]).flatMap(({ path, value }) => {
        const [dutch, other] = [said(value), english.get(path.join('.'))];
        return dutch !== null && dutch === other && path.at(-1) !== 'citation' && isSentence(dutch)
          ? [`${file} ${path.join('.')}: ${dutch}`]
          : [];
      });
    });
    expect(same).toEqual([]);
  });
});

/** Two words or more; names, codes and single words are often the same in both. */
const isSentence = (text: string): boolean =>
  (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== 'Deelwijzer').length >= 3;

test('every string is shown by somebody', () => {
  const names = new Set<string>();
  for (const { nodes } of parsed) {
    for (const { type, name, value } of nodes) {
      if (type === 'Identifier' || type === 'JSXIdentifier') names.add(String(name));
      else if (type === 'Literal' && typeof value === 'string')
        for (const word of [value, ...value.split(/[^\w-]+/)]) names.add(word);
    }
  }
  const unused = Object.entries(nl).flatMap(([file, tables]) =>
    Object.values(tables)
      .flatMap((table) => leavesOf(table))
      .map(({ path }) => path.filter((key) => !names.has(key) && !/^\d+$/.test(key)))
      .filter((missing) => missing.length > 0)
      .map((missing) => `${file} ${missing.join('.')}`),
  );
  expect([...new Set(unused)]).toEqual([]);
});

describe('what is written in the screens themselves', () => {
  const READ_ALOUD = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label'];
  const hasWords = (text: unknown) => typeof text === 'string' && /\p{L}{2,}/u.test(text);
  const screens = parsed.filter(({ file }) => file.endsWith('.tsx'));

  test('no words: they stand in the tables', () => {
    const found = screens.flatMap(({ file, nodes }) =>
      nodes.flatMap((node) => {
        if (node.type === 'JSXText' && hasWords(node.value)) return [`${file}: ${String(node.value).trim()}`];
        if (node.type !== 'JSXAttribute') return [];
        const { name, value } = node as unknown as {
          name: { name: string };
          value: { type: string; value?: unknown } | null;
        };
        if (!READ_ALOUD.includes(name.name) || value?.type !== 'Literal' || !hasWords(value.value)) return [];
        return [`${file}: ${name.name}="${String(value.value)}"`];
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('what the browser itself shows of the extension', () => {
  const messages = (language: string) =>
    JSON.parse(readFileSync(join(ROOT, 'public/_locales', language, 'messages.json'), 'utf8')) as Record<
      string,
      { message: string }
    >;

  test('is there in both languages, with all that the manifest names', () => {
    const named = [...readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
      ([, key]) => key,
    );
    expect(named.length).toBeGreaterThan(0);
    for (const language of readdirSync(join(ROOT, 'public/_locales'))) {
      expect(Object.keys(messages(language)).sort(), language).toEqual([...new Set(named)].sort());
      for (const { message } of Object.values(messages(language))) expect(message.trim()).not.toBe('');
    }
  });
});
