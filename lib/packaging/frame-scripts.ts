import type { Plugin } from 'vite';

const ENTRY = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * What is injected into every frame, as small and as closed as it can be: without WXT's own wrapper, and strict. Modules
 * are strict, but the bundle does not say so; by `caller` and `arguments` of a sloppy function, whatever a page gets us
 * to call could read what called it.
 */
export function frameScripts(): Plugin {
  return {
    name: 'deelwijzer:frame-scripts',
    enforce: 'pre',
    load(id) {
      // The others run on demand, and what they return is their answer: WXT's wrapper hands it on.
      if (!id.startsWith(ENTRY) || !/\/guard[\w-]*\.ts$/.test(id)) return null;
      return `import script from ${JSON.stringify(id.slice(ENTRY.length))}; script.main();`;
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !/^guard.*\.js$/.test(chunk.fileName)) continue;
        const strict = chunk.code.replace(/^(?:var \w+ ?= ?)?\(function\(\) ?\{/, '(function(){"use strict";');
        if (strict === chunk.code) this.error(`${chunk.fileName} does not begin as expected`);
        chunk.code = strict;
      }
    },
  };
}
