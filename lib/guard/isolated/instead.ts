import type { Instead, InsteadEntry } from '../../messaging/contents.ts';
import type { Entry } from '../material.ts';
import type { InsteadRow } from '../wire.ts';
import type { SeenField } from './form-fields.ts';
import type { InHand } from './in-hand.ts';

/** What was approved, ready to go: as the page's world is told it, and as it is described and recorded. */
export interface Built {
  readonly rows: readonly InsteadRow[];
  readonly entries: readonly Entry[];
  readonly seen: readonly (SeenField | null)[] | undefined;
}

/**
 * Builds what goes in the place of what is held.
 * @returns null where it cannot: an entry that is not there, a file that is none, or another kind of thing than was held.
 */
export function build(hand: InHand, { entries }: Instead): Built | null {
  try {
    const made = entries.map((entry) => one(hand, entry));
    const built = {
      rows: made.map(({ row }) => row),
      entries: made.map(({ entry }) => entry),
      seen: hand.seen && made.map(({ seen }) => seen),
    };
    return fitsKind(hand, built.entries) ? built : null;
  } catch {
    return null; // not base64, or no such entry
  }
}

function one(hand: InHand, asked: InsteadEntry): { row: InsteadRow; entry: Entry; seen: SeenField | null } {
  if ('keep' in asked) {
    const entry = hand.entries[asked.keep];
    if (!entry) throw new RangeError('no such entry');
    return { row: [asked.keep, '', '', null, ''], entry, seen: hand.seen?.[asked.keep] ?? null };
  }
  const { name } = asked;
  const known = hand.seen?.[hand.entries.findIndex(([its]) => its === name)];
  if ('value' in asked) {
    const { value } = asked;
    return { row: [null, name, value, null, ''], entry: [name, value], seen: known ? { ...known, text: value } : null };
  }
  // Where it is all of a body, what says its type is the request, as it was.
  const type = hand.head.kind === 'file' ? (hand.head.mediaType ?? '') : asked.file.mediaType;
  const { base64, name: fileName } = asked.file;
  const binary = atob(base64);
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const file = new File([bytes], fileName, { type });
  return {
    row: [null, name, binary, type, fileName],
    entry: [name, file],
    seen: known ? { ...known, text: file } : null,
  };
}

/** As many and of the same kind as the sink knows to send: a text for a text, a file for a file. */
function fitsKind({ sink, head, entries: shown }: InHand, entries: readonly Entry[]): boolean {
  const value = entries[0]?.[1];
  const before = shown[0]?.[1];
  switch (head.kind) {
    case 'fields':
      return true;
    case 'text':
    case 'data-url':
      return entries.length === 1 && typeof value === 'string' && isSameScheme(sink, head.kind, before, value);
    case 'file':
      return entries.length === 1 && typeof value === 'object' && sink !== 'clipboard';
    case 'unread':
      return false;
  }
}

/** An address stays one of the same scheme: a mail does not become a visit to a site. */
function isSameScheme(sink: string, kind: string, before: unknown, now: string): boolean {
  if (sink !== 'external-scheme' && kind !== 'data-url') return true;
  const scheme = /^[a-z][a-z\d+.-]*:/i;
  return typeof before === 'string' && scheme.exec(before)?.[0] === scheme.exec(now)?.[0];
}
