import { beforeEach, expect, test, vi } from 'vitest';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `test:/${path}` },
    storage: {
      local: {
        get: async (keys: string | string[]) => Object.fromEntries([keys].flat().map((key) => [key, kept.get(key)])),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
        },
      },
    },
  },
}));
const { addSite, allSites, removeSite } = await import('./store.ts');
const { dropRule, keepRule, ownRules, sortRules } = await import('./own-rules.ts');

beforeEach(() => kept.clear());

const plein = { id: 'plein', origins: ['https://epd.plein.example'], shares: [{ name: '^deel' }] };
/** As a version that is still to come may write one: what is here a list, is there something else. */
const later = { id: 'later', name: 'EPD Later', origins: ['https://epd.later.example'], shares: { all: true } };
const rule = (id: string) => ({
  id,
  how: 'taught' as const,
  says: 'never-shares' as const,
  origin: 'https://epd.plein.example',
  matcher: { name: '^bewaar', hold: 'request' as const },
  control: 'Bewaar',
  at: '2026-11-29T10:00:00.000Z',
  by: null,
});
const [first, second] = ['7f1e6a0a-3a55-4c9e-8a41-0d2f8f5f3a10', '7f1e6a0a-3a55-4c9e-8a41-0d2f8f5f3a11'] as const;
const laterRule = { ...rule(second), matcher: { spoken: 'bewaar' }, says: 'asks-twice' };

test('one profile that is not understood takes no other with it, and its EPD is still guarded', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  kept.set('addedSites', [later, { ...plein, colour: 'of a later version' }]);
  expect((await allSites()).map(({ id, origins }) => [id, ...origins])).toEqual([
    ['later', 'https://epd.later.example'],
    ['plein', 'https://epd.plein.example'],
  ]);
  await addSite({ id: 'brug', origins: ['https://epd.brug.example'] });
  await removeSite('brug');
  expect(kept.get('addedSites')).toEqual([later, { ...plein, colour: 'of a later version' }]);
  expect(await removeSite('later')).toBe(true);
  expect(kept.get('addedSites')).toHaveLength(1);
});

test('a rule of a later version is out of sight of the guards, and is not lost', async () => {
  kept.set('ownRules', [laterRule, rule(first)]);
  await sortRules();
  expect(kept.get('ownRules')).toEqual([rule(first)]);
  await keepRule({ ...rule(first), control: 'Bewaren' });
  await dropRule(first);
  expect(await ownRules()).toEqual([]);
  expect(kept.get('ownRulesAside')).toEqual([laterRule]);
});

test('what is said at once in two tabs is all kept', async () => {
  await Promise.all([
    keepRule(rule(first)),
    keepRule(rule(second)),
    addSite(plein),
    addSite({ id: 'brug', origins: ['https://epd.brug.example'] }),
  ]);
  expect((await ownRules()).map(({ id }) => id).sort()).toEqual([first, second]);
  expect(kept.get('addedSites')).toHaveLength(2);
  expect(kept.get('sites')).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'plein' })]));
});
