import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DOWNLOAD_MS } from './accounted.ts';
import type { ComingDown } from './coming-down.ts';

const memory = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => {
  const session = {
    get: async () => Object.fromEntries(memory),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) memory.set(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) memory.delete(key);
    },
  };
  return { default: { storage: { session } } };
});
const { allComingDown, keepComingDown } = await import('./coming-down.ts');

const NOW = Date.parse('2026-11-30T10:00:00.000Z');
const file = (changes: Partial<ComingDown> = {}): ComingDown => ({
  tabId: 3,
  from: 'https://epd.example',
  sink: 'navigation',
  to: 'https://epd.example/export',
  at: NOW,
  ...changes,
});

beforeEach(() => {
  memory.clear();
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

test('each released file is remembered by itself', async () => {
  await keepComingDown('a', file());
  await keepComingDown('b', file({ to: 'https://epd.example/brief' }));
  expect((await allComingDown()).map(({ to }) => to)).toEqual([
    'https://epd.example/export',
    'https://epd.example/brief',
  ]);
});

test('a file that can no longer be expected is forgotten when another one comes', async () => {
  await keepComingDown('a', file());
  vi.setSystemTime(NOW + DOWNLOAD_MS + 1);
  await keepComingDown('b', file({ at: Date.now() }));
  expect([...memory.keys()]).toEqual(['coming-down:b']);
});

test('what else stands in that memory is left alone', async () => {
  memory.set('held:a', { tabId: 3 });
  memory.set('coming-down:x', 'rubbish');
  expect(await allComingDown()).toEqual([]);
  await keepComingDown('b', file());
  expect(memory.has('held:a')).toBe(true);
});
