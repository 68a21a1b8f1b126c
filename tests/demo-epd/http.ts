import type { Client } from './clients/types.ts';
import type { Html } from './html.ts';
import type { ParsedBody } from './request-body.ts';
import type { DemoState } from './state.ts';

/** How data can leave this EPD by way of its server. The other ways (print, clipboard, blob …) never reach it. */
export type Way =
  | 'share-form'
  | 'share-fetch'
  | 'share-xhr'
  | 'share-xhr-sync'
  | 'share-beacon'
  | 'share-submit'
  | 'share-shadow'
  | 'share-open-shadow'
  | 'letter'
  | 'export'
  | 'export-frame'
  | 'pdf'
  | 'bulk-export';

export interface Origins {
  origin: string;
  secondOrigin: string;
}

export interface Ask {
  method: string;
  url: URL;
  params: Record<string, string>;
  body: ParsedBody;
  state: DemoState;
  origins: Origins;
  /** The client in the path; a route with `:nr` is only reached when there is one. */
  client: Client;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export interface Route {
  method: 'GET' | 'POST';
  path: string;
  way?: Way;
  answer: (ask: Ask) => Answer;
}

export const pageAnswer = (page: Html, status = 200): Answer => ({
  status,
  // not no-store: pages of an EPD do come back from the back/forward cache
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' },
  body: page.text,
});

export const jsonAnswer = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

export const redirect = (to: string): Answer => ({ status: 303, headers: { location: to }, body: '' });

export const fileAnswer = (type: string, body: string | Buffer, disposition: string): Answer => ({
  status: 200,
  headers: { 'content-type': type, 'content-disposition': disposition, 'cache-control': 'no-store' },
  body,
});

/** The values of the `:name` parts of a route's path, or null where the path is another. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const found = path.split('/');
  if (wanted.length !== found.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = found[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}
