import { type HelpPage, languageOfPage } from '../../lib/help/pages.ts';
import type { Language } from '../../lib/language/shapes.ts';

const texts = import.meta.glob<string>(['../../lib/help/*/*.md', '!../../lib/help/en/developer.md'], {
  query: '?raw',
  import: 'default',
});

/** The markdown of one page, in that language where it is written in it. */
export async function helpText(page: HelpPage, language: Language): Promise<string> {
  const load = texts[`../../lib/help/${languageOfPage(page, language)}/${page}.md`];
  if (load === undefined) throw new Error(`no help page ${page}`);
  return load();
}
