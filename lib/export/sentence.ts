import type { Disclosure } from '../disclosure/entry.ts';
import { type Segment, sentenceFor, underTwelve } from '../disclosure/sentence/sentence.ts';
import type { Language } from '../language/shapes.ts';
import { noteTextsFor, sentenceTextsFor } from './note/languages.ts';
import { whoToldWhom } from './note/opening.ts';

/** The sentence of a disclosure, one for each recipient where each can be said whole. */
export function sentencesOf(entry: Disclosure, language: Language): readonly (readonly Segment[])[] {
  const each = entry.recipients.map((_, place) => told(entry, language, place));
  return each.flat().some(({ blank }) => blank) ? [sentenceInOne(entry, language)] : each;
}

/** The disclosure in one sentence, several recipients too; where parts were left open, only who told whom. */
export function sentenceInOne(entry: Disclosure, language: Language): readonly Segment[] {
  const segments = told(entry, language);
  if (segments.every(({ blank }) => !blank)) return segments;
  const subject = {
    entry,
    parents: underTwelve(entry),
    note: noteTextsFor(language),
    sentence: sentenceTextsFor(language),
  };
  return [{ text: whoToldWhom(subject), part: null, blank: false }];
}

function told(entry: Disclosure, language: Language, only?: number): readonly Segment[] {
  return sentenceFor(entry, entry.decision === 'released' ? 'shared' : 'withheld', sentenceTextsFor(language), only);
}
