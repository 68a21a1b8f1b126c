import type { Span, Tag } from '../../lib/minimise/span.ts';
import { fold, OTHER } from '../../lib/minimise/text/fold.ts';

export interface Scored {
  readonly id: string;
  readonly text: string;
  readonly scope: readonly string[];
  readonly spans: readonly { readonly start: number; readonly end: number; readonly tag: string }[];
}

export interface Tally {
  items: number;
  covered: number;
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

export interface Miss {
  readonly kind: 'missed' | 'too much';
  readonly tag: Tag | string;
  readonly words: string;
  readonly around: string;
}

export function nothing(): Tally {
  return { items: 0, covered: 0, truePositive: 0, falsePositive: 0, falseNegative: 0 };
}

/**
 * Scores what was found in one text as the contract says: an item is covered when every word of it lies under some
 * span; precision and recall are counted over words, whatever the tag. What is marked `ignore` counts neither way, and
 * neither does a span of a tag that is not marked in this text. A word is a run of letters, or of figures.
 */
export function score(text: Scored, found: readonly Span[], tally: Tally, misses: Miss[] = []): void {
  const length = text.text.length;
  const gold = new Uint8Array(length);
  const ignored = new Uint8Array(length);
  const hit = new Uint8Array(length);
  for (const { start, end, tag } of text.spans) (tag === 'ignore' ? ignored : gold).fill(1, start, end);
  for (const { start, end, tag } of found) if (text.scope.includes(tag)) hit.fill(1, start, end);
  const inWord = wordsOf(text.text);
  for (const { start, end } of inWord) {
    if (ignored[start] === 1) continue;
    if (gold[start] === 1 && hit[start] === 1) tally.truePositive += 1;
    else if (gold[start] === 1) tally.falseNegative += 1;
    else if (hit[start] === 1) {
      tally.falsePositive += 1;
      const by = found.find((one) => one.start <= start && one.end > start);
      misses.push({
        kind: 'too much',
        tag: by?.tag ?? '',
        words: text.text.slice(start, end),
        around: around(text, start, end),
      });
    }
  }
  for (const { start, end, tag } of text.spans) {
    if (tag === 'ignore') continue;
    tally.items += 1;
    const covered = inWord.every((word) => word.start < start || word.end > end || hit[word.start] === 1);
    if (covered) tally.covered += 1;
    else misses.push({ kind: 'missed', tag, words: text.text.slice(start, end), around: around(text, start, end) });
  }
}

function around({ id, text }: Scored, start: number, end: number): string {
  return `${id}: …${text.slice(Math.max(0, start - 35), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}`.replace(
    /\n/g,
    '⏎',
  );
}

function wordsOf(text: string): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = [];
  let kind = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const next = code >= 48 && code <= 57 ? 2 : code !== 0 && fold(code) > OTHER ? 1 : fold(code) === 0 ? kind : 0;
    if (next === kind && kind !== 0) words.at(-1)!.end = at + 1;
    else if (next !== 0) words.push({ start: at, end: at + 1 });
    kind = next;
  }
  return words;
}

export function figures({ items, covered, truePositive, falsePositive, falseNegative }: Tally) {
  const precision = truePositive / (truePositive + falsePositive);
  const recall = truePositive / (truePositive + falseNegative);
  return {
    items,
    covered: rounded(covered / items),
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded((2 * precision * recall) / (precision + recall)),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
