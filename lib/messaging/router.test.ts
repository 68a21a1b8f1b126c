import { beforeEach, expect, test, vi } from 'vitest';
import type { Handlers } from './router.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown>;
const listeners: Listener[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

const FRAME = { id: 'own-id', url: 'https://epd.example.nl/client/1', tab: { id: 7 }, frameId: 3 };
const PAGE = { id: 'own-id', url: 'chrome-extension://own-id/prompt.html', tab: { id: 7 } };
const TICKET = 'a'.repeat(64);

let handled: unknown[];
beforeEach(async () => {
  const { listen } = await import('./router.ts');
  handled = [];
  listeners.length = 0;
  listen(
    new Proxy({} as Handlers, {
      get: (_target, type) => async (ask: unknown, from: unknown) => {
        handled.push([type, ask, from]);
        return { ok: true };
      },
    }),
  );
});
const send = (message: unknown, sender: object) => listeners[0]!(message, sender);

test('lets through what has the right sender and shape, with where it came from', async () => {
  await send({ type: 'prompt/close', ask: { ticket: TICKET } }, PAGE);
  expect(handled).toEqual([['prompt/close', { ticket: TICKET }, { tabId: 7, frameId: 0 }]]);
});

test.each([
  ['another extension', { ...PAGE, id: 'stranger' }],
  ['a page that poses as the prompt', FRAME],
  ['nobody', {}],
])('%s gets nothing', async (_who, sender) => {
  expect(await send({ type: 'prompt/close', ask: { ticket: TICKET } }, sender)).toEqual({
    ok: false,
    problem: 'not-yours',
  });
  expect(handled).toEqual([]);
});

test('an extension page cannot pose as a frame guard', async () => {
  const ask = { actionId: '00000000-0000-4000-8000-000000000000' };
  expect(await send({ type: 'guard/prompt-lost', ask }, PAGE)).toMatchObject({ problem: 'not-yours' });
});

test.each([
  ['no envelope', 'hello'],
  ['an unknown type', { type: 'log/erase', ask: {} }],
  ['a name from the prototype', { type: 'constructor', ask: {} }],
  ['no ticket', { type: 'prompt/close', ask: {} }],
  ['half a ticket', { type: 'prompt/close', ask: { ticket: 'abc' } }],
  [
    'a decision of rubbish',
    { type: 'prompt/decide', ask: { ticket: TICKET, decision: { decision: 'yes' }, draft: 1 } },
  ],
])('%s is refused as malformed and handled by nobody', async (_what, message) => {
  expect(await send(message, PAGE)).toMatchObject({ ok: false, problem: 'malformed' });
  expect(handled).toEqual([]);
});

test('a refusal names the path, never the value', async () => {
  const answer = (await send({ type: 'prompt/close', ask: { ticket: 'Jansen heeft een psychose' } }, PAGE)) as {
    detail: string;
  };
  expect(answer.detail).toContain('ticket');
  expect(answer.detail).not.toContain('Jansen');
});
