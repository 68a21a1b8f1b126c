import { agenda as en } from './en/pages-agenda.ts';
import { type AgendaTexts, agenda as nl } from './nl/pages-agenda.ts';
import type { Language } from './shapes.ts';

/** What is said of open points, without the words of whole pages: the background needs a few of them. */
export const agendaTextsFor = (language: Language): AgendaTexts => ({ nl, en })[language];
