import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloaded } from '../support/downloads.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import { click, count, evaluate, fieldValue, fill, textOf, urlOf, waitFor, waitForVisible } from '../support/page.ts';
import { netsAreQuiet, noted, passedBy } from '../support/passed-by.ts';
import { hasPrompt, promptOn } from '../support/prompt.ts';

const MOTIVATION = 'Verzonnen verstrekking voor een test.';

/** A tiny record whose page, workers and links do what no content script can hold, and the server that it goes to. */
describeInBrowsers('what goes past the guard', (browserName) => {
  let record: Server;
  let outside: Server;
  let origin: string;
  let elsewhere: string;
  let browser: Browser;
  let page: Page;
  const arrived: string[] = [];

  beforeAll(async () => {
    outside = createServer((request, response) => {
      arrived.push(`${request.method} ${request.url}`);
      response.writeHead(200, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }).end('ok');
    });
    elsewhere = await listen(outside);
    record = createServer((request, response) => tinyRecord(request, response, elsewhere, arrived));
    origin = await listen(record);
    browser = await launch({
      browser: browserName,
      sites: [
        {
          id: 'klein',
          name: 'Klein EPD',
          origins: [origin],
          client: { name: { selector: '#client' }, number: { selector: '#number' } },
          neverShares: [{ url: '/huisstijl/' }],
        },
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of [record, outside]) {
      server?.closeAllConnections();
      server?.close();
    }
  });

  beforeEach(async () => {
    for (const { id } of await passedBy(browser)) await dealWith(id);
    for (const open of (await browser.pages()).slice(1)) await open.close();
    arrived.length = 0;
    page = await browser.newPage(`${origin}/client/12`);
    await waitForVisible(page, '#client');
  });

  test('a dedicated worker posts elsewhere: noted with whose record it was, and no question was asked', async () => {
    await click(page, '#worker');
    const row = await noted(browser, { sink: 'worker-request' });
    await waitFor(async () => (await passedBy(browser))[0]?.context);
    expect(arrived).toContain('POST /binnen?naam=jansen');
    expect(await passedBy(browser)).toMatchObject([
      {
        to: `${elsewhere}/binnen`,
        from: origin,
        method: 'POST',
        times: 1,
        context: { epd: { name: 'Klein EPD' }, client: { name: 'A. de Vries', number: '1042387' } },
      },
    ]);
    expect(JSON.stringify(row)).not.toContain('jansen');
    expect(await hasPrompt(page)).toBe(false);
  });

  test('a service worker posts elsewhere: noted too', async () => {
    await click(page, '#service-worker');
    await noted(browser, { sink: 'worker-request', to: `${elsewhere}/van-service-worker`, tabId: -1 });
  });

  test('a worker sends to the record’s own server by a path that says so: noted', async () => {
    await click(page, '#worker-own');
    await noted(browser, { sink: 'worker-request', to: `${origin}/api/dossier/verstuur` });
  });

  test('a worker that saves, reads or pings raises nothing; nor does the page, by hand or through its service worker', async () => {
    await click(page, '#ordinary');
    await waitFor(() => arrived.filter((line) => line.includes('gewoon')).length >= 5, {
      what: () => `five ordinary requests; there came ${arrived.join(', ')}`,
    });
    await netsAreQuiet(browser);
    expect(await passedBy(browser)).toEqual([]);
  });

  test('what the guard let pass after "Annuleren" is no worker’s, also where a service worker passes it on', async () => {
    await click(page, '#cancel');
    await waitFor(() => arrived.includes('POST /api/verstuur/annuleren'));
    await netsAreQuiet(browser);
    expect(await passedBy(browser)).toEqual([]);
    await click(page, '#cancel-and-go');
    await waitFor(async () => (await urlOf(page)).endsWith('/client/12?terug'));
    await netsAreQuiet(browser);
    expect(await passedBy(browser)).toEqual([]);
    await click(page, '#through');
    await waitFor(() => arrived.filter((line) => line === 'POST /api/verstuur/annuleren').length >= 3);
    await netsAreQuiet(browser);
    expect(await passedBy(browser)).toEqual([]);
  });

  test('a flood is one row', async () => {
    await click(page, '#flood');
    await noted(browser, ({ times }) => times === 60);
    expect((await passedBy(browser)).map(({ to, times }) => [to, times])).toHaveLength(1);
  });

  test('a file that no one recognised as one: noted with its name and size', async () => {
    await click(page, '#unknown-file');
    await downloaded(browser, 'stuk-12.txt');
    await noted(browser, { sink: 'download', fileName: 'stuk-12.txt', to: `${origin}/client/12/stuk`, bytes: 8 });
    expect(await hasPrompt(page)).toBe(false);
  });

  test('a file that the profile never counts raises nothing; nor does one that she released', async () => {
    await click(page, '#house-style');
    await downloaded(browser, 'logo.txt');
    await click(page, '#known-file');
    await (await promptOn(page)).release(MOTIVATION);
    await downloaded(browser, 'export.txt');
    await click(page, '#blob');
    await (await promptOn(page)).release(MOTIVATION);
    await downloaded(browser, 'meting.csv');
    // What comes after them is judged after them; a release to a file is no release of a worker to another place.
    await click(page, '#worker');
    await noted(browser, { sink: 'worker-request' });
    expect(await passedBy(browser)).toHaveLength(1);
  });

  test('recorded by the prompt, which says that it has left: an entry with what left', async () => {
    await click(page, '#worker');
    const { id } = await noted(browser, ({ context }) => context !== null);
    const before = (await logOf(browser)).length;
    const popup = await browser.openExtensionPage('popup.html');
    await waitForVisible(popup, '[data-passed="worker-request"]');
    expect(await textOf(popup, '[data-passed]')).toContain('A. de Vries');
    await click(popup, '[data-action="record-passed"]');
    const prompt = await promptOn(page);
    expect(await prompt.text()).toContain('Dit is al weg');
    expect(await textOf(prompt.frame, '[data-action="withhold"]')).toContain('Later');
    const times = arrived.length;
    await prompt.release(MOTIVATION);
    await waitFor(async () => (await passedBy(browser)).length === 0);
    const [disclosure, left, outcome, passed, ...rest] = (await logOf(browser)).slice(before);
    const destination = { kind: 'other-origin', url: `${elsewhere}/binnen` };
    expect(disclosure).toMatchObject({
      kind: 'disclosure',
      decision: 'released',
      client: { name: 'A. de Vries', number: '1042387' },
      action: { sink: 'worker-request', destination, payloadComplete: false },
    });
    const number = disclosure?.kind === 'disclosure' ? disclosure.number : 0;
    expect(left).toMatchObject({ kind: 'event', type: 'left', about: number, sink: 'worker-request', destination });
    expect(outcome).toMatchObject({ kind: 'event', type: 'outcome', about: number, outcome: 'done' });
    expect(passed).toMatchObject({ kind: 'passed-by', id, outcome: 'recorded', about: number });
    expect(rest).toEqual([]);
    expect(arrived, 'nothing is let go a second time').toHaveLength(times);
  });

  test('put off by the prompt it stays on offer; said to be no disclosure, that is in the log', async () => {
    await click(page, '#unknown-file');
    const { id } = await noted(browser, { sink: 'download' });
    const before = (await logOf(browser)).length;
    const popup = await browser.openExtensionPage('popup.html');
    await click(popup, '[data-action="record-passed"]');
    const prompt = await promptOn(page);
    await click(prompt.frame, '[data-action="withhold"]');
    await waitFor(async () => !(await hasPrompt(page)));
    expect(await passedBy(browser)).toHaveLength(1);
    expect(await logOf(browser)).toHaveLength(before);

    await click(popup, '[data-action="no-disclosure"]');
    await fill(popup, '[data-field="no-disclosure-reason"]', 'Een leeg formulier.');
    expect(await fieldValue(popup, '[data-field="no-disclosure-reason"]')).toBe('Een leeg formulier.');
    await click(popup, '[data-action="confirm-no-disclosure"]');
    await waitFor(async () => (await passedBy(browser)).length === 0);
    expect((await logOf(browser)).slice(before)).toMatchObject([
      { kind: 'passed-by', id, outcome: 'no-disclosure', reason: 'Een leeg formulier.', about: null, sink: 'download' },
    ]);
    await waitFor(async () => (await count(popup, '[data-passed]')) === 0);
  });

  test('wakes the background, is counted on the icon, and is still there for the next one', async () => {
    await browser.stopBackground();
    await click(page, '#worker');
    await noted(browser, ({ context }) => context !== null);
    await waitFor(async () => (await badge(browser)) === '1');
    await browser.stopBackground();
    await waitFor(async () => (await badge(browser)) === '1');
    expect(await passedBy(browser)).toHaveLength(1);
  });

  async function dealWith(id: string): Promise<void> {
    const popup = await browser.openExtensionPage('popup.html');
    await evaluate(
      popup,
      (row) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        return chrome.runtime.sendMessage({ type: 'nets/dismiss', ask: { id: row, reason: null } }).then(() => true);
      },
      id,
    );
    await popup.close();
  }
});

const badge = (browser: Browser): Promise<string> =>
  browser.background.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

function tinyRecord(request: IncomingMessage, response: ServerResponse, elsewhere: string, arrived: string[]): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const send = (type: string, body: string, more: Record<string, string> = {}) =>
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...more }).end(body);
  const file = (name: string) =>
    send('application/octet-stream', 'fictief.', { 'content-disposition': `attachment; filename="${name}"` });
  if (pathname === '/client/12') return void send('text/html', PAGE);
  if (pathname === '/page.js') return void send('text/javascript', script(pageScript, elsewhere));
  if (pathname === '/worker.js') return void send('text/javascript', script(workerScript, elsewhere));
  if (pathname === '/service-worker.js') return void send('text/javascript', script(serviceWorkerScript, elsewhere));
  arrived.push(`${request.method} ${pathname}${search}`);
  if (pathname === '/client/12/stuk') return void file('stuk-12.txt');
  if (pathname === '/huisstijl/logo') return void file('logo.txt');
  if (pathname === '/client/12/export') return void file('export.txt');
  send('text/plain', 'ok');
}

const script = (source: (elsewhere: string) => void, elsewhere: string) => `(${source})(${JSON.stringify(elsewhere)})`;

const PAGE = `<!doctype html><html lang="nl"><title>Klein EPD</title>
<h1 id="client">A. de Vries</h1><p id="number">1042387</p>
<button id="worker">Bijwerken</button> <button id="worker-own">Synchroniseren</button> <button id="flood">Alles bijwerken</button>
<button id="service-worker">Verversen</button> <button id="ordinary">Opslaan</button>
<button id="cancel">Annuleren</button> <button id="cancel-and-go">Terug</button> <button id="through">Sluiten</button>
<a id="unknown-file" href="/client/12/stuk">Stuk</a>
<a id="house-style" href="/huisstijl/logo">Huisstijl</a>
<a id="known-file" href="/client/12/export">Exporteer dossier</a> <button id="blob">Metingen als bestand</button>
<script src="/page.js"></script></html>`;

/* What follows runs in the page and its workers; it sees nothing of this file. */

function pageScript(): void {
  const on = (id: string, act: () => void) => document.getElementById(id)?.addEventListener('click', act);
  const inWorker = (what: string) => () => new Worker('/worker.js').postMessage(what);
  const serviceWorker = async () => {
    await navigator.serviceWorker.register('/service-worker.js');
    const { active } = await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    return active;
  };
  on('worker', inWorker('elsewhere'));
  on('worker-own', inWorker('own'));
  on('flood', inWorker('flood'));
  on('service-worker', () => void serviceWorker().then((active) => active?.postMessage('elsewhere')));
  on('ordinary', () => {
    new Worker('/worker.js').postMessage('ordinary');
    void fetch('/api/gewoon/notities', { method: 'POST', body: 'notitie' });
    void serviceWorker().then(() => fetch('/api/gewoon/door-service-worker', { method: 'POST', body: 'notitie' }));
  });
  const cancel = () => fetch('/api/verstuur/annuleren', { method: 'POST', body: 'concept' });
  on('cancel', cancel);
  on('cancel-and-go', () => void cancel().then(() => location.assign('/client/12?terug')));
  on('through', () => void serviceWorker().then(cancel));
  on('blob', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['fictief;1']));
    link.download = 'meting.csv';
    link.click();
  });
}

function workerScript(elsewhere: string): void {
  const post = (url: string, body: string) => fetch(url, { method: 'POST', body });
  self.onmessage = ({ data }) => {
    if (data === 'elsewhere') void post(`${elsewhere}/binnen?naam=jansen`, 'heel het dossier');
    if (data === 'own') void post('/api/dossier/verstuur', 'heel het dossier');
    if (data === 'flood') for (let n = 0; n < 60; n += 1) void post(`${elsewhere}/stuk/${n}`, 'een stuk');
    if (data === 'ordinary') {
      void post('/api/gewoon/concept', 'concept');
      void post('/api/gewoon/notities-worker', 'notitie');
      void fetch(`${elsewhere}/gewoon?lees=1`);
    }
  };
}

function serviceWorkerScript(elsewhere: string): void {
  const scope = self as unknown as {
    skipWaiting(): void;
    clients: { claim(): Promise<void> };
    addEventListener(type: string, listener: (event: never) => void): void;
  };
  type Event = { waitUntil(work: unknown): void; respondWith(answer: unknown): void; request: Request; data: string };
  scope.addEventListener('install', () => scope.skipWaiting());
  scope.addEventListener('activate', (event: Event) => event.waitUntil(scope.clients.claim()));
  scope.addEventListener('fetch', (event: Event) => {
    if (event.request.method === 'POST') event.respondWith(fetch(event.request));
  });
  scope.addEventListener('message', (event: Event) => {
    if (event.data === 'elsewhere')
      event.waitUntil(fetch(`${elsewhere}/van-service-worker`, { method: 'POST', body: 'heel het dossier' }));
  });
}
