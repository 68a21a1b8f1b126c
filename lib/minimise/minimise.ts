import { Lexicon } from './lexicon/lexicon.ts';
import { inRows, Known } from './names/again.ts';
import { announced } from './names/said.ts';
import { called, recognised } from './names/unsaid.ts';
import { addresses } from './recognise/addresses.ts';
import { ages, agesBehindNames } from './recognise/ages.ts';
import { background } from './recognise/background.ts';
import { concluded } from './recognise/concluded.ts';
import { dates } from './recognise/dates.ts';
import { diagnoses, joined } from './recognise/diagnoses.ts';
import { digital } from './recognise/digital.ts';
import { accounts, ids } from './recognise/ids.ts';
import { institutions } from './recognise/institutions.ts';
import { medicines } from './recognise/medicines.ts';
import { phones } from './recognise/phones.ts';
import { phrases } from './recognise/phrases.ts';
import { places } from './recognise/places.ts';
import { type Span, TAGS } from './span.ts';
import { clean, endIn } from './text/clean.ts';
import { quiet } from './text/shout.ts';
import { Tokens } from './text/tokens.ts';

export { redact } from './redact.ts';

/** So much at a time: the columns stay in the cache, and memory does not grow with the text. */
const PIECE = 1 << 16;

let lexicon: Lexicon | null = null;
let columns: Tokens | null = null;

/**
 * What in this text identifies someone or is sensitive, by contracts/minimise.md. A proposal: nothing is certain, and
 * something will be missed. Never throws; takes time in proportion to the length.
 *
 * @returns spans in UTF-16 offsets of the text as it came in, sorted, without overlap
 */
export function find(text: string): readonly Span[] {
  const cleaned = clean(text);
  const spans = search(cleaned.text);
  const { places: at } = cleaned;
  if (at === null) return spans;
  return spans.map(({ start, end, tag }) => ({ start: at[start]!, end: endIn(text, at, end), tag }));
}

function search(text: string): Span[] {
  lexicon ??= new Lexicon();
  columns ??= new Tokens(PIECE, lexicon);
  const known = new Known();
  const spans: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfPiece(text, from);
    columns.read(text, from, to);
    recognise(columns, known);
    collect(columns, spans);
    from = to;
  }
  return spans;
}

/** The order says what goes before what: a number plate before a date, a title before a diagnosis named after someone. */
function recognise(t: Tokens, known: Known): void {
  quiet(t);
  digital(t);
  accounts(t);
  phones(t);
  ids(t);
  dates(t);
  addresses(t);
  phrases(t);
  announced(t);
  institutions(t);
  diagnoses(t);
  concluded(t);
  medicines(t);
  joined(t);
  places(t);
  recognised(t);
  called(t);
  inRows(t);
  known.learn(t);
  known.find(t);
  agesBehindNames(t);
  ages(t);
  background(t);
}

function collect(t: Tokens, spans: Span[]): void {
  for (let at = 0; at < t.count; ) {
    const owner = t.owner[at]!;
    if (owner === 0) {
      at += 1;
      continue;
    }
    const start = t.start[at]!;
    let end = at + 1;
    while (end < t.count && t.owner[end] === owner && t.first[end] === 0) end += 1;
    spans.push({ start, end: t.end[end - 1]!, tag: TAGS[owner - 1]! });
    at = end;
  }
}

/** A piece ends with a line; else with a word; else anywhere but inside a character. */
function endOfPiece(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  const most = from + PIECE;
  const line = text.lastIndexOf('\n', most - 1);
  if (line > from + PIECE / 2) return line + 1;
  const space = text.lastIndexOf(' ', most - 1);
  if (space > from + PIECE / 2) return space + 1;
  const last = text.charCodeAt(most - 1);
  return last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
}
