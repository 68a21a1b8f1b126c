import { matchAt } from '../text/match.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';

const EMAIL = /[\p{L}\d][\p{L}\d._%+'-]{0,63}(?:\s?@\s?|%40)[\p{L}\d](?:[\p{L}\d-]{0,62}\.){1,5}[\p{L}]{2,24}/uy;
const WRITTEN_EMAIL =
  /[\p{L}\d][\p{L}\d._%+-]{0,63}\s?[[({]\s?(?:at|apenstaartje|@)\s?[\])}]\s?[\p{L}\d][\p{L}\d-]{0,62}(?:(?:\.|\s?[[({]\s?(?:dot|punt)\s?[\])}]\s?)[\p{L}\d-]{1,62}){1,4}/iuy;
const HANDLE = /@[\p{L}\d_][\p{L}\d_.]{1,38}[\p{L}\d_]/uy;
const WITH_SCHEME = /(?:https?|ftp):\/\/[^\s<>"'()[\]{}]{1,2000}[^\s<>"'()[\]{}.,;:!?]/iy;
const BARE =
  /(?:www\.)?(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,4}(?:nl|com|org|net|eu|be|de|info|nu|frl|amsterdam|io|app|care|health|zorg|online|uk|fr|local|gov|edu|me|tv|page|link|site|shop|ly|example|test)(?![\p{L}\d])(?:[/?#][^\s<>"'()[\]{}]{0,2000}[^\s<>"'()[\]{}.,;:!?])?/iuy;
const IP = /(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})(?:\/\d{1,2})?(?!\d|[-.]\d)/y;
const MAC = /[\da-f]{2}(?:([:-])[\da-f]{2})(?:\1[\da-f]{2}){4}(?![\da-f])/iy;
const IPV6 = /[\da-f]{1,4}(?::{1,2}[\da-f]{1,4}){3,7}(?![\da-f:])/iy;
const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-f])/iy;
const DEVICE = /(?:apparaat|device|toestel)\s{1,2}$/i;
const LONGEST_LOCAL = 64;

/** E-mail and web addresses, handles, and the numbers of machines. */
export function digital(t: Tokens): void {
  for (let one = 0; one < t.markCount; one += 1) {
    const at = t.marks[one]!;
    if (t.owner[at] !== 0) continue;
    const code = t.code[at];
    if (code === 64) email(t, at);
    else if (code === 91 || code === 40 || code === 123) writtenEmail(t, at);
    else if (code === 46) bare(t, at);
    else if (code === 58 && t.code[at + 1] === 47) scheme(t, at);
    else if (code === 58 || code === 45) machine(t, at);
  }
}

/** The first token of what is written without a space before the sign. */
function beginOf(t: Tokens, at: number, allowed: string): number {
  let begin = at;
  const least = t.start[at]! - LONGEST_LOCAL;
  while (begin > 0 && t.glued(begin) && t.start[begin - 1]! >= least) {
    const kind = t.kind[begin - 1];
    if (kind !== WORD && kind !== NUMBER && !allowed.includes(String.fromCharCode(t.code[begin - 1]!))) break;
    begin -= 1;
  }
  return begin;
}

function email(t: Tokens, at: number): void {
  let begin = beginOf(t, at, "._%+'-");
  if (begin === at && at > 0 && t.kind[at - 1] === WORD && !t.has(at, 2) && !t.glued(at + 1))
    begin = beginOf(t, at - 1, "._%+'-");
  for (; begin < at; begin += 1) {
    const found = matchAt(EMAIL, t.text, t.start[begin]!);
    if (found !== null && t.start[begin]! + found[0].length > t.start[at]!) {
      t.take(begin, t.after(begin, t.start[begin]! + found[0].length), 'email');
      return;
    }
  }
  const handle = matchAt(HANDLE, t.text, t.start[at]!);
  if (handle !== null) t.take(at, t.after(at, t.start[at]! + handle[0].length), 'url');
}

function writtenEmail(t: Tokens, at: number): void {
  if (t.kind[at + 1] !== WORD || at === 0) return;
  if (!/^(?:at|apenstaartje)$/i.test(t.word(at + 1))) return;
  const begin = beginOf(t, at - 1, '._%+-');
  const found = matchAt(WRITTEN_EMAIL, t.text, t.start[begin]!);
  if (found !== null) t.take(begin, t.after(begin, t.start[begin]! + found[0].length), 'email');
}

function scheme(t: Tokens, at: number): void {
  if (at === 0 || t.kind[at - 1] !== WORD) return;
  const found = matchAt(WITH_SCHEME, t.text, t.start[at - 1]!);
  if (found !== null) t.take(at - 1, t.after(at - 1, t.start[at - 1]! + found[0].length), 'url');
}

function bare(t: Tokens, at: number): void {
  if (at === 0 || !t.glued(at) || !t.glued(at + 1)) return;
  const next = t.kind[at + 1];
  if (next === NUMBER && t.kind[at - 1] === NUMBER) {
    const begin = at - 1;
    if (begin > 0 && t.glued(begin) && t.code[begin - 1] === 46) return;
    const found = matchAt(IP, t.text, t.start[begin]!);
    if (
      found?.[0]
        .split(/[./]/)
        .slice(0, 4)
        .every((part) => Number(part) < 256)
    ) {
      t.take(begin, t.after(begin, t.start[begin]! + found[0].length), 'id');
    }
    return;
  }
  if (next !== WORD || t.length(at + 1) < 2 || t.kind[at - 1] === 3) return;
  const begin = beginOf(t, at, '.-');
  if (begin > 0 && t.glued(begin) && t.code[begin - 1] === 64) return;
  const found = matchAt(BARE, t.text, t.start[begin]!);
  if (found === null) return;
  // `gezien.de patiënt`: a full stop without its space is no address.
  if (/^[^.]+\.(?:de|me|be|nu|link|page|site|app|care|zorg|online|io|local)$/i.test(found[0])) return;
  t.take(begin, t.after(begin, t.start[begin]! + found[0].length), 'url');
}

function machine(t: Tokens, at: number): void {
  if (at === 0 || !t.glued(at) || !t.glued(at + 1)) return;
  const begin = beginOf(t, at, '');
  if (begin === at) return;
  const start = t.start[begin]!;
  const before = begin > 0 && t.glued(begin);
  if (before) return;
  const found = matchAt(MAC, t.text, start) ?? matchAt(UUID, t.text, start) ?? matchAt(IPV6, t.text, start);
  if (found === null) return;
  if (found[0].length === 36 && DEVICE.test(t.text.slice(Math.max(0, start - 12), start))) return;
  t.take(begin, t.after(begin, start + found[0].length), 'id');
}
