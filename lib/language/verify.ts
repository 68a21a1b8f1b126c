import type { VerifyTexts } from '../verify/texts.ts';
import { verify as en } from './en/verify.ts';
import { verify as nl } from './nl/verify.ts';
import type { Language } from './shapes.ts';

const texts: Record<Language, VerifyTexts> = { nl, en };

export const verifyTextsFor = (language: Language): VerifyTexts => texts[language];
