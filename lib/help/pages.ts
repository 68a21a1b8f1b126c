import type { Language } from '../language/shapes.ts';

/**
 * What there is to read inside the extension, in the order in which it is listed. The text of each is
 * `LANGUAGE/NAME.md`: written once, read here and in the repository alike.
 */
export const HELP_PAGES = [
  'clinician',
  'privacy-officer',
  'application-manager',
  'privacy',
  'accessibility',
  'security',
  'mapping',
] as const;
export type HelpPage = (typeof HELP_PAGES)[number];

/** Written for who builds and checks, in English only. */
export const ENGLISH_ONLY: readonly HelpPage[] = ['security', 'mapping'];

export const languageOfPage = (page: HelpPage, language: Language): Language =>
  ENGLISH_ONLY.includes(page) ? 'en' : language;

/** `#privacy-officer`; anything else is the first page. */
export function pageIn(hash: string): HelpPage {
  return HELP_PAGES.find((page) => page === hash.slice(1)) ?? HELP_PAGES[0];
}

/** The page that a link between two texts leads to; null where it leads elsewhere. */
export function pageOfLink(href: string): HelpPage | null {
  return HELP_PAGES.find((page) => new RegExp(`^(?:\\.\\./(?:nl|en)/)?${page}\\.md$`).test(href)) ?? null;
}
