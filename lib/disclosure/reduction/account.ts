import { CATEGORIES, type Category } from '../../assessment/facts.ts';
import type { Tag } from '../../minimise/span.ts';
import type { Draft } from '../draft/draft.ts';
import type { AccountDetails } from '../entry.ts';
import { pagesIn, type Reading, type ReadPart } from './reading.ts';
import { changesOf, isSo, type Reduction } from './reduction.ts';
import { unreadOf } from './remains.ts';

/** The words of the account; `lib/language` fits them. */
export interface AccountWords {
  readonly tag: (tag: Tag) => string;
  readonly category: (category: Category) => string;
  readonly times: (what: string, count: number) => string;
  /** For what she took out by her own choice. */
  readonly words: string;
  readonly part: (name: string) => string;
  readonly pages: (name: string, gone: string) => string;
}

type Account = Required<Pick<AccountDetails, 'leftOut' | 'lookedAt' | 'saidNotIn'>>;

/** What the record says of it: kinds and counts, never the words that were taken out. */
export function accountOf(reading: Reading, reduction: Reduction, words: AccountWords): Account {
  return {
    leftOut: [...takenOut(reading, reduction, words), ...wholes(reading, reduction, words)],
    lookedAt: reading.parts
      .filter((read) => changesOf(reduction, read.part.id).looked && unreadOf(read, reduction))
      .map(nameOf),
    saidNotIn: CATEGORIES.filter((category) =>
      reading.parts.some(({ part, items }) =>
        items.some((item) => item.categories.includes(category) && !isSo(reduction, part.id, item, category)),
      ),
    ).map(words.category),
  };
}

function takenOut(reading: Reading, reduction: Reduction, words: AccountWords): string[] {
  const counts = new Map<string, number>();
  for (const { part, items } of reading.parts) {
    const { replacements, leftOut } = changesOf(reduction, part.id);
    if (leftOut) continue;
    let first = 0;
    for (const { start, end } of replacements) {
      while (first < items.length && (items[first]?.end ?? 0) <= start) first += 1;
      let last = first;
      while (last < items.length && (items[last]?.start ?? 0) < end) last += 1;
      const theirs = items.slice(first, last);
      const names = theirs.map(({ tag, categories }) =>
        tag === null ? categories.map(words.category).join(', ') : words.tag(tag),
      );
      for (const name of names.length > 0 ? names : [words.words]) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, count]) => words.times(name, count));
}

function wholes(reading: Reading, reduction: Reduction, words: AccountWords): string[] {
  return reading.parts.flatMap((read) => {
    const { leftOut, pages } = changesOf(reduction, read.part.id);
    if (leftOut) return [words.part(nameOf(read))];
    const all = pagesIn(read);
    if (pages === null || all === null) return [];
    const gone = all.map((_, at) => at + 1).filter((page) => !pages.includes(page));
    return gone.length === 0 ? [] : [words.pages(nameOf(read), gone.join(', '))];
  });
}

const nameOf = ({ part }: ReadPart): string => (part.fileName ?? part.name).slice(0, 300);

/** The draft as it is recorded: every recipient gets the same. */
export function withAccount(draft: Draft, account: Account): Draft {
  const told = Object.fromEntries(Object.entries(account).filter(([, said]) => (said?.length ?? 0) > 0));
  if (Object.keys(told).length === 0) return draft;
  return {
    ...draft,
    recipients: draft.recipients.map((recipient) => ({ ...recipient, details: { ...recipient.details, ...told } })),
  };
}
