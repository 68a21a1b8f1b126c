import type { Category } from '../../assessment/facts.ts';
import type { StandIn as ForTag } from '../../minimise/propose.ts';
import type { Item, Reading } from './reading.ts';

/** What takes the place of words that go: the same for the same words, all over one disclosure. */
export interface StandIns {
  readonly forTag: ForTag;
  readonly forItem: (item: Item, words: string) => string;
}

/** What an item of which only the kind is known leaves behind: that something stood there, not what. */
const LEFT_OUT = '[…]';

export function standInsFor(_reading: Reading | null): StandIns {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  const forTag: ForTag = (tag, words) => {
    const key = `${tag} ${words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
    const known = numbers.get(key);
    if (known) return known;
    const count = (counts.get(tag) ?? 0) + 1;
    counts.set(tag, count);
    const made = `[${tag}-${count}]`;
    numbers.set(key, made);
    return made;
  };
  return { forTag, forItem: ({ tag }, words) => (tag === null ? LEFT_OUT : forTag(tag, words)) };
}

export type Kind = Category;
