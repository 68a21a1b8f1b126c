import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserName, Page } from '../support/browser.ts';
import { launch } from '../support/launch.ts';
import { attributeOf, look, waitFor } from '../support/page.ts';
import { POLICY } from '../support/record.ts';

/** What came in by POST: the only way by which the hostile pages let something leave. */
export interface Arrival {
  /** `/verzenden`. */
  path: string;
  host: string;
  body: string;
}

/** A guarded record whose pages carry hostile script. */
export interface Hostile {
  browser: Browser;
  /** Guarded. */
  origin: string;
  /** The same server under another name, which nobody guards. */
  elsewhere: string;
  /** Puts a page on the server and gives its address. The script runs before anything else in it. */
  page(script: (() => void) | null, html?: string): string;
  open(script: (() => void) | null, html?: string): Promise<Page>;
  /** What came in since this was last asked. */
  arrived(): Arrival[];
  /** How much that is. */
  came(): number;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

/** The controls that the attacks are about; `window.send()` is what the page's own code does. */
const BODY = `
<h1>Dossier</h1>
<p><label>Toelichting <textarea id="note"></textarea></label></p>
<p><button id="send">Versturen</button> <button id="other">Volgende</button></p>
<form id="form" action="/verstuur" method="post" target="_self">
  <label>Bericht <input name="bericht" id="message" value="Anna is onder behandeling."></label>
  <button id="form-send">Verzenden</button>
</form>
<script>
  window.send = (body = 'naam=Anna&bericht=Anna+is+onder+behandeling') =>
    fetch('/verzenden', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
      .then(() => 'sent', (error) => 'stopped: ' + error.name)
      .then((how) => { document.documentElement.dataset.sent = (document.documentElement.dataset.sent ?? '') + how + ';'; });
  document.querySelector('#send').addEventListener('click', () => window.send());
</script>`;

export async function openHostile(name: BrowserName): Promise<Hostile> {
  const pages = new Map<string, string>();
  let came: Arrival[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, pages).then((arrival) => arrival && came.push(arrival));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const browser = await launch({ browser: name, sites: [origin], policy: POLICY });
  const page: Hostile['page'] = (script, html = BODY) => {
    const path = `/pagina/${pages.size}`;
    const early = script ? `<script>(${script})()</script>` : '';
    pages.set(
      path,
      `<!doctype html><html lang="nl"><head><title>EPD</title>${early}</head><body>${html}</body></html>`,
    );
    return origin + path;
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    browser,
    origin,
    elsewhere: `http://localhost:${port}`,
    page,
    open: (script, html) => browser.newPage(page(script, html)),
    arrived() {
      const now = came;
      came = [];
      return now;
    },
    came: () => came.length,
    async close() {
      await browser.close();
      await stop();
    },
    async abandon() {
      await browser.kill();
      await stop();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Map<string, string>,
): Promise<Arrival | null> {
  const { pathname } = new URL(request.url ?? '/', 'http://x');
  let body = '';
  for await (const chunk of request) body += String(chunk);
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*');
  response.setHeader('cache-control', pathname.startsWith('/bf/') ? 'max-age=60' : 'no-store');
  const html = pages.get(pathname);
  if (html) response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  else response.setHeader('content-type', 'text/html; charset=utf-8').end('<!doctype html><title>ok</title>ok');
  return request.method === 'POST' ? { path: pathname, host: request.headers.host ?? '', body } : null;
}

/** Where it stands on the screen, to be clicked later: Firefox's driver runs script of its own among the page's. */
export async function pointOf(page: Page, selector: string): Promise<() => Promise<void>> {
  const { x, y } = await look<{ x: number; y: number }, string>(
    page,
    (css) => {
      const { left, top, width, height } = document.querySelector(css)!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    selector,
  );
  return () => (page as { mouse: { click(x: number, y: number): Promise<void> } }).mouse.click(x, y);
}

/** What the page's own script put down for us, in `<html data-…>`: read without touching user activation. */
export function noted(page: Page, name: string, timeout?: number): Promise<string> {
  return waitFor(() => attributeOf(page, 'html', `data-${name}`), {
    what: `the page to note ${name}`,
    ...(timeout ? { timeout } : {}),
  });
}

export const MOTIVATION = 'Verzonnen verstrekking, voor een aanval.';
