import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bake } from './bake.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bake-'));
  await writeFile(
    join(dir, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, host_permissions: ['https://a.nl/*'] }),
  );
});

afterEach(() => rm(dir, { recursive: true }));

const read = async (file: string) => JSON.parse(await readFile(join(dir, file), 'utf8'));

test('a bare origin becomes a profile; a profile stays as it is', async () => {
  await bake(dir, { sites: ['https://epd.nl/record?x=1', { id: 'y', origins: ['https://y.nl'] }] });
  expect(await read('sites/baked.json')).toEqual([
    { origins: ['https://epd.nl'] },
    { id: 'y', origins: ['https://y.nl'] },
  ]);
});

test('the guard stands in the manifest, in both worlds, in every frame, on every port of the host', async () => {
  await bake(dir, { sites: ['http://127.0.0.1:8713', 'http://127.0.0.1:8714', 'https://epd.nl'] });
  const { host_permissions, content_scripts } = await read('manifest.json');
  const matches = ['http://127.0.0.1/*', 'https://epd.nl/*'];
  const everyFrame = { matches, run_at: 'document_start', all_frames: true, match_origin_as_fallback: true };
  expect(host_permissions).toEqual(['https://a.nl/*', ...matches]);
  expect(content_scripts).toEqual([
    { ...everyFrame, js: ['guard-main.js'], world: 'MAIN' },
    { ...everyFrame, js: ['guard.js'] },
  ]);
});

test('baking again adds origins and no second guard', async () => {
  await bake(dir, { sites: ['https://epd.nl'] });
  await bake(dir, { sites: ['https://epd.nl', 'https://other.nl'] });
  const { content_scripts } = await read('manifest.json');
  expect(content_scripts).toHaveLength(2);
  expect(content_scripts[0].matches).toEqual(['https://epd.nl/*', 'https://other.nl/*']);
});

test('the audit repository of the policy is within reach, and no guard stands there', async () => {
  await bake(dir, { policy: { feed: { url: 'https://audit.nl:8443/fhir' } } });
  const manifest = await read('manifest.json');
  expect(manifest.host_permissions).toEqual(['https://a.nl/*', 'https://audit.nl/*']);
  expect(manifest.content_scripts).toBeUndefined();
});

test('a policy is written down; without sites the manifest stays as it was', async () => {
  const before = await read('manifest.json');
  await bake(dir, { policy: { language: 'nl' } });
  expect(await read('policy.json')).toEqual({ language: 'nl' });
  expect(await read('manifest.json')).toEqual(before);
});
