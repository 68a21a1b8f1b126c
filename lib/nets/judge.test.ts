import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SINKS } from '../disclosure/action.ts';
import { type Matcher, siteProfileSchema } from '../sites/profile.ts';
import { type Attempt, compileProfile, recognise } from '../sites/recognise.ts';
import { accountsFor, DOWNLOAD_MS, REQUEST_MS, type Released } from './accounted.ts';
import { leavesRecord, passingOfDownload, seenDownload } from './download.ts';
import { originOf, type Passing, withoutQuery } from './passing.ts';
import { goesPast, passingOf, seenRequest } from './request.ts';

const EPD = 'https://epd.example.nl';
const profile = (neverShares: Partial<Matcher>[] = [], shares: Partial<Matcher>[] = []) =>
  compileProfile(siteProfileSchema.parse({ origins: [EPD], neverShares, shares }));
const chromium = { requestId: '7', type: 'xmlhttprequest', tabId: 3, frameId: 0, timeStamp: 1_000, initiator: EPD };
const past = (details: object, known = profile()) => {
  const request = seenRequest({ ...chromium, method: 'POST', url: 'https://elders.example/x', ...details });
  return request !== null && goesPast(request, known);
};

describe('a request', () => {
  test.each([
    ['data to another origin', {}],
    ['a path that names sending', { url: `${EPD}/api/client/1/verstuur` }],
    ['of a service worker', { tabId: -1, frameId: -1 }],
    ['as Firefox tells of a worker', { initiator: undefined, originUrl: `${EPD}/worker.js` }],
    ['a socket of a service worker', { type: 'websocket', method: 'GET', url: 'wss://elders.example/x', tabId: -1 }],
    [
      'a socket of a dedicated worker in Firefox',
      { type: 'websocket', method: 'GET', url: 'wss://elders.example/x', initiator: undefined, originUrl: `${EPD}/a` },
    ],
  ])('goes past: %s', (_what, details) => {
    expect(past(details)).toBe(true);
  });

  test.each([
    ['what only reads', { method: 'GET' }],
    ['the EPD saving its own work', { url: `${EPD}/api/client/1/notities` }],
    ['a sister host', { url: 'https://api.example.nl/save' }],
    ['a path that is ordinary, whatever else it says', { url: `${EPD}/api/delen/concept` }],
    ['a navigation', { type: 'main_frame' }],
    ['a beacon, which no worker can send', { type: 'ping' }],
    ['a picture', { type: 'image' }],
    ['a socket that a document may have opened', { type: 'websocket', method: 'GET', url: 'wss://elders.example/x' }],
    ['a socket to the EPD itself', { type: 'websocket', method: 'GET', url: 'wss://epd.example.nl/x', tabId: -1 }],
    ['nobody knows whose', { initiator: 'null' }],
    ['rubbish', { tabId: 'three' }],
  ])('does not: %s', (_what, details) => {
    expect(past(details)).toBe(false);
  });

  test('what the profile never shares passes, however it names the way', () => {
    for (const sink of [undefined, 'fetch', 'xhr', 'worker-request'] as const)
      expect(past({}, profile([{ url: 'elders', sink }]))).toBe(false);
    expect(past({}, profile([{ url: 'elders', sink: 'print' }]))).toBe(true);
  });

  test('a profile can name a worker’s request as sharing', () => {
    const url = `${EPD}/api/rapport`;
    expect(past({ url })).toBe(false);
    expect(past({ url }, profile([], [{ url: 'rapport$', sink: 'worker-request' }]))).toBe(true);
  });

  test('never says more than the guard would have: as fetch and as XHR both', () => {
    const part = fc.constantFrom(
      'api',
      'delen',
      'versturen',
      'notities',
      'concept',
      'export',
      'zoeken',
      'x1',
      'session',
    );
    const url = fc
      .tuple(fc.constantFrom(EPD, 'https://elders.example', 'https://api.example.nl'), fc.array(part, { maxLength: 4 }))
      .map(([origin, parts]) => `${origin}/${parts.join('/')}`);
    fc.assert(
      fc.property(url, fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'GET', 'HEAD'), (to, method) => {
        if (!past({ url: to, method })) return;
        for (const sink of ['fetch', 'xhr'] as const) {
          const attempt: Attempt = { sink, url: to, method, carriesData: true };
          expect(recognise(attempt, null, profile(), EPD).shares).toBe(true);
        }
      }),
    );
  });

  test('keeps where to, never the query, the fragment or who logs in', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const kept = withoutQuery(url);
        expect(kept).not.toMatch(/[?#]/);
        expect(originOf(kept)).toBe(originOf(url));
      }),
    );
    expect(withoutQuery('https://jan:geheim@elders.example/a?naam=jansen#x')).toBe('https://elders.example/a');
    expect(withoutQuery('data:text/plain,Jansen')).toBeNull();
    expect(withoutQuery('blob:https://epd.example.nl/12')).toBeNull();
  });
});

describe('a download', () => {
  const item = {
    url: `${EPD}/client/1/stuk/9`,
    filename: '/home/x/Downloads/stuk.pdf',
    fileSize: 12,
    startTime: '2026-11-22T10:00:00.000Z',
  };

  test('keeps its name and size, not the folder', () => {
    const seen = seenDownload({ ...item, url: `${item.url}?naam=jansen` }, null)!;
    expect(passingOfDownload(seen, EPD)).toEqual({
      sink: 'download',
      from: EPD,
      to: item.url,
      method: null,
      fileName: 'stuk.pdf',
      bytes: 12,
      at: Date.parse(item.startTime),
      tabId: -1,
    });
    expect(seenDownload({ ...item, filename: 'C:\\Users\\x\\stuk.pdf', fileSize: -1 }, null)).toMatchObject({
      fileName: 'stuk.pdf',
      bytes: null,
    });
  });

  test('belongs to its address, its blob, its referrer; a data URL without one to the page in front', () => {
    const origins = (change: object) => seenDownload({ ...item, ...change }, 'https://voor.example')?.origins;
    expect(origins({})).toEqual([EPD]);
    expect(origins({ url: 'https://opslag.example/1', referrer: `${EPD}/a` })).toEqual(['https://opslag.example', EPD]);
    expect(origins({ url: `blob:${EPD}/1234` })).toEqual([EPD]);
    expect(origins({ url: 'data:text/plain,x', referrer: `${EPD}/` })).toEqual([EPD]);
    expect(origins({ url: 'data:text/plain,x' })).toEqual(['https://voor.example']);
  });

  test('of an extension is none, and what cannot be read is none', () => {
    expect(seenDownload({ ...item, byExtensionId: 'abc' }, null)).toBeNull();
    expect(seenDownload(undefined, null)).toBeNull();
    expect(seenDownload({ ...item, startTime: 'gisteren' }, null)).toBeNull();
  });

  test('leaves the record, save where the profile says never', () => {
    const seen = seenDownload(item, null)!;
    expect(leavesRecord(seen, profile(), EPD)).toBe(true);
    expect(leavesRecord(seen, profile([{ url: '/stuk/', sink: 'navigation' }]), EPD)).toBe(false);
    expect(leavesRecord(seen, profile([{ url: '/stuk/', method: 'POST' }]), EPD)).toBe(true);
  });
});

describe('what she allowed', () => {
  const OWN = new Set([EPD, 'https://brieven.example.nl']);
  const AT = 1_000_000;
  const request: Passing = passingOf(
    seenRequest({ ...chromium, method: 'POST', url: 'https://elders.example/x', timeStamp: AT })!,
  );
  const released: Released = {
    tabId: 3,
    from: EPD,
    sink: 'fetch',
    to: 'https://elders.example',
    at: AT - 500,
    onlyFile: null,
  };
  const download: Passing = { ...request, sink: 'download', tabId: -1, to: `${EPD}/x` };

  test.each<[string, Partial<Released>, Partial<Passing>, boolean]>([
    ['that destination, at once', {}, {}, true],
    ['a follow-up to the EPD itself', {}, { to: `${EPD}/poll` }, true],
    ['by the EPD’s other origin', { from: 'https://brieven.example.nl' }, {}, true],
    ['by a service worker, which has no tab', {}, { tabId: -1 }, true],
    ['another destination', {}, { to: 'https://derde.example/x' }, false],
    ['another tab', { tabId: 4 }, {}, false],
    ['another record', { from: 'https://anders.example' }, {}, false],
    ['before it was allowed', { at: AT + 2_000 }, {}, false],
    ['after the chain has ended', { at: AT - REQUEST_MS - 1 }, {}, false],
    ['a print, which requests nothing', { sink: 'print', to: null }, { to: `${EPD}/versturen` }, false],
    ['a request, once the tab is gone', { onlyFile: 'https://elders.example/x' }, {}, false],
    ['what was spoken', { sink: null, to: null }, { to: `${EPD}/versturen` }, false],
  ])('%s', (_what, decision, passing, expected) => {
    expect(accountsFor({ ...released, ...decision }, { ...request, ...passing }, OWN)).toBe(expected);
  });

  test.each<[string, Partial<Released>, boolean]>([
    ['of an export a moment ago', { sink: 'navigation' }, true],
    ['of a job that took its time', { sink: 'click', at: AT - DOWNLOAD_MS }, true],
    ['of an export long ago', { sink: 'navigation', at: AT - DOWNLOAD_MS - 1 }, false],
    ['of a copy', { sink: 'clipboard' }, false],
    ['of another record', { sink: 'navigation', from: 'https://anders.example' }, false],
    ['of an export whose tab was closed meanwhile', { sink: 'navigation', onlyFile: `${EPD}/x` }, true],
    ['of that tab’s record, but another one', { sink: 'navigation', onlyFile: `${EPD}/y` }, false],
  ])('a file %s', (_what, decision, expected) => {
    expect(accountsFor({ ...released, ...decision }, download, OWN)).toBe(expected);
  });

  test('nothing that a net saw itself accounts for the next', () => {
    for (const sink of SINKS.filter((name) => name === 'worker-request' || name === 'download'))
      for (const passing of [request, download]) expect(accountsFor({ ...released, sink }, passing, OWN)).toBe(false);
  });
});
