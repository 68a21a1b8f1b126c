import type { Category } from '../../../lib/assessment/facts.ts';
import type { Mark } from '../../../lib/disclosure/reduction/marks.ts';
import type { Screen } from '../../../lib/language/nl/screen.ts';

type Words = Readonly<Record<string, { readonly label: string }>>;

/** What a mark is called: as what was found, else by its kinds, else as her own choice. */
export function labelOf(
  mark: Pick<Mark, 'tag' | 'categories'> | null,
  categories: Words,
  { tags, account }: Screen['reduce'],
): string {
  if (mark?.tag) return tags[mark.tag].one;
  if (mark && mark.categories.length > 0) return listOfKinds(mark.categories, categories);
  return account.words;
}

export const listOfKinds = (kinds: readonly Category[], categories: Words): string =>
  kinds.map((kind) => lower(categories[kind]?.label ?? kind)).join(', ');

/** In the middle of a line; an abbreviation keeps its capitals. */
export const lower = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
