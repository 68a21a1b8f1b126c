import type { Part } from './part.ts';

/** A stretch of the text that a part shows (UTF-16 offsets) and what comes in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly with: string;
}

export type Edit =
  /** The main form: what is replaced, where. Everything beside it stays as it is, byte for byte. */
  | { readonly replacements: readonly Replacement[] }
  /** The whole new text of the part, typed freely. */
  | { readonly text: string }
  /** A text becomes empty, a file goes from its form, a JSON number or boolean becomes null. */
  | { readonly leaveOut: true }
  /** The pages of a PDF that stay, from 1. */
  | { readonly pages: readonly number[] };

/** By part id. */
export type Edits = Readonly<Record<string, Edit>>;

/** An edit that cannot be carried out as it was asked. Nothing may leave in that case. Its message holds no text of the page. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/** An edit as the formats carry it out. */
export type Choice =
  | { readonly kind: 'replace'; readonly replacements: readonly Replacement[] }
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };
export type Choices = ReadonlyMap<string, Choice>;

/** @throws EditError where the part cannot be edited so, or a replacement lies outside of what was shown. */
export function choiceOf(part: Part, edit: Exclude<Edit, { readonly pages: readonly number[] }>): Choice {
  if ('leaveOut' in edit) {
    if (!part.canLeaveOut) throw new EditError('this part cannot be left out');
    return { kind: 'leave-out' };
  }
  if (!part.canEdit || part.text === null) throw new EditError('this part cannot be edited');
  const replacements = 'text' in edit ? difference(part.text, edit.text) : edit.replacements;
  return { kind: 'replace', replacements: inOrder(part.text, replacements) };
}

/** The one stretch in which the new text differs from the old one. */
function difference(old: string, fresh: string): readonly Replacement[] {
  if (old === fresh) return [];
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start += 1;
  let tail = 0;
  while (tail < most - start && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  // Two characters may share one half of a surrogate pair.
  if (splitsPair(old, start) || splitsPair(fresh, start)) start -= 1;
  if (tail > 0 && (splitsPair(old, old.length - tail) || splitsPair(fresh, fresh.length - tail))) tail -= 1;
  return [{ start, end: old.length - tail, with: fresh.slice(start, fresh.length - tail) }];
}

/** Sorted, checked, without what changes nothing, and with no half of a surrogate pair left behind. */
function inOrder(text: string, replacements: readonly Replacement[]): readonly Replacement[] {
  const sorted = replacements.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: Replacement[] = [];
  let at = 0;
  for (const { start, end, with: words } of sorted) {
    const whole = Number.isInteger(start) && Number.isInteger(end) && start <= end && end <= text.length;
    if (!whole || start < at) throw new EditError('replacements overlap, or lie outside of the text');
    at = end;
    if (text.slice(start, end) !== words) keep(kept, text, { start, end, with: words });
  }
  return kept;
}

function keep(kept: Replacement[], text: string, { start, end, with: words }: Replacement): void {
  const from = splitsPair(text, start) ? start - 1 : start;
  const to = splitsPair(text, end) ? end + 1 : end;
  const last = kept.at(-1);
  if (last && last.end > from)
    kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, to), with: last.with + words };
  else kept.push({ start: from, end: to, with: words });
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
