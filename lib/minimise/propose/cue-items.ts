import type { Category } from '../../assessment/facts.ts';
import type { Found } from '../categories.ts';
import { entriesOf } from '../cues/lexicon.ts';
import { RELATION_WORDS } from '../cues/lists/others.ts';
import { passes, wordTestOf } from '../cues/pattern.ts';
import { wordsOf } from '../cues/words.ts';
import { type Piece, sentenceAround } from '../sentences.ts';
import { judged } from './for-category.ts';
import type { Aim, ProposedItem, Why } from './proposal.ts';

const RELATION = wordTestOf(entriesOf(RELATION_WORDS).join('|'));

/** About somebody else these are never for the client to tell. */
const PRIVATE: readonly Category[] = [
  'diagnosis',
  'medication',
  'treatment',
  'treatment-adherence',
  'criminal',
  'finance',
];
/** The words of these say who is meant, and stay: it is names and private facts that go. */
const LEFT_ALONE: readonly Category[] = ['identity', 'contact', 'bsn', 'third-party', 'attendance'];
/** A word that the finder marked can go by itself; of the rest the sentence goes, for a word less leaves it as telling. */
const WORD_BY_WORD: readonly Category[] = ['diagnosis', 'medication', 'location'];

/** Sentences to leave out for what they are about. Inside them nothing else needs to be decided. */
export function sentenceItems(
  text: string,
  found: readonly Found[],
  marked: (piece: Piece) => boolean,
  aim: Aim,
): ProposedItem[] {
  const items: ProposedItem[] = [];
  for (const { category, start, end } of found) {
    const last = items.at(-1);
    if (LEFT_ALONE.includes(category) || (last !== undefined && start < last.end)) continue;
    const sentence = sentenceAround(text, { start, end });
    const why = whySentence(text, category, { start, end }, sentence, marked, aim);
    if (why !== null) items.push({ ...withSpace(text, sentence), what: category, suggest: 'remove', with: '', why });
  }
  return items;
}

/** Two sentences around it keep one space between them. */
function withSpace(text: string, { start, end }: Piece): Piece {
  let to = end;
  while (text[to] === ' ') to += 1;
  return { start, end: to };
}

function whySentence(
  text: string,
  category: Category,
  place: Piece,
  sentence: Piece,
  marked: (piece: Piece) => boolean,
  aim: Aim,
): Why | null {
  const { goes, why } = judged(category, aim);
  if (PRIVATE.includes(category) && aboutOther(text, sentence, place)) {
    const chosen = aim.categories?.includes('third-party') === true && !goes;
    return chosen ? null : 'about-other';
  }
  if (!goes || (WORD_BY_WORD.includes(category) && marked(place))) return null;
  return why;
}

/** Whether a relative is the subject: named at the start of the sentence, before the fact. */
export function aboutOther(text: string, { start }: Piece, place: Piece): boolean {
  return wordsOf(text.slice(start, Math.min(place.start, start + 40)))
    .word.slice(0, 3)
    .some((word) => passes(RELATION, word));
}
