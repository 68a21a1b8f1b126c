import { screen as en } from './en/screen.ts';
import { screen as nl, type Screen } from './nl/screen.ts';
import type { Language } from './shapes.ts';

const screens: Record<Language, Screen> = { nl, en };

/** The prompt's own words. */
export function screenFor(language: Language): Screen {
  return screens[language];
}
