import { CATEGORIES, type Category } from '../../assessment/facts.ts';

/** A sentence, spans marked as `{name|Jan}`, with exactly the categories that are in it. */
export interface Labelled {
  readonly written: string;
  readonly categories: readonly Category[];
}

/** Lines of `category category : sentence`; `- :` where nothing is in it. */
export function labelled(lines: string): Labelled[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(' : ');
      if (at < 0) throw new Error(`no label: ${line}`);
      const names = line.slice(0, at).split(' ');
      return {
        written: line.slice(at + 3),
        categories: names[0] === '-' ? [] : names.map(categoryOf),
      };
    });
}

function categoryOf(name: string): Category {
  const category = CATEGORIES.find((one) => one === name);
  if (category === undefined) throw new Error(`no such category: ${name}`);
  return category;
}
