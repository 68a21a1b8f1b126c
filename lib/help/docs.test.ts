import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { pageTextsFor } from '../language/pages.ts';
import { screenFor } from '../language/screens.ts';
import type { Language } from '../language/shapes.ts';
import { policySchema } from '../policy/policy.ts';
import { ENGLISH_ONLY, HELP_PAGES } from './pages.ts';

const ROOT = join(import.meta.dirname, '../..');
const HERE = import.meta.dirname;
const LANGUAGES: readonly Language[] = ['nl', 'en'];
const texts = LANGUAGES.flatMap((language) =>
  readdirSync(join(HERE, language)).map((name) => join(HERE, language, name)),
);
const documents = [...texts, join(ROOT, 'lib/README.md')].map((path) => [relative(ROOT, path), path] as const);
const read = (path: string): string => readFileSync(path, 'utf8');

/** A path of the repository, as it stands in a text; nothing that has a placeholder in it. */
const PATH = /^(?:lib|components|entrypoints|tests|public)\/[\w./-]*$/;

describe.each(documents)('%s', (_, path) => {
  const tokens: Token[] = [];
  walkTokens(lexer(read(path)), (token) => void tokens.push(token));

  it('names files that exist', () => {
    const links = tokens.flatMap((token) => (token.type === 'link' ? [String(token.href)] : []));
    const local = links.filter((href) => !/^(?:https?:|#)/.test(href));
    for (const href of local) expect(existsSync(join(dirname(path), href)), href).toBe(true);
    for (const href of links) expect(href).not.toMatch(/^http:/);
    const named = tokens.flatMap((token) => (token.type === 'codespan' && PATH.test(token.text) ? [token.text] : []));
    for (const file of named) expect(existsSync(join(ROOT, file)), file).toBe(true);
  });

  it('names commands that exist', () => {
    const commands = [...read(path).matchAll(/npm (?:run (?:--silent )?([\w-]+)|(test)\b)/g)];
    for (const [, run, test] of commands) expect(Object.keys(packageJson.scripts)).toContain(run ?? test);
  });

  it('has one title, and holds no HTML', () => {
    expect(tokens.filter((token) => token.type === 'heading' && token.depth === 1)).toHaveLength(1);
    expect(tokens.filter(({ type }) => type === 'html')).toEqual([]);
  });
});

describe('what is shown in the extension', () => {
  it('is there in both languages, or in English for who builds', () => {
    for (const page of HELP_PAGES) {
      expect(existsSync(join(HERE, `en/${page}.md`)), page).toBe(true);
      expect(existsSync(join(HERE, `nl/${page}.md`)), page).toBe(!ENGLISH_ONLY.includes(page));
    }
  });

  it('tells the same in both: as many headings, list items and rows of tables', () => {
    for (const page of HELP_PAGES.filter((one) => !ENGLISH_ONLY.includes(one))) {
      const [nl, en] = LANGUAGES.map((language) => shapeOf(read(join(HERE, language, `${page}.md`))));
      expect(nl, page).toEqual(en);
    }
  });

  it.each(LANGUAGES)('calls what is on the screen by the words that are there (%s)', (language) => {
    // The line at the edge of the EPD is in the script of every frame, and has its own words.
    const edge = read(join(ROOT, 'lib/guard/isolated/edge-line.ts'));
    const words = wordsOf([pageTextsFor(language), screenFor(language), edge]);
    for (const page of ['clinician', 'privacy-officer', 'application-manager'] as const) {
      const named: string[] = [];
      walkTokens(lexer(read(join(HERE, language, `${page}.md`))), (token) => {
        if (token.type === 'em') named.push(token.text);
      });
      expect(named.filter((one) => !words.includes(one))).toEqual([]);
    }
  });
});

describe('the policy reference', () => {
  const keys = keysOf(policySchema.shape);

  it.each(LANGUAGES)('has every key there is and no other (%s)', (language) => {
    const rows = lexer(read(join(HERE, language, 'application-manager.md'))).flatMap((token) =>
      token.type === 'table' ? token.rows.map((row: { text: string }[]) => row[0]?.text.replaceAll('`', '')) : [],
    );
    expect(rows).toEqual(keys);
  });
});

const shapeOf = (markdown: string): string[] => {
  const shape: string[] = [];
  walkTokens(lexer(markdown), (token) => {
    if (token.type === 'heading') shape.push(`h${token.depth}`);
    if (token.type === 'list') shape.push(`list ${token.items.length}`);
    if (token.type === 'table') shape.push(`table ${token.rows.length}`);
  });
  return shape;
};

/** Every word on the screens, those inside a function as they stand in it. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (typeof value === 'function') return `${value}\n`;
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsOf).join('') : '';
}

/** Top keys, and those of what is not a list under them. */
function keysOf(shape: typeof policySchema.shape): string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const inner = innerShape(schema);
    return inner === null ? [key] : Object.keys(inner).map((name) => `${key}.${name}`);
  });
}

function innerShape(schema: unknown): object | null {
  const { def, shape } = schema as { def?: { innerType?: unknown }; shape?: object };
  if (shape !== undefined) return shape;
  return def?.innerType === undefined ? null : innerShape(def.innerType);
}
