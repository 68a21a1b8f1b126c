import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ORDINARY } from './ordinary.ts';
import { pageOf } from './page.ts';
import { WAYS_OUT } from './ways-out.ts';

/** An EPD that no profile and no list of ours describes: one sheet for every action, and what came in. */
export interface UnseenEpd {
  readonly origin: string;
  /** `POST /uitgaand`, in the order in which they came. */
  came(): readonly string[];
  close(): Promise<void>;
}

const ACTIONS = [...WAYS_OUT, ...ORDINARY];

/** Smallest PDF that both viewers open. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;

export async function startUnseenEpd(): Promise<UnseenEpd> {
  let came: string[] = [];
  const server = createServer((request, response) => {
    came = [...came, `${request.method} ${request.url}`];
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    came: () => came,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  for await (const _chunk of request); // read to its end, or the browser waits
  const { pathname, search } = new URL(request.url ?? '/', 'http://x');
  const send = (type: string, body: string, headers: Record<string, string> = {}) =>
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  const sheet = /^\/blad\/([\w-]+)$/.exec(pathname)?.[1];
  const action = ACTIONS.find(({ id }) => id === sheet);
  if (action) return void send('text/html; charset=utf-8', pageOf(action));
  if (pathname.endsWith('.pdf') || /[?&]weergave=pdf/.test(search)) return void send('application/pdf', PDF);
  // As some systems do it: a name, and not the word "attachment".
  if (/inhoud$/.test(pathname)) {
    return void send('application/octet-stream', 'Verzonnen.', { 'content-disposition': 'filename=inhoud.bin' });
  }
  if (/\.(?:php|ashx)$|everything|\/pdf$|rapport$/.test(pathname)) {
    return void send('text/csv', 'naam;Anna', { 'content-disposition': `attachment; filename=lijst.csv` });
  }
  if (/^\/(?:api|taken|fhir)\//.test(pathname)) {
    const base64 = Buffer.from('Verzonnen verslag.').toString('base64');
    return void send('application/json', JSON.stringify({ id: 1, klaar: true, inhoud: base64 }));
  }
  send('text/html; charset=utf-8', '<!doctype html><title>Gedaan</title><h1 id="gedaan">Gedaan</h1>');
}
