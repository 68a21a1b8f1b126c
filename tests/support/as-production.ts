import type { UserConfig } from 'vite';

/** For a page that Vite builds under Vitest, which says that this is no production: React would be its slow version. */
export const AS_PRODUCTION = {
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
} satisfies UserConfig;
