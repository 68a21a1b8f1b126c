import type { Category } from '../assessment/facts.ts';
import { INSIDE_CARE } from '../assessment/facts.ts';
import type { Found } from './categories.ts';
import { entriesOf } from './cues/lexicon.ts';
import { Matcher } from './cues/matcher.ts';
import { passes, wordTestOf } from './cues/pattern.ts';
import { wordsOf } from './cues/words.ts';
import { CALLED, type Condition } from './outside/conditions.ts';
import { aboutOther } from './propose/cue-items.ts';
import { judged } from './propose/for-category.ts';
import type { Aim } from './propose/proposal.ts';
import { Sentences } from './sentences.ts';

export { CONDITIONS, type Condition } from './outside/conditions.ts';

/** A sentence that tells more than the recipient needs, and of what it can be said from outside. */
export interface OutsideSuggestion {
  readonly start: number;
  readonly end: number;
  /** At most two, in the order of the sentence. */
  readonly conditions: readonly Condition[];
  /** Who the sentence opens with, so that the rewording can open with it too; `null` where nobody. */
  readonly subject: string | null;
}

/** What calls for other words (2014 uitgangspunt 9). */
const INSIDE_INFORMATION: readonly Category[] = ['diagnosis', 'treatment', 'medication'];
const MOST = 2;

let matcher: Matcher<Condition> | null = null;

/**
 * The sentences of a text that tell a diagnosis, treatment or medicine which do not go to this recipient, each with
 * the kinds of condition of which lib/language has words for what a bystander sees and can do. The words are hers to
 * fill in or confirm: nothing here is a fact about this client. Nothing is proposed to who is inside care, of what is
 * denied ("geen psychose"), of what is about somebody else, or twice for the same.
 */
export function outsideSuggestions(text: string, found: readonly Found[], aim: Aim): readonly OutsideSuggestion[] {
  if (INSIDE_CARE.some((kind) => kind === aim.recipient)) return [];
  const suggestions: OutsideSuggestion[] = [];
  const sentences = new Sentences(text);
  for (const { category, start, end } of found) {
    if (!callsForOtherWords(category, text.slice(start, end), aim)) continue;
    const last = suggestions.at(-1);
    if (last !== undefined && start < last.end) continue;
    const sentence = sentences.around({ start, end });
    if (aboutOther(text, sentence, { start, end })) continue;
    const said = text.slice(sentence.start, sentence.end);
    if (isDenied(said, start - sentence.start)) continue;
    const conditions = conditionsIn(said, category);
    // The same said twice tells the reader nothing new: the other sentence can go.
    if (suggestions.some((one) => one.conditions.join() === conditions.join())) continue;
    suggestions.push({ ...sentence, conditions, subject: subjectOf(said) });
  }
  return suggestions;
}

const SUICIDALITY = wordTestOf(
  entriesOf(CALLED.suicidality ?? '')
    .filter((one) => !one.includes(' '))
    .join('|'),
);

/** A risk may be told from outside, but what somebody did or wants in despair is no thing that a bystander sees. */
function callsForOtherWords(category: Category, words: string, aim: Aim): boolean {
  if (INSIDE_INFORMATION.includes(category)) return judged(category, aim).goes;
  return (
    category === 'risk' &&
    aim.scope === 'outside-information' &&
    wordsOf(words).word.some((word) => passes(SUICIDALITY, word))
  );
}

function conditionsIn(sentence: string, category: Category): readonly Condition[] {
  matcher ??= new Matcher(
    Object.entries(CALLED).flatMap(([condition, called]) =>
      entriesOf(called).map((written) => ({ written, value: condition as Condition })),
    ),
  );
  const named = matcher.in(wordsOf(sentence)).filter(({ start }) => !isDenied(sentence, start));
  const conditions = [...new Set(named.map(({ value }) => value))].slice(0, MOST);
  return conditions.length > 0 ? conditions : [category === 'diagnosis' ? 'other' : 'treatment'];
}

const DENIAL = wordTestOf('geen|niet|nooit|zonder|ontkent|noch|uitgesloten');
const WORDS_BEFORE = 3;

function isDenied(sentence: string, at: number): boolean {
  const before = wordsOf(sentence.slice(Math.max(0, at - 40), at)).word.slice(-WORDS_BEFORE);
  return before.some((word) => passes(DENIAL, word));
}

const SUBJECT =
  /^(?:(?:Hij|Zij|Ze|Betrokkene|(?:De )?(?:cliënte?|patiënte?|bewoner|bewoonster))|(?:(?:De heer|Mevrouw|Meneer|Mevr\.|Mw\.|Dhr\.)(?: (?:[A-Z]\.)+)?(?: (?:van|de|der|den|ten|ter|el|al)){0,3}(?: \p{Lu}[\p{L}-]{1,30}){0,2}))(?= )/u;

/** Only what can stand before "kan …" as it is. */
function subjectOf(sentence: string): string | null {
  return SUBJECT.exec(sentence.slice(0, 100))?.[0] ?? null;
}
