import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';
import type { AuditEvent, Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import '../../lib/export/fhir/validation.ts'; // the definitions that the server needs

/** What it does with a request instead of answering it as it should. */
export type Fault =
  | {
      readonly do: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** Takes the event, and the answer never comes. */
  | { readonly do: 'store-and-cut' }
  | { readonly do: 'store-and-say'; readonly status: number; readonly body: string; readonly type: string }
  | { readonly do: 'cut' }
  | { readonly do: 'hang' };

export interface Request {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A FHIR server on loopback that takes AuditEvents, singly and in batches, and can go wrong in every way. */
export interface AuditRepository {
  readonly url: string;
  /** Called for each request; a fault, or null to answer it as it should. */
  fault: (request: Request, count: number) => Fault | null;
  readonly requests: Request[];
  readonly faults: () => number;
  /** All that it holds. */
  events(): Promise<AuditEvent[]>;
  /** Everything that it holds, as an export of it would be. */
  exported(): Promise<string>;
  /** Nothing listens on its port any more; what it holds stays. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
}

export async function startAuditRepository(): Promise<AuditRepository> {
  const [router, repository] = [new FhirRouter(), new MemoryRepository()];
  const requests: Request[] = [];
  let faults = 0;
  let before: Promise<unknown> = Promise.resolve();
  let port = 0;
  let server = createServer();

  const own: AuditRepository = {
    get url() {
      return `http://127.0.0.1:${port}/fhir`;
    },
    fault: () => null,
    requests,
    faults: () => faults,
    async events() {
      await before;
      const found = await repository.search<AuditEvent>({ resourceType: 'AuditEvent', count: 10_000 });
      return (found.entry ?? []).map(({ resource }) => resource as AuditEvent);
    },
    async exported() {
      const entry = (await own.events()).map((resource) => ({ resource }));
      return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry } satisfies Bundle, null, 2);
    },
    async goDown() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
    async comeUp() {
      server = createServer((request, response) => void answer(request, response));
      await new Promise<void>((listening, failed) => {
        server.once('error', failed);
        server.listen(port, '127.0.0.1', listening);
      });
      port = (server.address() as AddressInfo).port;
    },
  };

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces).toString();
    const request = { path: incoming.url ?? '', method: incoming.method ?? '', headers: incoming.headers, body };
    requests.push(request);
    const fault = own.fault(request, requests.length);
    if (fault) faults += 1;
    if (fault?.do === 'hang') return;
    if (fault?.do === 'cut') return void incoming.socket.destroy();
    if (fault?.do === 'answer') return void response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
    // One after the other: a conditional create is one step, as in a server with a database.
    const handling = before.then(() => handled(request));
    before = handling;
    const [outcome, resource] = await handling;
    if (fault?.do === 'store-and-cut') return void incoming.socket.destroy();
    if (fault) return void response.writeHead(fault.status, { 'Content-Type': fault.type }).end(fault.body);
    const status = { ok: 200, created: 201, 'multiple-matches': 412 }[outcome.id ?? ''] ?? 400;
    response.writeHead(status, { 'Content-Type': 'application/fhir+json' });
    response.end(JSON.stringify(resource ?? outcome));
  }

  function handled({ path, method, headers, body }: Request): Promise<[OperationOutcome, Resource?]> {
    return router.handleRequest(
      {
        method,
        url: path.replace(/^\/fhir/, '') || '/',
        body: JSON.parse(body),
        headers,
        params: {},
        query: {},
        config: {},
      } as never,
      repository,
    ) as Promise<[OperationOutcome, Resource?]>;
  }

  await own.comeUp();
  return own;
}
