import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { hearTexts } from '../../coverage/web-socket.ts';
import { recordPage } from './record-page.ts';

/** One request as it came, byte for byte. */
export interface Raw {
  readonly method: string;
  readonly url: string;
  /** Name, value, name, value: as they were sent. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export interface RawServer {
  readonly origin: string;
  /** All that came in since the last `forget`; a text over a socket is a request of method `WS`. */
  all(): readonly Raw[];
  to(path: string): readonly Raw[];
  forget(): void;
  close(): Promise<void>;
}

export function headerOf({ headers }: Raw, name: string): string | undefined {
  const at = headers.findIndex((header, i) => i % 2 === 0 && header.toLowerCase() === name);
  return at < 0 ? undefined : headers[at + 1];
}

/** A record from which everything can be sent, and which keeps all that reaches it. */
export async function startRawServer(): Promise<RawServer> {
  let came: Raw[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '', rawHeaders: headers } = request;
      came.push({ method, url, headers, body });
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('cache-control', 'no-store');
      response.end(url === '/dossier' ? recordPage : '<!doctype html><title>Ontvangen</title>');
    });
  });
  server.on('upgrade', (request, socket) => {
    sockets.add(socket);
    hearTexts(request, socket, (text) =>
      came.push({ method: 'WS', url: request.url ?? '', headers: [], body: Buffer.from(text) }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    all: () => came,
    to: (path) => came.filter(({ url }) => url.split('?')[0] === path),
    forget() {
      came = [];
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
