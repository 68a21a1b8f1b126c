import type { Plugin } from 'vite';

/** A package that can make functions from strings, and what stands in the place of that. */
interface Rewrite {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

const GLOBAL_OBJECT = /(?:new )?Function\((["'`])return this\1\)\(\)/g;

const REWRITES: readonly Rewrite[] = [
  // zod tries whether it may compile its schemas to functions. An extension page may not.
  { file: /zod\/v4\/core\/util\.js$/, from: /const F = Function;\s*new F\(""\);\s*return true;/g, to: 'return false;' },
  { file: /zod\/v4\/core\/(?:doc|compile)\.js$/, from: /const F = Function;/g, to: 'const F = undefined;' },
  // core-js, in pdfmake and in pdf.js, looks for the global object as one had to long ago.
  { file: /(?:pdfmake\/build|pdfjs-dist\/legacy\/build)\/[\w.]+$/, from: GLOBAL_OBJECT, to: 'globalThis' },
  // A stand-in for browsers without `bind`, and a list of everything that JavaScript has by itself: that wants to hold
  // `Function` itself, and does without calling it.
  { file: /pdfmake\/build\/pdfmake\.js$/, from: /Function\('binder'.*\)\(binder\)/g, to: 'binder' },
  {
    file: /pdfmake\/build\/pdfmake\.js$/,
    from: /var \$Function = Function;/g,
    to: 'var $Function = (() => {}).constructor;',
  },
  { file: /pdfmake\/build\/pdfmake\.js$/, from: /return \$Function\('"use strict".*/g, to: 'return undefined;' },
  { file: /pdfmake\/build\/pdfmake\.js$/, from: /'%eval%': eval\b.*/g, to: "'%eval%': undefined," },
];

/**
 * No `eval` and no `new Function` in the package, not even where it would never run: a store's reviewer need not believe
 * us, and the browser's content security policy refuses it anyway. Where a library changed so that nothing is found, the
 * test of the package says so.
 */
export function withoutEval(): Plugin {
  return {
    name: 'deelwijzer:without-eval',
    transform(code, id) {
      const [file = id] = id.replaceAll('\\', '/').split('?');
      const rewrites = REWRITES.filter((rewrite) => rewrite.file.test(file));
      if (rewrites.length === 0) return null;
      return { code: rewrites.reduce((now, { from, to }) => now.replace(from, to), code), map: null };
    },
    // pdf.js's worker is copied, not bundled.
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !/pdf\.worker/.test(file.fileName)) continue;
        file.source = Buffer.from(file.source).toString('utf8').replace(GLOBAL_OBJECT, 'globalThis');
      }
    },
  };
}
