import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';

/** The gallery on a port of its own. State names are read from the source: this side runs no TSX. */
export async function openGallery() {
  const root = import.meta.dirname;
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(root, '../../node_modules/.vite-gallery-pages'),
    server: { port: 0, host: '127.0.0.1', fs: { allow: [join(root, '../..')] }, watch: null, hmr: false },
    optimizeDeps: {
      include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', '@tanstack/react-virtual', 'zod', 'marked'],
    },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string')
    throw new Error('the gallery has no port');
  return {
    states: stateNames(root),
    urlOf: (state: string, language: string) => `http://127.0.0.1:${address.port}/#${state}/${language}`,
    sizeOf: (state: string) => {
      if (state.startsWith('files')) return { width: 560, height: 800 };
      if (state.startsWith('unlock')) return { width: 460, height: 420 };
      if (state.startsWith('teach')) return { width: 560, height: 300 };
      return state.startsWith('popup') ? { width: 400, height: 520 } : { width: 1280, height: 800 };
    },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    close: () => server.close(),
  };
}

function stateNames(root: string): string[] {
  const files = [
    'states-review.tsx',
    'states-desk.tsx',
    'states-popup.tsx',
    'states-prepare.tsx',
    'states-help.tsx',
    'states-options.tsx',
    'states-teach.tsx',
    'states-unlock.tsx',
    'states-welcome.tsx',
    'states-files.tsx',
    'states-oversight.tsx',
    'states-clients.tsx',
  ];
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const table = source.slice(source.indexOf('States = {'));
    return [...table.matchAll(/^ {2}'?([a-z-]+)'?: /gm)].map(([, name]) => name as string);
  });
}
