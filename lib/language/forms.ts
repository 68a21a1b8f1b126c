import { forms as en } from './en/forms.ts';
import { type FormWords, forms as nl } from './nl/forms.ts';
import type { Language } from './shapes.ts';

export type { FormWords };

const words: Record<Language, FormWords> = { nl, en };

/** The words of the papers, apart from those of the screens: only who prints needs them. */
export const formWordsFor = (language: Language): FormWords => words[language];
