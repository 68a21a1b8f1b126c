import type { StandIn as ForTag } from '../../minimise/propose.ts';
import type { Tag } from '../../minimise/span.ts';
import type { Item, Reading } from './reading.ts';

/** What takes the place of words that go: the same for the same words, all over one disclosure. */
export interface StandIns {
  readonly forTag: ForTag;
  readonly forItem: (item: Item, words: string) => string;
}

/** Where only the kind of something is known: that something stood there, not what. */
const LEFT_OUT = '[…]';

/**
 * Numbers what was found in the order in which it stands.
 * @param word what a tag is called between the brackets.
 */
export function standInsFor(reading: Reading | null, word: (tag: Tag) => string): StandIns {
  const numbers = new Map<string, number>();
  const counts = new Map<Tag, number>();
  const forTag: ForTag = (tag, words) => {
    const key = `${tag} ${plain(words)}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = (counts.get(tag) ?? 0) + 1;
      counts.set(tag, number);
      numbers.set(key, number);
    }
    return `[${word(tag)}-${number}]`;
  };
  for (const { part, spans } of reading?.parts ?? [])
    for (const { start, end, tag } of spans) forTag(tag, (part.text ?? '').slice(start, end));
  return { forTag, forItem: ({ tag }, words) => (tag === null ? LEFT_OUT : forTag(tag, words)) };
}

const plain = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
