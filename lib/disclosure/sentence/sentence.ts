import type { Draft } from '../draft/draft.ts';
import { factsOf } from '../draft/facts.ts';
import { leansOnConsent, PARTS, type Part } from '../draft/parts.ts';
import { PHRASES } from './phrases.ts';
import type { Subject, Told } from './subject.ts';
import type { SentenceTexts, Variant } from './texts.ts';

export interface Segment {
  readonly text: string;
  /** Null for the words between the parts. */
  readonly part: Part | null;
  /** True where this part has no answer yet; `text` is then what the blank asks. */
  readonly blank: boolean;
}

export function subjectOf(draft: Draft): Subject {
  return { ...draft, recipients: draft.recipients.map((recipient) => ({ ...recipient, facts: factsOf(recipient) })) };
}

/**
 * The disclosure as one sentence, cut where its parts begin and end. `only` tells it of one recipient; without it, it
 * is told of all, and a part in which they differ says so.
 */
export function sentenceFor(
  subject: Subject,
  variant: Variant,
  texts: SentenceTexts,
  only?: number,
): readonly Segment[] {
  const rows = only === undefined ? subject.recipients : subject.recipients.slice(only, only + 1);
  const first = rows[0];
  if (first === undefined) return [];
  const template = texts.template(variant, {
    onConsent: rows.every(({ facts }) => leansOnConsent(facts)),
    parents: underTwelve(subject),
  });
  return piecesOf(template).map(({ text, part }) =>
    part === null ? { text, part, blank: false } : segment(part, subject, rows, variant, texts),
  );
}

interface Piece {
  readonly text: string;
  readonly part: Part | null;
}

/** There are few templates, and a log tells a hundred thousand sentences by them. */
const pieces = new Map<string, readonly Piece[]>();

function piecesOf(template: string): readonly Piece[] {
  const known = pieces.get(template);
  if (known) return known;
  const cut = template
    .split(/(\{[a-z]+\})/)
    .filter((piece) => piece !== '')
    .map((text) => ({ text, part: PARTS.find((name) => `{${name}}` === text) ?? null }));
  pieces.set(template, cut);
  return cut;
}

function segment(part: Part, subject: Subject, rows: readonly Told[], variant: Variant, texts: SentenceTexts): Segment {
  if (part === 'recipient' && rows.length > 1) return { text: texts.parties(rows.length), part, blank: false };
  const said = rows.map((row) => PHRASES[part]({ subject, row, variant, parents: underTwelve(subject), texts }));
  const [text] = said;
  if (said.some((phrase) => phrase !== text)) return { text: texts.differs(part), part, blank: false };
  return text === undefined || text === null
    ? { text: texts.blank[part], part, blank: true }
    : { text, part, blank: false };
}

export function underTwelve({ client }: Subject): boolean {
  return client.age !== null && client.age < 12;
}

/** As one line of text, blanks as an open line. */
export function inWords(segments: readonly Segment[]): string {
  return segments.map(({ text, blank }) => (blank ? '…' : text)).join('');
}
