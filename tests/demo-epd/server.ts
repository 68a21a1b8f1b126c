import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLIENTS, clientByNumber } from './clients.ts';
import { html } from './html.ts';
import type { Answer, Origins } from './http.ts';
import { pageAnswer } from './http.ts';
import { type Arrival, keepArrivals } from './kept-arrivals.ts';
import { layout } from './pages/layout.ts';
import { parseBody } from './request-body.ts';
import { findRoute } from './routes.ts';
import { type DemoState, freshState } from './state.ts';
import { staticFile } from './static-files.ts';

export type { Way } from './http.ts';
export type { Arrival } from './kept-arrivals.ts';

export interface DemoEpdOptions {
  /** Default: any free port. */
  port?: number;
  /** Where the same EPD is served as another origin. Default: any free port. */
  secondPort?: number;
  /** A content security policy as a careful EPD sends it (no inline script). Default: true. */
  csp?: boolean;
}

export interface DemoEpd extends Origins {
  /** Every request but those for /static/, in order of arrival. */
  arrivals(): Arrival[];
  /** Only those by which data about a client left. */
  disclosuresArrived(): Arrival[];
  /** Forgets arrivals, notes, drafts, jobs and planned failures. */
  reset(): void;
  /** The next request to this path (without query) is kept as an arrival, but answered with this status. */
  failNext(path: string, status?: number): void;
  close(): Promise<void>;
}

const notFound = (): Answer =>
  pageAnswer(
    layout({ title: 'Niet gevonden', content: html`<h1>Niet gevonden</h1><p>Deze pagina bestaat niet.</p>` }),
    404,
  );

const policy = ({ origin, secondOrigin }: Origins): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `frame-src 'self' ${secondOrigin}`,
    `frame-ancestors 'self' ${origin} ${secondOrigin}`,
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Starts the demo EPD on loopback, on two origins. */
export async function startDemoEpd(options: DemoEpdOptions = {}): Promise<DemoEpd> {
  const kept = keepArrivals();
  const failures = new Map<string, number>();
  const origins: Origins = { origin: '', secondOrigin: '' };
  let state: DemoState = freshState();

  async function answer(request: IncomingMessage): Promise<Answer> {
    const at = Date.now();
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asset = method === 'GET' ? staticFile(url.pathname) : null;
    if (asset) return asset;

    const raw = await readAll(request);
    const body = parseBody(request.headers['content-type'] ?? '', raw);
    const found = findRoute(method, url.pathname);
    kept.keep({
      at,
      way: found?.route.way ?? null,
      method,
      path: url.pathname + url.search,
      headers: request.headers,
      bodyText: raw.toString('utf8'),
      body: raw,
      ...(Object.keys(body.fields).length > 0 && { fields: body.fields }),
      ...(body.files.length > 0 && { files: body.files }),
    });

    const failure = failures.get(url.pathname);
    if (failure !== undefined) {
      failures.delete(url.pathname);
      return { status: failure, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Storing' };
    }
    if (!found) return notFound();
    const client = found.params.nr === undefined ? CLIENTS[0] : clientByNumber(found.params.nr);
    return client
      ? found.route.answer({ method, url, params: found.params, body, state, origins, client })
      : notFound();
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { status, headers, body } = await answer(request);
      // Only on pages: Chromium's PDF viewer does not start under a policy of its own document.
      const isPage = headers['content-type']?.startsWith('text/html') === true;
      const security = isPage && options.csp !== false ? { 'content-security-policy': policy(origins) } : {};
      response.writeHead(status, { ...security, 'x-content-type-options': 'nosniff', ...headers });
      response.end(body);
    } catch (error) {
      // A request that its sender aborted half way has nobody to answer.
      if (!request.destroyed) console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  }

  const servers = [createServer(respond), createServer(respond)] as const;
  origins.origin = await listen(servers[0], options.port ?? 0);
  origins.secondOrigin = await listen(servers[1], options.secondPort ?? 0);

  return {
    ...origins,
    arrivals: kept.all,
    disclosuresArrived: kept.disclosures,
    reset: () => {
      kept.reset();
      failures.clear();
      state = freshState();
    },
    failNext: (path, status = 503) => {
      failures.set(path, status);
    },
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

if (import.meta.main) {
  const epd = await startDemoEpd({ port: 8713, secondPort: 8714 });
  console.log(`Ypsilon EPD draait op ${epd.origin} (tweede origin ${epd.secondOrigin})`);
}
