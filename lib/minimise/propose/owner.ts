import { entriesOf } from '../cues/lexicon.ts';
import { RELATION_WORDS } from '../cues/lists/others.ts';
import { PROFESSION_WORDS, WRITER_WORDS } from '../cues/lists/people.ts';
import { passes, wordTestOf } from '../cues/pattern.ts';
import { wordsOf } from '../cues/words.ts';
import type { Sentences } from '../sentences.ts';
import type { Span } from '../span.ts';
import { type Bearer, bearerOf, type ClientNames } from '../whose-name.ts';

const RELATION = wordTestOf(entriesOf(RELATION_WORDS).join('|'));
const PROFESSION = wordTestOf(entriesOf(PROFESSION_WORDS).join('|'));
const WRITER = wordTestOf(entriesOf(WRITER_WORDS).join('|'));

/** Lines of a mail that say who wrote it and who gets it. */
const HEADERS = wordTestOf('van|aan|cc|bcc|from|to|afzender');
const OFFICE_MAIL = wordTestOf(
  'info|contact|administratie|secretariaat|poli|polikliniek|receptie|balie|loket|post|mail|zorg|praktijk|*praktijk*|wijkteam*|meldpunt*',
);

/** So far above a number a greeting makes it the writer's. */
const SIGNATURE = 200;

/**
 * Whose telephone number, address or mail it is: of the name that stands before it in the sentence, else of the
 * relative or professional that the sentence speaks of, else of who signs above it.
 */
export function ownerOf(
  text: string,
  sentences: Sentences,
  span: Span,
  spans: readonly Span[],
  client: ClientNames,
): Bearer {
  const sentence = sentences.around(span);
  const name = nearestName(span, spans, sentence.start);
  if (name !== null) {
    const bearer = bearerOf(text, name, client);
    if (bearer !== 'unknown') return bearer;
  }
  const before = wordsOf(text.slice(sentence.start, span.start)).word;
  if (before.length <= 2 && passes(HEADERS, before[0] ?? '')) return 'professional';
  if (
    span.tag === 'email' &&
    wordsOf(text.slice(span.start, span.end))
      .word.slice(0, 2)
      .some((word) => passes(OFFICE_MAIL, word))
  )
    return 'professional';
  if (before.some((word) => passes(RELATION, word))) return 'relation';
  if (before.some((word) => passes(PROFESSION, word))) return 'professional';
  if (institutionBefore(span, spans, sentence.start)) return 'professional';
  const above = wordsOf(text.slice(Math.max(0, span.start - SIGNATURE), span.start)).word;
  return above.some((word) => passes(WRITER, word)) ? 'professional' : 'unknown';
}

function nearestName(span: Span, spans: readonly Span[], from: number): Span | null {
  const at = indexAt(spans, span.start);
  for (let index = at - 1; index >= 0; index -= 1) {
    const one = spans[index];
    if (one === undefined || one.start < from) return null;
    if (one.tag === 'name') return one;
  }
  return null;
}

function institutionBefore(span: Span, spans: readonly Span[], from: number): boolean {
  for (let index = indexAt(spans, span.start) - 1; index >= 0; index -= 1) {
    const one = spans[index];
    if (one === undefined || one.start < from) return false;
    if (one.tag === 'institution') return true;
  }
  return false;
}

/** The place in the sorted list of the first span that starts here or later. */
function indexAt(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
