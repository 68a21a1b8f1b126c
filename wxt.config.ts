import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { frameScripts } from './lib/packaging/frame-scripts.ts';
import { withoutEval } from './lib/packaging/without-eval.ts';

/** Firefox needs a fixed id for its storage and for policies; it is a name, not an address. */
const GECKO_ID = 'deelwijzer@deelwijzer.nl';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3, // WXT would build MV2 for Firefox
  outDir: process.env.DEELWIJZER_OUTPUT ?? '.output',
  vite: () => ({ plugins: [frameScripts(), withoutEval()], worker: { plugins: () => [withoutEval()] } }),
  hooks: {
    // Scans are often JBIG2 or JPEG 2000. Without these pdf.js would draw them white (lib/payload/pdf/pdfjs.ts).
    'build:publicAssets': (_wxt, files) => {
      for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']) {
        files.push({
          absoluteSrc: join(import.meta.dirname, 'node_modules/pdfjs-dist/wasm', name),
          relativeDest: `pdf/${name}`,
        });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nl',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'clipboardWrite',
      // The nets (lib/nets). Requests are looked at, never held or changed, and only where access to the host was given;
      // of downloads all are heard of, and those that do not come from a guarded record are forgotten at once.
      'webRequest',
      'downloads',
      // The feed (lib/feed): what could not be delivered to the organisation's audit repository is tried again later,
      // by a background that was stopped meanwhile.
      'alarms',
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    web_accessible_resources: [{ resources: ['prompt.html', 'teach.html', 'guard-parts.js'], matches: ['<all_urls>'] }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          minimum_chrome_version: '123',
          // Firefox wants no schema, and hands out what its policies.json says as it is.
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
