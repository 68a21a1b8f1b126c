import { beforeEach, expect, test, vi } from 'vitest';

const around = vi.hoisted(() => ({
  held: [] as { held: { decided: object | null } }[],
  tabs: [] as string[],
  session: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  reloads: 0,
  listeners: {} as Record<string, (about: never) => void>,
}));
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({
    addListener: (listener: (about: never) => void) => void Object.assign(around.listeners, { [name]: listener }),
  });
  const area = (kept: () => Record<string, unknown>) => ({
    get: async (key: string) => ({ [key]: kept()[key] }),
    set: async (values: object) => void Object.assign(kept(), values),
    remove: async (key: string) => void delete kept()[key],
  });
  return {
    default: {
      runtime: {
        getURL: (path: string) => `ext://own/${path}`,
        getManifest: () => ({ version: '0.2.0' }),
        reload() {
          around.reloads += 1;
        },
        onUpdateAvailable: event('available'),
        onInstalled: event('installed'),
      },
      alarms: { create: async () => {}, onAlarm: event('alarm') },
      storage: { session: area(() => around.session), local: area(() => around.local) },
      tabs: {
        onRemoved: event('closed'),
        query: async ({ url }: { url: string | string[] }) =>
          around.tabs.filter((tab) => [url].flat().some((pattern) => tab.startsWith(pattern.replace('*', '')))),
      },
    },
  };
});
vi.mock('../journal/held-contents.ts', () => ({ allHeld: async () => around.held }));
vi.mock('../sites/store.ts', () => ({ allSites: async () => [{ origins: ['https://epd.example:8443'] }] }));
const { watchUpdates } = await import('./update.ts');
const { rememberUpdates, updatedTo, updateSeen } = await import('./updated.ts');

beforeEach(() => {
  Object.assign(around, { held: [], tabs: [], session: {}, local: {}, reloads: 0 });
  watchUpdates();
  rememberUpdates();
});
async function happens(name: string, about: object = {}): Promise<void> {
  around.listeners[name]?.(about as never);
  await new Promise((resolve) => setTimeout(resolve, 0)); // all that it awaits here is at once
}

test('an update that stands in nobody’s way comes at once', async () => {
  await happens('available');
  expect(around.reloads).toBe(1);
});

test.each([
  ['an action is held', { held: [{ held: { decided: null } }] }, { held: [{ held: { decided: {} } }] }],
  ['an EPD is open', { tabs: ['https://epd.example/client/1'] }, { tabs: ['https://elders.example/'] }],
  ['a page of ours is open', { tabs: ['ext://own/review.html'] }, { tabs: [] }],
])('while %s it waits, and comes afterwards', async (_what, busy, free) => {
  Object.assign(around, busy);
  await happens('available');
  await happens('alarm', { name: 'update' });
  expect(around.reloads).toBe(0);
  Object.assign(around, free);
  await happens('alarm', { name: 'feed' });
  expect(around.reloads).toBe(0);
  await happens('closed');
  expect(around.reloads).toBe(1);
});

test('nothing is loaded anew where there is no update', async () => {
  await happens('closed');
  await happens('alarm', { name: 'update' });
  expect(around.reloads).toBe(0);
});

test('that it was updated is said until she saw it; a developer’s reload and an install say nothing', async () => {
  await happens('installed', { reason: 'install' });
  await happens('installed', { reason: 'update', previousVersion: '0.2.0' });
  expect(await updatedTo()).toBeNull();
  await happens('installed', { reason: 'update', previousVersion: '0.1.0' });
  expect(await updatedTo()).toBe('0.2.0');
  await updateSeen();
  expect(await updatedTo()).toBeNull();
});
