import { reduceFiles as en } from './en/reduce-files.ts';
import { reduceFiles as nl, type ReduceFiles } from './nl/reduce-files.ts';
import type { Language } from './shapes.ts';

const texts: Record<Language, ReduceFiles> = { nl, en };

/** The words around files that leave. */
export const reduceFilesFor = (language: Language): ReduceFiles => texts[language];
