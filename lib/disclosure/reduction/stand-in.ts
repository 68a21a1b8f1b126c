import { Naming } from '../../minimise/naming.ts';
import type { StandIn as ForTag } from '../../minimise/propose.ts';
import type { Item, Reading } from './reading.ts';

/** What takes the place of words that go: the same for the same person or thing, all over one disclosure. */
export interface StandIns {
  readonly forTag: ForTag;
  readonly forItem: (item: Item, words: string) => string;
}

/** Where only the kind of something is known: that something stood there, not what. */
const LEFT_OUT = '[…]';

/** Numbers what was found in the order in which it stands; `dhr. Bakker` and `J.P. Bakker` are one. */
export function standInsFor(reading: Reading | null): StandIns {
  const naming = new Naming();
  const known = new Map<string, string>();
  for (const { part, spans } of reading?.parts ?? []) {
    const text = part.text ?? '';
    for (const [at, mark] of naming.marksFor(text, spans).entries()) {
      const span = spans[at];
      if (span) known.set(keyOf(span.tag, text.slice(span.start, span.end)), mark);
    }
  }
  const forTag: ForTag = (tag, words) =>
    known.get(keyOf(tag, words)) ?? naming.marksFor(words, [{ start: 0, end: words.length, tag }])[0] ?? LEFT_OUT;
  return { forTag, forItem: ({ tag }, words) => (tag === null ? LEFT_OUT : forTag(tag, words)) };
}

const keyOf = (tag: string, words: string): string =>
  `${tag} ${words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
