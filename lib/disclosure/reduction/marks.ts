import type { Category } from '../../assessment/facts.ts';
import { Codes, codedPlaces } from '../../minimise/coded.ts';
import type { StandIn as ForTag, Proposal, ProposedItem, Why } from '../../minimise/propose.ts';
import type { ClientNames } from '../../minimise/whose-name.ts';
import type { Replacement } from '../../payload/edits.ts';
import { type Item, pagesIn, type Reading, type ReadPart } from './reading.ts';
import { changesOf, leftOut, type Reduction, replacedAll, staysIn, withPages } from './reduction.ts';
import { pageOf } from './remains.ts';

/** Words that are marked in the text: what they are, and what is proposed to do with them. */
export interface Mark extends Item {
  readonly suggest: ProposedItem['suggest'];
  /** What would stand there instead. */
  readonly with: string;
  readonly why: Why | null;
}

/** What is proposed about the whole payload, by part id. */
export type Proposals = ReadonlyMap<string, Proposal>;

/** What was found and what is proposed as one list, sorted, without overlap. A proposal takes in all that it touches. */
export function marksOf({ items, part }: ReadPart, proposal: Proposal | undefined, standIn: StandIn): readonly Mark[] {
  const proposed = (proposal?.items ?? []).filter(({ suggest }) => suggest !== 'keep');
  const marks: Mark[] = [];
  let next = 0;
  for (const item of items) {
    while (next < proposed.length && (proposed[next]?.end ?? 0) <= item.start) marks.push(alone(proposed[next++]));
    const over = proposed[next];
    if (over && over.start < item.end) {
      const last = marks.at(-1);
      if (last && last.start === over.start) marks[marks.length - 1] = joined(last, item);
      else marks.push(joined(alone(over), item));
    } else {
      marks.push({
        ...item,
        suggest: 'keep',
        with: standIn(item, (part.text ?? '').slice(item.start, item.end)),
        why: null,
      });
    }
  }
  while (next < proposed.length) {
    const one = alone(proposed[next++]);
    const last = marks.at(-1);
    if (!last || last.end <= one.start) marks.push(one);
  }
  return uncovered(marks);
}

/** The word that stands in the place of an item that nobody proposed to take out. */
export type StandIn = (item: Item, words: string) => string;

function alone(item: ProposedItem | undefined): Mark {
  const { start, end, suggest, why, with: words } = item as ProposedItem;
  return { start, end, tag: null, categories: [], suggest, with: words, why };
}

function joined(mark: Mark, item: Item): Mark {
  return {
    ...mark,
    tag: mark.tag ?? item.tag,
    categories: [...new Set([...mark.categories, ...item.categories])],
  };
}

/** An item that a proposal touches may stick out of it, or be touched by two. */
function uncovered(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (last.suggest === 'keep') kept[kept.length - 1] = joined(mark, last);
    else kept[kept.length - 1] = joined(last, mark);
  }
  return kept;
}

/** What is proposed to go and still goes along. */
export interface Advised {
  readonly items: readonly { readonly part: ReadPart; readonly item: ProposedItem }[];
  readonly wholes: readonly ReadPart[];
}

export function advised(reading: Reading, proposals: Proposals, reduction: Reduction): Advised {
  const wholes = reading.parts.filter(({ part }) => {
    const { leftOut: gone, replacements } = changesOf(reduction, part.id);
    return part.canLeaveOut && proposals.get(part.id)?.whole === 'leave-out' && !gone && replacements.length === 0;
  });
  const items = reading.parts.flatMap((read) => {
    const { part } = read;
    if (!part.canEdit || wholes.includes(read)) return [];
    return (proposals.get(part.id)?.items ?? [])
      .filter((item) => item.suggest !== 'keep' && staysIn(reduction, part.id, item))
      .map((item) => ({ part: read, item }));
  });
  return { items, wholes };
}

/** Takes out all that is proposed to go. A rewording takes its place only where it was said with which words. */
export function withAdvice(reduction: Reduction, { items, wholes }: Advised): Reduction {
  const gone = wholes.reduce((now, { part }) => leftOut(now, part.id, true), reduction);
  const places = new Map<string, Replacement[]>();
  for (const { part, item } of items) {
    const { start, end, with: words } = item;
    const known = places.get(part.part.id);
    if (known) known.push({ start, end, with: words });
    else places.set(part.part.id, [{ start, end, with: words }]);
  }
  return [...places].reduce((now, [part, all]) => replacedAll(now, part, all), gone);
}

/** Takes out all words of these kinds, wherever they stand. */
export function withoutKinds(
  reduction: Reduction,
  reading: Reading,
  kinds: readonly Category[],
  standIn: StandIn,
): Reduction {
  let now = reduction;
  for (const read of reading.parts) {
    const { part, items } = read;
    const theirs = items.filter(
      (item) => staysIn(now, part.id, item) && item.categories.some((category) => kinds.includes(category)),
    );
    if (theirs.length === 0) continue;
    if (!part.canEdit) {
      now = withoutPagesOrAll(now, read, theirs);
      continue;
    }
    const text = part.text ?? '';
    now = replacedAll(
      now,
      part.id,
      theirs.map((item) => ({
        start: item.start,
        end: item.end,
        with: standIn(item, text.slice(item.start, item.end)),
      })),
    );
  }
  return now;
}

/** Everybody under a code, the same all over the disclosure; what else leads to a person goes. */
export function withCodes(reduction: Reduction, reading: Reading, client: ClientNames, standIn: ForTag): Reduction {
  const codes = new Codes(client);
  return reading.parts.reduce((now, { part, spans }) => {
    if (part.text === null || !part.canEdit) return now;
    const places = codedPlaces(part.text, spans, codes, standIn);
    return replacedAll(now, part.id, places);
  }, reduction);
}

/** From a PDF the pages go on which it stands; where that is all of them, or it has no pages, the whole goes. */
function withoutPagesOrAll(reduction: Reduction, read: ReadPart, items: readonly Item[]): Reduction {
  const { part } = read;
  const pages = pagesIn(read);
  const gone = new Set(pages === null ? [] : items.map(({ start }) => pageOf(pages, start)));
  const stay = (changesOf(reduction, part.id).pages ?? pages?.map((_, at) => at + 1) ?? []).filter(
    (page) => !gone.has(page),
  );
  if (stay.length > 0) return withPages(reduction, part.id, stay);
  return part.canLeaveOut ? leftOut(reduction, part.id, true) : reduction;
}
