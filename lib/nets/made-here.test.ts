import { beforeEach, expect, test, vi } from 'vitest';
import type { SeenRequest } from './request.ts';

const executeScript = vi.hoisted(() => vi.fn());
const query = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript }, tabs: { query } } }));
const { perhapsByDocument } = await import('./made-here.ts');

const FROM = 'https://epd.example.nl';
const request: SeenRequest = {
  requestId: '1',
  url: 'https://elders.example/x',
  method: 'POST',
  socket: false,
  from: FROM,
  tabId: 3,
  frameId: 5,
  at: 1_000,
  byDocument: 'perhaps',
};
const answering = (...results: unknown[]) => executeScript.mockResolvedValue(results.map((result) => ({ result })));
beforeEach(() => {
  vi.clearAllMocks();
  query.mockResolvedValue([]);
});

test.each([
  ['it says that it did', 'yes', true],
  ['it was there and did not', 'no', false],
  ['another document stands there by now', 'younger', true],
  ['what answers is no answer of ours', { yes: true }, true],
])('the frame of the request is asked: %s', async (_what, result, expected) => {
  answering(result);
  expect(await perhapsByDocument(request)).toBe(expected);
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
    target: { tabId: 3, frameIds: [5] },
    args: [request.url, 1_000],
  });
});

test('a frame that is gone says nothing, and nothing is claimed', async () => {
  executeScript.mockRejectedValue(new Error('no frame'));
  expect(await perhapsByDocument(request)).toBe(true);
});

test('where certainly no document made it nobody is asked', async () => {
  expect(await perhapsByDocument({ ...request, byDocument: 'no' })).toBe(false);
  expect(executeScript).not.toHaveBeenCalled();
});

test('of a service worker’s request all frames of its record are asked: one that did is enough', async () => {
  const tab = (id: number, url: string) => ({ id, url });
  query.mockResolvedValue([tab(1, `${FROM}/a`), tab(2, 'https://epd.example.nl:8443/a'), tab(4, `${FROM}/b`)]);
  const worker = { ...request, tabId: -1, frameId: -1 };
  answering('no', 'yes');
  expect(await perhapsByDocument(worker)).toBe(true);
  expect(executeScript.mock.calls.map(([call]) => call.target)).toEqual([
    { tabId: 1, allFrames: true },
    { tabId: 4, allFrames: true },
  ]);
  answering('no', 'younger');
  expect(await perhapsByDocument(worker)).toBe(false);
  answering('younger');
  expect(await perhapsByDocument(worker)).toBe(true);
  query.mockResolvedValue([]);
  expect(await perhapsByDocument(worker)).toBe(false);
});
