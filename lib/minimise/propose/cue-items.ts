import type { Category } from '../../assessment/facts.ts';
import type { Found } from '../categories.ts';
import { entriesOf } from '../cues/lexicon.ts';
import { RELATION_WORDS } from '../cues/lists/others.ts';
import { passes, wordTestOf } from '../cues/pattern.ts';
import { wordsOf } from '../cues/words.ts';
import { clauseAround, type Piece, type Sentences } from '../sentences.ts';
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

/** What a sentence item has to know of the marks in the text. */
export interface Marks {
  /** Whether the finder marked this very thing. */
  readonly marked: (piece: Piece) => boolean;
  /** Whether it says who it is about, and so cannot go as a whole. */
  readonly saysWho: (piece: Piece) => boolean;
}

/**
 * Sentences to leave out for what they are about; of a sentence that says who it is about no more than the clause, or
 * the words themselves. Inside them nothing else needs to be decided.
 */
export function sentenceItems(
  text: string,
  sentences: Sentences,
  found: readonly Found[],
  marks: Marks,
  aim: Aim,
): ProposedItem[] {
  const items: ProposedItem[] = [];
  for (const { category, start, end } of found) {
    const last = items.at(-1);
    if (LEFT_ALONE.includes(category) || (last !== undefined && start < last.end)) continue;
    const place = { start, end };
    const sentence = sentences.around(place);
    const why = whySentence(text, category, place, sentence, marks, aim);
    if (why === null) continue;
    const clause = marks.saysWho(sentence) ? clauseAround(text, place, sentence) : sentence;
    const piece = marks.saysWho(clause) ? place : clause;
    if (last !== undefined && piece.start < last.end) continue;
    items.push({
      ...(piece === sentence ? withSpace(text, piece) : piece),
      what: category,
      suggest: 'remove',
      with: '',
      why,
    });
  }
  return items;
}

/** Two sentences around it keep one space between them. */
function withSpace(text: string, { start, end }: Piece): Piece {
  let to = end;
  while (text[to] === ' ') to += 1;
  return { start, end: to };
}

/** So near behind a medicine that the finder marked, a dose tells nothing once that is gone. */
const BESIDE = 12;

function whySentence(
  text: string,
  category: Category,
  place: Piece,
  sentence: Piece,
  { marked }: Marks,
  aim: Aim,
): Why | null {
  const { goes, why } = judged(category, aim);
  if (PRIVATE.includes(category) && aboutOther(text, sentence, place)) {
    const chosen = aim.categories?.includes('third-party') === true && !goes;
    return chosen ? null : 'about-other';
  }
  if (!goes || (WORD_BY_WORD.includes(category) && marked({ start: place.start - BESIDE, end: place.end })))
    return null;
  return why;
}

/** Whether it is about a relative: named at the start of the sentence, before the fact, or right behind it. */
export function aboutOther(text: string, { start }: Piece, place: Piece): boolean {
  const opening = wordsOf(text.slice(start, Math.min(place.start, start + 40))).word.slice(0, 3);
  if (opening.some((word) => passes(RELATION, word))) return true;
  const [joint = '', ...behind] = wordsOf(text.slice(place.end, place.end + 24)).word.slice(0, 3);
  return (joint === 'bij' || joint === 'van') && behind.some((word) => passes(RELATION, word));
}
