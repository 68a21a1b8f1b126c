import { entriesOf } from './cues/lexicon.ts';
import { RELATION_WORDS } from './cues/lists/others.ts';
import { ADDRESS_WORDS, CLIENT_WORDS, COURTESY_WORDS, PROFESSION_WORDS, WRITER_WORDS } from './cues/lists/people.ts';
import { passes, type WordTest, wordTestOf } from './cues/pattern.ts';
import { folded, wordsOf } from './cues/words.ts';
import type { Span } from './span.ts';

/** What is known of the client whose record it is. */
export interface ClientNames {
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly number: string | null;
}

export const BEARERS = ['client', 'relation', 'professional', 'unknown'] as const;
export type Bearer = (typeof BEARERS)[number];

const testOf = (lexicon: string): WordTest => wordTestOf(entriesOf(lexicon).join('|'));
const RELATION = testOf(RELATION_WORDS);
const PROFESSION = testOf(PROFESSION_WORDS);
const WRITER = testOf(WRITER_WORDS);
const ADDRESSED = testOf(ADDRESS_WORDS);
const CLIENT = testOf(CLIENT_WORDS);
const COURTESY = testOf(COURTESY_WORDS);

/** So far the words around a name are looked at. */
const AROUND = 60;

/**
 * Whose name stands here, by the words right before and after it and by the client's own name. `unknown` where nothing
 * tells: that may be a neighbour as well as a colleague.
 */
export function bearerOf(text: string, { start, end }: Pick<Span, 'start' | 'end'>, client?: ClientNames): Bearer {
  const name = text.slice(start, end);
  const inside = wordsOf(name).word;
  if (inside.some((word) => passes(RELATION, word))) return 'relation';
  const before = wordsBefore(text, start);
  const [nearest = ''] = before.filter((word) => !passes(COURTESY, word));
  const after = appositionAfter(text, end);
  if (passes(RELATION, nearest) || endsInRelation(after)) return 'relation';
  if (passes(PROFESSION, nearest)) return 'professional';
  if (client?.name && sharesName(inside, client.name)) return 'client';
  if (after.some((word) => passes(PROFESSION, word))) return 'professional';
  if (passes(CLIENT, nearest)) return 'client';
  if (signs(text, start) || passes(ADDRESSED, nearest)) return 'professional';
  if (!client?.name) return 'unknown';
  if (callsByFirstName(inside, client.name)) return 'client';
  return standsAlone(text, { start, end }) ? 'professional' : 'unknown';
}

/** "Anna" of whom the record says only "A. de Vries". */
function callsByFirstName(words: readonly string[], clientName: string): boolean {
  const [name, ...more] = words.filter((word) => !SMALL.has(word));
  const [initial = ''] = wordsOf(clientName).word.filter((word) => !SMALL.has(word));
  return name !== undefined && more.length === 0 && initial.length === 1 && folded(name).startsWith(folded(initial));
}

/** A field with nothing but a name in it tells whom to turn to; whose relative that is, the field's own name would say. */
function standsAlone(text: string, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
  if (text.length - (end - start) > AROUND) return false;
  const beside = wordsOf(`${text.slice(0, start)} ${text.slice(end)}`).word;
  return beside.every((word) => passes(COURTESY, word) || SMALL.has(word));
}

/** The words before, the nearest first, no further back than the sentence goes. */
function wordsBefore(text: string, start: number): string[] {
  const window = text.slice(Math.max(0, start - AROUND), start);
  const { word, opens } = wordsOf(window);
  const lastLine = window.includes('\n') ? wordsOf(window.slice(window.lastIndexOf('\n'))).word.length : word.length;
  const found: string[] = [];
  for (let at = word.length - 1; at >= Math.max(0, word.length - lastLine); at -= 1) {
    found.push(word[at] ?? '');
    // "dr." ends no sentence; a longer word with a full stop does.
    if (opens[at] && found.length > 1) break;
  }
  return found;
}

/** "Marieke, haar dochter", "Joost (zoon)", "Hoogland, psychiater": what a comma, bracket or dash adds to a name. */
function appositionAfter(text: string, end: number): readonly string[] {
  const window = text.slice(end, end + AROUND);
  const added = /^\s{0,2}[,(–-]\s{0,2}([^,.;()\n]{1,40})/u.exec(window)?.[1];
  return added === undefined ? [] : wordsOf(added).word.slice(0, 3);
}

/** "Marieke, haar dochter" and "Marieke, dochter van", not "De Vries, zoon Daan": there the word is for the next name. */
function endsInRelation(words: readonly string[]): boolean {
  const at = words.findIndex((word) => passes(RELATION, word));
  const next = words[at + 1];
  return at >= 0 && (next === undefined || passes(GOES_ON, next));
}

const GOES_ON = wordTestOf('van|die|en|is|was|heeft|uit|te|tel|belde|belt');

/** Under a greeting stands who wrote it. */
function signs(text: string, start: number): boolean {
  const { word } = wordsOf(text.slice(Math.max(0, start - AROUND), start));
  return word.slice(-5).some((one) => passes(WRITER, one));
}

const SMALL = new Set(
  'van de der den het ter ten te op in la le du von el al ben bin mw mevr mevrouw dhr heer meneer'.split(' '),
);

/** A surname or first name in common, and no initial that speaks against it. */
function sharesName(words: readonly string[], clientName: string): boolean {
  const own = wordsOf(clientName).word;
  const telling = (word: string) => word.length > 2 && !SMALL.has(word);
  if (!words.some((word) => telling(word) && own.some((one) => one === word))) return false;
  const [initial] = initialsOf(words);
  const [ownInitial] = initialsOf(own);
  return initial === undefined || ownInitial === undefined || initial === ownInitial;
}

/** The first letter of what stands before a surname, where something does. */
function initialsOf(words: readonly string[]): string[] {
  const names = words.filter((word) => !SMALL.has(word));
  return names.length < 2 ? [] : names.slice(0, 1).map((word) => folded(word).slice(0, 1));
}
