import { exports as en } from './en/exports.ts';
import { type ExportTexts, exports as nl } from './nl/exports.ts';
import type { Language } from './shapes.ts';

export type { ExportTexts };

const texts: Record<Language, ExportTexts> = { nl, en };

export const exportTextsFor = (language: Language): ExportTexts => texts[language];
