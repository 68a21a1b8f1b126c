import type { SentenceTexts } from '../disclosure/sentence/texts.ts';
import { sentenceTextsFor } from '../export/note/languages.ts';
import { pages as en } from './en/pages.ts';
import { textsFor } from './language.ts';
import { pages as nl, type Pages } from './nl/pages.ts';
import type { Language, Texts } from './shapes.ts';

const pages: Record<Language, Pages> = { nl, en };

/** All words of the log page, the popup and the options. */
export interface PageTexts extends Texts {
  readonly language: Language;
  readonly pages: Pages;
  readonly sentence: SentenceTexts;
}

export function pageTextsFor(language: Language): PageTexts {
  return { ...textsFor(language), language, pages: pages[language], sentence: sentenceTextsFor(language) };
}

/** The organisation's word, then hers, then the browser's; Dutch where none of them is one that we speak. */
export function languageOf(
  policy: Language | null | undefined,
  settings: Language | null | undefined,
  browser: string,
): Language {
  return policy ?? settings ?? (browser.toLowerCase().startsWith('en') ? 'en' : 'nl');
}
