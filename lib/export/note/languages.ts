import type { SentenceTexts } from '../../disclosure/sentence/texts.ts';
import { note as enNote } from '../../language/en/note.ts';
import { sentence as enSentence } from '../../language/en/sentence.ts';
import { note as nlNote } from '../../language/nl/note.ts';
import { sentence as nlSentence } from '../../language/nl/sentence.ts';
import type { Language } from '../../language/shapes.ts';
import type { NoteTexts } from './texts.ts';

const notes: Record<Language, NoteTexts> = { nl: nlNote, en: enNote };
const sentences: Record<Language, SentenceTexts> = { nl: nlSentence, en: enSentence };

export const noteTextsFor = (language: Language): NoteTexts => notes[language];
export const sentenceTextsFor = (language: Language): SentenceTexts => sentences[language];
