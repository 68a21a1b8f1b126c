import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildIfStale, buildInto, type Target } from './build.ts';
import { lintPackage, unknownAmong } from './linter.ts';
import { packageOf } from './packages.ts';
import { filesIn } from './zip.ts';

const SLOW = 300_000;
const elsewhere = mkdtemp(join(tmpdir(), 'deelwijzer-again-'));
afterAll(async () => rm(await elsewhere, { recursive: true, force: true }));

const TARGETS = ['chrome', 'firefox'] as const;
const scripts = async (target: Target) => {
  const dir = await buildIfStale(target);
  const names = (await filesIn(dir)).filter((name) => /\.(?:m?js|html|css)$/.test(name));
  return Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const));
};

test('built again, elsewhere, a package is the same byte for byte', { timeout: SLOW }, async () => {
  const once = await packageOf(await buildIfStale('firefox'));
  const again = await packageOf(await buildInto('firefox', await elsewhere));
  expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
});

test('the linter of addons.mozilla.org says nothing that was not looked at', { timeout: SLOW }, async () => {
  const remarks = await lintPackage(await buildIfStale('firefox'));
  expect(unknownAmong(remarks)).toEqual([]);
  expect(remarks.filter(({ _type }) => _type === 'error')).toEqual([]);
});

describe.each(TARGETS)('the package for %s', (target) => {
  test('makes no function from a string', { timeout: SLOW }, async () => {
    const makes = /(?<![\w.$#])(?:new\s+)?Function\s*\(|(?<![\w.$#'"`:])eval\s*\(|=\s*(?:Function|eval)\s*[,;]/;
    expect((await scripts(target)).filter(([, code]) => makes.test(code)).map(([name]) => name)).toEqual([]);
  });

  test('fetches no script, and no style, from anywhere', { timeout: SLOW }, async () => {
    const remote =
      /importScripts\(\s*["'`]https?:|import\(\s*["'`]https?:|from\s*["'`]https?:|<script[^>]+src=["']?https?:|@import\s+(?:url\()?["']?https?:/;
    expect((await scripts(target)).filter(([, code]) => remote.test(code)).map(([name]) => name)).toEqual([]);
  });

  test('asks for these permissions, and for no host before she gives it', { timeout: SLOW }, async () => {
    const manifest = JSON.parse(await readFile(join(await buildIfStale(target), 'manifest.json'), 'utf8'));
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'clipboardWrite',
      'downloads',
      'scripting',
      'storage',
      'unlimitedStorage',
      'webRequest',
    ]);
    const justified = await readFile(join(import.meta.dirname, 'store', 'permissions.md'), 'utf8');
    expect(manifest.permissions.filter((one: string) => !justified.includes(`| \`${one}\` |`))).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.key).toBeUndefined();
    expect(manifest.storage?.managed_schema).toBe(target === 'chrome' ? 'managed_schema.json' : undefined);
  });
});
