import { inflateSync } from 'node:zlib';
import type * as playwright from 'playwright-core';
import type { Page } from '../support/browser.ts';

const printed = new WeakMap<Page, string>();

/** Prints as Ctrl+P and the browser's menu do: no script asked for it, and none is asked. */
export async function printToPaper(page: Page): Promise<void> {
  const pdf = await (page as playwright.Page).pdf();
  printed.set(page, textOfPdf(Buffer.from(pdf)));
}

/** What stands on the last paper, without any white space: lines break where the paper ends. */
export const paperOf = (page: Page): string => printed.get(page) ?? '';

/** As much of a PDF reader as it takes to find a text again that Chromium or Firefox printed. */
export function textOfPdf(pdf: Buffer): string {
  const objects = new Map<string, Buffer>();
  const source = pdf.toString('latin1');
  for (const found of source.matchAll(/(\d+) 0 obj([\s\S]*?)endobj/g)) {
    objects.set(found[1]!, Buffer.from(found[2]!, 'latin1'));
  }
  const streams = new Map([...objects].map(([id, object]) => [id, streamOf(object)]));
  const maps = new Map<string, CodeMap>();
  for (const [name, id] of fontsIn(source)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.toString('latin1') ?? '')?.[1];
    if (unicode) maps.set(name, codeMap(streams.get(unicode) ?? ''));
  }
  return [...streams.values()]
    .filter((stream) => / Tf\b/.test(stream))
    .map((stream) => textOfContent(stream, maps))
    .join('')
    .replace(/\s+/g, '');
}

interface CodeMap {
  readonly digits: number;
  readonly characters: ReadonlyMap<number, string>;
}

function* fontsIn(source: string): Generator<[string, string]> {
  for (const [, fonts = ''] of source.matchAll(/\/Font\s*<<([^>]*)>>/g)) {
    for (const found of fonts.matchAll(/\/([\w-]+) (\d+) 0 R/g)) yield [found[1]!, found[2]!];
  }
}

function streamOf(object: Buffer): string {
  const start = /stream\r?\n/.exec(object.toString('latin1'));
  const end = object.lastIndexOf('endstream');
  if (!start || end < 0) return '';
  const data = object.subarray(start.index + start[0].length, end);
  if (!object.subarray(0, start.index).includes('FlateDecode')) return data.toString('latin1');
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    return ''; // a picture or a font program: no text of ours
  }
}

function codeMap(source: string): CodeMap {
  const characters = new Map<number, string>();
  for (const [, lines = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) characters.set(hex(code), character(to));
  }
  for (const [, lines = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, until, to] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = hex(from); code <= hex(until); code += 1) {
        characters.set(code, String.fromCharCode(hex(to) + code - hex(from)));
      }
    }
  }
  const digits = /begincodespacerange\s*<(\w+)>/.exec(source)?.[1]?.length ?? 4;
  return { digits, characters };
}

function textOfContent(stream: string, maps: ReadonlyMap<string, CodeMap>): string {
  let map: CodeMap | undefined;
  let text = '';
  for (const [token] of stream.matchAll(/\/[\w-]+ [\d.]+ Tf|<[\da-fA-F]+>|\((?:\\.|[^\\)])*\)/g)) {
    if (token.startsWith('/')) map = maps.get(token.slice(1, token.indexOf(' ')));
    else if (token.startsWith('(')) text += token.slice(1, -1).replace(/\\(.)/g, '$1');
    else
      text += codesOf(token.slice(1, -1), map?.digits ?? 4)
        .map((code) => map?.characters.get(code) ?? '')
        .join('');
  }
  return text;
}

const codesOf = (digits: string, length: number): number[] =>
  Array.from({ length: digits.length / length }, (_, i) => hex(digits.slice(i * length, (i + 1) * length)));
const hex = (digits: string | undefined): number => Number.parseInt(digits ?? '', 16);
const character = (digits: string | undefined): string => String.fromCharCode(...codesOf(digits ?? '', 4));
