import { beforeEach, expect, test, vi } from 'vitest';

const around = vi.hoisted(() => ({
  sites: [] as object[],
  opened: [] as string[],
  installed: (_details: { reason: string }) => {},
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `test:/${path}`,
      onInstalled: {
        addListener: (listener: typeof around.installed) => void Object.assign(around, { installed: listener }),
      },
    },
    tabs: { create: async ({ url }: { url: string }) => void around.opened.push(url) },
  },
}));
vi.mock('../sites/store.ts', () => ({ allSites: async () => around.sites }));
const { welcomeOnInstall } = await import('./first-run.ts');

beforeEach(() => {
  Object.assign(around, { sites: [], opened: [] });
  welcomeOnInstall();
});

/** Two turns: the sites are asked for, then the tab is made. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('right after installing, one page asks what must be said first', async () => {
  around.installed({ reason: 'install' });
  await settled();
  expect(around.opened).toEqual(['test:/welcome.html']);
});

test.each([
  ['an update', 'update', []],
  ['an install with an EPD in the package or the policy', 'install', [{}]],
])('no page opens after %s', async (_what, reason, sites) => {
  around.sites = sites;
  around.installed({ reason });
  await settled();
  expect(around.opened).toEqual([]);
});
