import { en } from './en/texts.ts';
import { nl } from './nl/texts.ts';
import type { Language, Texts } from './shapes.ts';

const texts: Record<Language, Texts> = { nl, en };

export function textsFor(language: Language): Texts {
  return texts[language];
}
