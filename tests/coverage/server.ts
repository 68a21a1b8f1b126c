import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { elsewherePage, hostPage, outsidePage, sinksPage } from './pages.ts';
import { recordText } from './record-text.ts';
import { hearTexts } from './web-socket.ts';

/** The EPD, its second origin (guarded too), and an origin that is nobody's EPD. */
export interface Origins {
  readonly epd: string;
  readonly second: string;
  readonly outside: string;
}

export interface CoverageServer extends Origins {
  /** Everything that came in so far with this token in it: what the request said, decoded. */
  arrived(token: string): readonly string[];
  close(): Promise<void>;
}

const SCRIPTS = ['sinks.js', 'frames.js', 'outside.js', 'worker.js', 'sw.js'];
const scripts = new Map(
  SCRIPTS.map((name) => [`/${name}`, readFileSync(join(import.meta.dirname, 'public', name), 'utf8')]),
);

/** Starts the three origins on loopback. The outside one has another host name: a match pattern knows no port. */
export async function startCoverageServer(): Promise<CoverageServer> {
  const arrivals: string[] = [];
  const origins = { epd: '', second: '', outside: '' };

  async function respond(own: keyof Origins, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origins[own]);
    const send = (type: string, body: string, headers: Record<string, string> = {}) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache', ...headers });
      response.end(body);
    };
    const script = scripts.get(url.pathname);
    if (script !== undefined) return send('text/javascript', script);
    if (url.pathname === '/sinks') return send('text/html', sinksPage(origins, origins[own]));
    if (url.pathname === '/houder') return send('text/html', hostPage(origins));
    if (url.pathname === '/elders') return send('text/html', elsewherePage());
    if (url.pathname === '/buiten') return send('text/html', outsidePage());

    const body = await textOf(request);
    const file = /^\/bestand\/([\w-]+)\.txt$/.exec(url.pathname)?.[1];
    if (request.method !== 'OPTIONS' && (file || url.pathname.startsWith('/uit/'))) {
      arrivals.push([file ?? '', ...url.searchParams.values(), decoded(request, body)].join('\n'));
    }
    if (file) {
      return send('text/plain', recordText(file), { 'content-disposition': `attachment; filename="${file}.txt"` });
    }
    // No content: the page that went there by a form or a link stays where it is.
    response.writeHead(204, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' });
    response.end();
  }

  const servers: Server[] = [];
  const sockets = new Set<Duplex>();
  for (const own of ['epd', 'second', 'outside'] as const) {
    const server = createServer((request, response) => {
      respond(own, request, response).catch((error) => {
        if (!request.destroyed) console.error(error); // else its sender gave it up half way
        response.end();
      });
    });
    server.on('upgrade', (request, socket) => {
      sockets.add(socket); // no server's connection any more
      hearTexts(request, socket, (text) => arrivals.push(text));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = own === 'outside' ? 'localhost' : '127.0.0.1';
    origins[own] = `http://${host}:${(server.address() as AddressInfo).port}`;
    servers.push(server);
  }

  return {
    ...origins,
    arrived: (token) => arrivals.filter((text) => text.includes(token)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        servers.map(
          (server) =>
            new Promise((resolve) => {
              server.close(resolve);
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function decoded({ headers }: IncomingMessage, body: string): string {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  return isForm ? [...new URLSearchParams(body).values()].join('\n') : body;
}
