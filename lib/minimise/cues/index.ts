import { type Pattern, startsWithDigit } from './pattern.ts';

interface Cued {
  readonly pattern: Pattern;
}

/** Shorter stems and tails than this are for no lexicon: they would fit half the language. */
const KEY = 3;
/** So many distinct words are remembered before a text full of unique ones would fill the memory. */
const REMEMBERED = 20_000;

/** Finds, for a word, the cues that open with it, without trying them all. */
export class CueIndex<Entry extends Cued> {
  private readonly exact = new Map<string, Entry[]>();
  private readonly stems = new Map<string, { stem: string; entry: Entry }[]>();
  private readonly tails = new Map<string, { tail: string; entry: Entry }[]>();
  private readonly middles: { middle: string; entry: Entry }[] = [];
  private readonly numbers: Entry[] = [];
  private readonly known = new Map<string, readonly Entry[]>();

  /** Throws where a stem or tail is too short to be looked up. */
  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const opening = entry.pattern.elements[0];
      if (opening === undefined || opening === 'gap') throw new Error('a cue opens with a word');
      for (const word of opening.exact) push(this.exact, word, entry);
      for (const stem of opening.stems) push(this.stems, keyOf(stem.slice(0, KEY)), { stem, entry });
      for (const tail of opening.tails) push(this.tails, keyOf(tail.slice(-KEY)), { tail, entry });
      for (const middle of opening.middles) this.middles.push({ middle, entry });
      if (opening.number) this.numbers.push(entry);
    }
  }

  openingWith(word: string): readonly Entry[] {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    const found = [
      ...(this.exact.get(word) ?? []),
      ...(this.stems.get(word.slice(0, KEY)) ?? []).filter(({ stem }) => word.startsWith(stem)).map(entryOf),
      ...(this.tails.get(word.slice(-KEY)) ?? []).filter(({ tail }) => word.endsWith(tail)).map(entryOf),
      ...this.middles.filter(({ middle }) => word.includes(middle)).map(entryOf),
      ...(startsWithDigit(word) ? this.numbers : []),
    ];
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(word, found);
    return found;
  }
}

const entryOf = <Entry>({ entry }: { readonly entry: Entry }): Entry => entry;

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value) {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function keyOf(part: string): string {
  if (part.length < KEY) throw new Error(`too short to look for: ${part}`);
  return part;
}
