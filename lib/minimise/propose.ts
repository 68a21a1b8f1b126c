import type { Found } from './categories.ts';
import { categoryCalled } from './named-part.ts';
import { MARK_WORDS } from './naming.ts';
import { sentenceItems } from './propose/cue-items.ts';
import { judged } from './propose/for-category.ts';
import type { Aim, Proposal, ProposedItem, StandIn } from './propose/proposal.ts';
import { spanItem } from './propose/span-items.ts';
import { type Piece, Sentences } from './sentences.ts';
import type { Span } from './span.ts';

export { type Aim, type Proposal, type ProposedItem, type StandIn, WHYS, type Why } from './propose/proposal.ts';

/** One part of what leaves, as lib/payload gives it. `text` is `null` where it could not be read. */
export interface ProposedPart {
  readonly name: string;
  readonly kind: string;
  readonly text: string | null;
}

/**
 * What to do with one part of what leaves, for this recipient, scope and kinds of data: per item keep, remove or
 * rewrite. It proposes few things and changes nothing. The client's own name stays; others' names go; the BSN goes
 * unless the recipient tells clients apart by it (2025 §2.2.3, §2.2.4). What a part is called counts as what is in it.
 * `standIn` gives the word in place of one that goes; without it that is the tag between brackets.
 */
export function propose(
  part: ProposedPart,
  spans: readonly Span[],
  found: readonly Found[],
  aim: Aim,
  standIn: StandIn = (tag) => `[${MARK_WORDS[tag]}]`,
): Proposal {
  const named = categoryCalled(part.name);
  const byName = named === null || part.text?.trim() === '' ? null : judged(named, aim);
  // A part called `adres` in a form may be the recipient's own: only what is never so goes by its name alone.
  const goesByName = byName?.goes === true && named !== 'contact' && named !== 'location';
  if (part.text === null || goesByName)
    return { whole: goesByName ? 'leave-out' : 'keep', why: goesByName ? byName.why : null, named, items: [] };
  const { text } = part;
  const sentences = new Sentences(text);
  const byWord = spans.flatMap((span) => spanItem({ text, sentences, spans, aim, standIn }, span) ?? []);
  const who = byWord.filter(({ why }) => why === 'client-herself');
  const marks = {
    marked: (piece: Piece) => touches(spans, piece),
    saysWho: (piece: Piece) => touches(who, piece),
  };
  const items = together(sentenceItems(text, sentences, found, marks, aim), byWord);
  const [only] = items;
  const allGoes = leavesNothing(text, items);
  return { whole: allGoes ? 'leave-out' : 'keep', why: allGoes ? (only?.why ?? null) : null, named, items };
}

/** Whether one of these, sorted, lies in the piece or over its edge. */
function touches(spans: readonly Piece[], { start, end }: Piece): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start < end;
}

/** What lies under a sentence that goes needs no decision of its own; what sticks out of it goes along. */
function together(sentences: readonly ProposedItem[], items: readonly ProposedItem[]): ProposedItem[] {
  const kept: ProposedItem[] = [];
  const whole = new Set(sentences);
  for (const item of [...sentences, ...items].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before === undefined || item.start >= before.end) {
      kept.push(item);
      continue;
    }
    const leading = whole.has(before) ? before : whole.has(item) ? item : before;
    const joined = { ...leading, start: before.start, end: Math.max(before.end, item.end) };
    if (whole.has(leading)) whole.add(joined);
    kept[kept.length - 1] = leading.suggest === 'keep' ? leading : joined;
  }
  return kept;
}

function leavesNothing(text: string, items: readonly ProposedItem[]): boolean {
  let at = 0;
  for (const { start, end, suggest } of items) {
    if (suggest !== 'remove' || text.slice(at, start).trim() !== '') return false;
    at = end;
  }
  return items.length > 0 && text.slice(at).trim() === '';
}
