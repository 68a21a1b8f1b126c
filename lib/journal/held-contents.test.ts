import { beforeEach, expect, test, vi } from 'vitest';
import type { NewHeld } from './held-contents.ts';

const memory = vi.hoisted(() => new Map<string, unknown>());
/** As a browser's: every call answers later, so two that read and then write can cross. */
vi.mock('webextension-polyfill', () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 0));
  const session = {
    get: async (key: string | null) => {
      await later();
      return Object.fromEntries(key === null ? memory : [[key, memory.get(key)]]);
    },
    set: async (values: object) => {
      await later();
      for (const [key, value] of Object.entries(values)) memory.set(key, structuredClone(value));
    },
    remove: async (key: string) => {
      await later();
      memory.delete(key);
    },
  };
  return { default: { storage: { session } } };
});
vi.stubGlobal('navigator', { locks: { request: inTurn() } });
const { allHeld, changeHeld, forgetHeld, heldById, keepHeld } = await import('./held-contents.ts');

const HELD: NewHeld = {
  action: null,
  context: {
    epd: { name: 'Klein EPD', origin: 'https://epd.example', profile: null },
    client: { name: 'A. de Vries', birthDate: null, number: '1042387' },
    user: { name: null, function: null },
    takesNote: false,
  },
  tabId: 3,
  frameId: 0,
  ticket: 'a',
  windowId: null,
  resumes: null,
  completes: null,
  decided: null,
};

beforeEach(async () => {
  memory.clear();
  await keepHeld('one', HELD);
});

test('what is forgotten while it is being changed is not put back', async () => {
  await Promise.all([forgetHeld('one'), changeHeld('one', (held) => ({ ...held, windowId: 7 }))]);
  expect(await allHeld()).toEqual([]);
  await keepHeld('one', HELD);
  await Promise.all([changeHeld('one', (held) => ({ ...held, windowId: 7 })), forgetHeld('one')]);
  expect(await allHeld()).toEqual([]);
});

test('a change of what is gone says so, and makes nothing', async () => {
  expect(await changeHeld('another', (held) => held)).toBeNull();
  expect(await heldById('another')).toBeNull();
});

test('two changes at once: neither undoes the other', async () => {
  const decided = { number: 4, decision: 'release', task: null, draft: null, at: 1, sink: null, to: null } as const;
  await Promise.all([
    changeHeld('one', (held) => ({ ...held, decided })),
    changeHeld('one', (held) => ({ ...held, windowId: 7 })),
  ]);
  expect(await heldById('one')).toMatchObject({ decided, windowId: 7 });
});

function inTurn() {
  const last = new Map<string, Promise<unknown>>();
  return (name: string, act: () => Promise<unknown>) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(act);
    last.set(name, mine);
    return mine;
  };
}
