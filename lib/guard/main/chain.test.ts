import { expect, test, vi } from 'vitest';
import type { Sink } from '../../disclosure/action.ts';
import { namesOf } from '../../sites/lists.ts';
import type { Attempted } from './attempted.ts';
import { chainOf } from './chain.ts';

const EPD = 'https://epd.example.nl';
const OWN = namesOf([EPD]);
const attempted = (sink: Sink, url: string | null): Attempted => ({
  __proto__: null,
  sink,
  url,
  method: null,
  carriesData: true,
  material: () => Promise.reject(new Error('not asked for')),
});
const chain = (sink: Sink) => chainOf('id', attempted(sink, `${EPD}/export`), EPD, OWN, false);

test('what belongs to the approved request follows: the poll, the blob, the second download', () => {
  const approved = chain('fetch');
  expect(approved.covers(attempted('fetch', `${EPD}/export/1`))).toBe(true);
  expect(approved.covers(attempted('download-link', 'blob:https://epd.example.nl/1'))).toBe(true);
});

test('another kind or another destination does not', () => {
  const approved = chain('fetch');
  expect(approved.covers(attempted('print', null))).toBe(false);
  expect(approved.covers(attempted('fetch', 'https://elders.example.com/in'))).toBe(false);
  expect(chain('print').covers(attempted('print', null))).toBe(false);
});

test('ends: after a handful of pieces, and with time', () => {
  const approved = chain('click');
  const passed = Array.from({ length: 20 }, () => approved.covers(attempted('fetch', `${EPD}/x`)));
  expect(passed.filter(Boolean)).toHaveLength(6);
});

test('a late piece is no piece', async () => {
  vi.useFakeTimers();
  vi.resetModules(); // the natives capture the clock when they load
  const { chainOf: freshChain } = await import('./chain.ts');
  const approved = freshChain('id', attempted('click', null), EPD, OWN, false);
  vi.setSystemTime(Date.now() + 60_000);
  expect(approved.covers(attempted('fetch', `${EPD}/x`))).toBe(false);
  vi.useRealTimers();
});

test('after a reduced release only what carries nothing belongs to it: the page still has what was taken out', () => {
  const reduced = chainOf('id', attempted('fetch', `${EPD}/export`), EPD, OWN, true);
  const piece = (sink: Sink, url: string | null, carriesData: boolean) => ({ ...attempted(sink, url), carriesData });
  expect(reduced.covers(piece('fetch', `${EPD}/export`, true))).toBe(false);
  expect(reduced.covers(piece('xhr', `${EPD}/export`, true))).toBe(false);
  expect(reduced.covers(piece('download-link', 'blob:https://epd.example.nl/1', true))).toBe(false);
  expect(reduced.covers(piece('frame-source', 'data:text/plain,Anna', false))).toBe(false);
  expect(reduced.covers(piece('fetch', `${EPD}/export/1`, false))).toBe(true);
  expect(reduced.covers(piece('navigation', `${EPD}/klaar`, false))).toBe(true);
});
