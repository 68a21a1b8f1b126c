import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Answer } from './http.ts';

const FOLDER = join(import.meta.dirname, 'public');
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A stylesheet, page script or icon under /static/, or null. Names only: no way up and out of the folder. */
export function staticFile(path: string): Answer | null {
  // Asked for by the browser itself beside a PDF.
  if (path === '/favicon.ico') return staticFile('/static/icon.svg');
  const name = /^\/static\/([a-z0-9-]+\.(?:css|js|svg))$/.exec(path)?.[1];
  if (name === undefined) return null;
  try {
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    return {
      status: 200,
      headers: { 'content-type': type, 'cache-control': 'no-cache' },
      body: readFileSync(join(FOLDER, name)),
    };
  } catch {
    return null;
  }
}
