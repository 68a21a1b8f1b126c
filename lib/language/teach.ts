import { teach as en } from './en/teach.ts';
import { teach as nl, type Teach } from './nl/teach.ts';
import type { Language } from './shapes.ts';

const words: Record<Language, Teach> = { nl, en };

/** Apart from the other words: the picker is put into a page, and should weigh little. */
export const teachTextsFor = (language: Language): Teach => words[language];
