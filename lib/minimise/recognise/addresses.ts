import {
  CLINICAL,
  DIAGNOSIS,
  FUNCTION,
  GIVEN,
  KIN,
  MEASURE,
  MEDICINE,
  MONTH,
  PARTICLE,
  PLACE,
  ROLE,
  SURNAME,
  TITLE,
  UNIT,
} from '../lexicon/classes.ts';
import { STREET } from '../lexicon/lexicon.ts';
import { endOf, matchAt } from '../text/match.ts';
import { CAPITAL, MARK, NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

const POSTCODE = /[1-9]\d{3}\s{0,2}(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/uy;
const SMALL_POSTCODE = /[1-9]\d{3}\s?(?!sa|sd|ss)[a-z]{2}(?![\p{L}\d])/iuy;
const NO_POSTCODE =
  /(?:ml|mg|cc|ie|kg|cm|mm|km|kj|dd|gr|en|in|op|de|te|of|is|na|om|al|he|uw|tm|ca|eh|ug|st|je|ze|wo|do|vr|za|zo|ma|di|er|zn|aa|uu|jr|pg|ng|nl)$/i;
const UNITS_BEHIND = /(?:ml|mg|cc|ie|kg|cm|mm|km|eh|ug|gr|dd|st)$/i;
const HOUSE_NUMBER =
  /\d{1,5}(?:\s?(?:bis|hs|huis|hoog|zw|rd|[A-Z](?![\p{L}\d])|[a-h](?![\p{L}\d])|I{1,3}(?![\p{L}]))|[a-z](?![\p{L}\d]))?(?:\s?[-/]\s?(?:\d{1,4}(?![-/.\d])(?:\s?[A-Za-z](?![\p{L}\d]))?|[A-Z](?![\p{L}\d])|I{1,3}(?![\p{L}])|hs|bis))?(?:,?\s(?:app|appt|appartement|k|unit)\.?\s?\d{1,4}[a-z]?|\s(?:boven|beneden|rood|zwart)(?!\p{L}))?(?![\d.,]\d)/uy;
const POST_BOX = /(?:postbus|antwoordnummer|pb)\s{0,2}:?\s?\d{1,6}(?!\d)/iy;
const LIVES =
  /^(?:woont|wonend|wonende|woonachtig|adres|postadres|woonadres|verblijfadres|bezoekadres|straat|adresgegevens|verblijft|gevestigd|te|aan|op|in|correspondentieadres|huisadres|verhuisd|naar|adr)$/i;
const STREET_TITLE =
  /^(?:prof|professor|dr|doctor|ds|dominee|burg|burgemeester|mgr|monseigneur|pastoor|pater|sint|st|prins|prinses|koning|koningin|graaf|gravin|generaal|kolonel|admiraal|kapitein|minister|president|jan|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|eerste|tweede|derde|\d|oud|nieuw|groot|klein|noord|zuid|oost|west|ir|ing|mr|meester|meester|jonkheer|jhr|baron|wethouder|dokter|bisschop|kardinaal|broeder|zuster|oosterse|wester|ooster|noorder|zuider|heilige|abt|frater|deken|laan|van)$/i;
const AFTER_STREET_NAME = /^(?:van|aan|onder|bij)$/i;
const OTHER_STREET =
  /^(?:markt|vredenburg|neude|damrak|rokin|spui|plein|laan|dam|haven|brink|kade|singel|dijk|gracht|straat|weg|hof|park|plantage|wal|vest|steeg|baan|pad|hoek|veld|burg|eind|einde)$/i;

/** Streets with and without a number, postcodes and post boxes. */
export function addresses(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.owner[at] !== 0) continue;
    if (t.kind[at] === WORD && t.length(at) === 1 && t.kind[at + 1] === NUMBER) road(t, at);
    if (t.kind[at] === NUMBER) {
      if (t.length(at) === 4) postcode(t, at);
      else if (t.length(at) < 4) precededByPlainName(t, at);
    } else if (t.kind[at] === WORD) {
      if ((t.tail[at]! & STREET) !== 0 || endsInStreet(t, at)) street(t, at);
      else if (/^p/i.test(t.text[t.start[at]!]!) && (t.length(at) === 7 || t.length(at) === 2)) postBox(t, at);
      else if (t.length(at) === 4 && t.has(at, CAPITAL) && /^laan$/i.test(t.word(at))) avenue(t, at);
      else if (t.length(at) === 14) postBox(t, at);
    }
  }
}

/** `Grote Markt 1`, `Lange Haven`: a street of two words of which the second is a kind of street. */
function endsInStreet(t: Tokens, at: number): boolean {
  return (
    t.has(at, CAPITAL) &&
    t.length(at) <= 8 &&
    at > 0 &&
    t.has(at - 1, CAPITAL) &&
    !t.has(at, NEW_LINE) &&
    t.kind[at - 1] === WORD &&
    OTHER_STREET.test(t.word(at))
  );
}

function postcode(t: Tokens, at: number): void {
  if (at > 0 && t.glued(at) && t.kind[at - 1] !== MARK) return;
  const start = t.start[at]!;
  const end = endOf(POSTCODE, t.text, start);
  if (end > 0) {
    const next = t.after(at, end);
    const placed = (t.lex[next]! & PLACE) !== 0 || t.owner[at - 1] === 2 || t.owner[at - 2] === 2;
    if (/(?:ML|MG|IE|CC|KG|EH)$/.test(t.text.slice(start, end)) && !placed) return;
    t.take(at, t.after(at, end), 'location');
    return;
  }
  const small = matchAt(SMALL_POSTCODE, t.text, start);
  if (small === null || (/\s/.test(small[0]) ? NO_POSTCODE : UNITS_BEHIND).test(small[0])) return;
  const next = t.after(at, start + small[0].length);
  const beside = t.owner[at - 1] === 2 || t.owner[at - 2] === 2 || (t.lex[next]! & PLACE) !== 0;
  if (!/\s/.test(small[0]) || beside) t.take(at, next, 'location');
}

function postBox(t: Tokens, at: number): void {
  const end = endOf(POST_BOX, t.text, t.start[at]!);
  if (end > 0) t.take(at, t.after(at, end), 'location');
}

/** `Laan van Meerdervoort 200`, `Laan der Verenigde Naties`. */
function avenue(t: Tokens, at: number): void {
  let next = at + 1;
  while (next < at + 4 && (t.lex[next]! & PARTICLE) !== 0 && !t.has(next, NEW_LINE)) next += 1;
  if (next === at + 1) return;
  let end = next;
  while (end < next + 3 && t.kind[end] === WORD && t.has(end, CAPITAL) && !t.has(end, NEW_LINE)) end += 1;
  if (end > next) t.take(at, houseNumber(t, end), 'location');
}

/** The first token behind the house number that stands here; the place itself when none does. */
function houseNumber(t: Tokens, at: number): number {
  let next = at;
  if (t.kind[next] === WORD && /^(?:nr|nummer|no|huisnummer|huisnr)$/i.test(t.word(next)) && !t.has(next, NEW_LINE)) {
    next += 1;
    if (t.code[next] === 46) next += 1;
  }
  if (t.kind[next] !== NUMBER || t.has(next, NEW_LINE) || t.owner[next] !== 0) return at;
  const end = endOf(HOUSE_NUMBER, t.text, t.start[next]!);
  return end > 0 ? t.after(next, end) : at;
}

const STRONG_STREET =
  /(?:straat|straatje|laan|laantje|gracht|plein|pleintje|singel|kade|steeg|plantsoen|dreef|strjitte|boulevard|dwarsstraat|weg|wegje|hof|hofje|dijk|pad)$/i;

function street(t: Tokens, at: number): void {
  const further =
    t.kind[at + 1] === WORD &&
    t.has(at + 1, CAPITAL) &&
    !t.has(at + 1, NEW_LINE) &&
    t.kind[at + 2] === NUMBER &&
    t.owner[at + 1] === 0;
  const number = houseNumber(t, further ? at + 2 : at + 1);
  const numbered = number > at + 1;
  const capital = t.has(at, CAPITAL);
  const strong = STRONG_STREET.test(t.word(at));
  if (!numbered) {
    if (!capital || !strong) return;
    const opens = at === 0 || t.has(at, NEW_LINE) || t.code[at - 1] === 46;
    if (/(?:weg|hof|dijk|pad)$/i.test(t.word(at))) {
      const cued =
        at > 0 &&
        t.kind[at - 1] === WORD &&
        /^(?:de|het|op|aan|in|adres|woont|naar|van|bij|langs)$/i.test(t.word(at - 1));
      if (!cued && t.code[at - 1] !== 58) return;
      if ((t.lex[at]! & (SURNAME | GIVEN | PLACE)) !== 0) return;
    }
    if (opens && t.ordinary(at) && t.lexicon.word(t.hash[at]!) !== 0) return;
  } else {
    if ((t.lex[at]! & (SURNAME | GIVEN)) !== 0 && !capital) return;
    const after = t.text.slice(t.end[number - 1]!, t.end[number - 1]! + 12);
    if (!strong && !capital) return;
    if (/^\s?(?:mg|ml|jaar|jr|x|dd|%|cm|mm|kg|keer|uur|dagen|weken|maanden|km|meter|euro|-?jarige)/i.test(after)) {
      if (!capital) return;
      return void t.take(beginOfStreet(t, at), at + 1, 'location');
    }
    if (!strong && (t.lex[at]! & PLACE) !== 0) return;
  }
  t.take(beginOfStreet(t, at), number, 'location');
}

/** `Prins Bernhardplein`, `Jan van Galenstraat`, `Burg. de Vlugtlaan`, `Anne Frankstraat`: the words before it that belong to it. */
function beginOfStreet(t: Tokens, at: number): number {
  let begin = at;
  for (let steps = 0; steps < 6; steps += 1) {
    const back = begin - 1;
    if (back < 0 || t.has(begin, NEW_LINE) || t.owner[back] !== 0) break;
    if (t.kind[back] === WORD) {
      const word = t.word(back);
      const title = STREET_TITLE.test(word) && t.has(back, CAPITAL);
      const particle =
        (t.lex[back]! & PARTICLE) !== 0 &&
        back > 0 &&
        word.length > 1 &&
        !/^(?:in|op|aan|te|bij|uit)$/i.test(word) &&
        partOfStreet(t, back - 1);
      const given = (t.lex[back]! & GIVEN) !== 0 && t.has(back, CAPITAL) && begin === at && t.has(at, CAPITAL);
      const initial = false;
      if (!title && !particle && !given && !initial) break;
    } else if (t.code[back] === 46) {
      const word = back > 0 && t.kind[back - 1] === WORD ? t.word(back - 1) : '';
      if (!(STREET_TITLE.test(word) && word.length <= 5) && !(word.length === 1 && t.has(back - 1, CAPITAL))) break;
      begin = back;
      if (word.length === 1) begin = back - 1;
      continue;
    } else if (
      t.code[back] === 45 &&
      t.glued(back) &&
      t.glued(begin) &&
      t.kind[back - 1] === WORD &&
      t.has(back - 1, CAPITAL)
    ) {
      begin = back - 1;
      continue;
    } else if (
      t.code[back] === 45 &&
      t.glued(back) &&
      t.glued(begin) &&
      t.length(back - 1) === 1 &&
      (t.code[back - 2] === 39 || t.code[back - 2] === 0x2019)
    ) {
      begin = back - 2;
      break;
    } else if (t.kind[back] === NUMBER && t.kind[begin] === WORD && /^(?:e|de|ste)$/.test(t.word(begin))) {
      // the second street of that name
    } else break;
    begin = back;
  }
  while (begin < at && (t.lex[begin]! & (PARTICLE | FUNCTION)) !== 0 && !t.has(begin, CAPITAL)) begin += 1;
  return begin;
}

function partOfStreet(t: Tokens, at: number): boolean {
  if ((t.lex[at]! & PARTICLE) !== 0) return at > 0 && partOfStreet(t, at - 1);
  if (t.code[at] === 46)
    return at > 0 && t.has(at - 1, CAPITAL) && (STREET_TITLE.test(t.word(at - 1)) || t.length(at - 1) === 1);
  return (
    t.kind[at] === WORD &&
    t.has(at, CAPITAL) &&
    (t.lex[at]! & TITLE) === 0 &&
    ((t.lex[at]! & (GIVEN | SURNAME)) !== 0 || STREET_TITLE.test(t.word(at)))
  );
}

/** `Vredenburg 40, 3511 BD`, `woont Meent 12`: a name that could be anything, but a number and a postcode follow, or it is said. */
function precededByPlainName(t: Tokens, at: number): void {
  const back = at - 1;
  if (
    back < 0 ||
    t.kind[back] !== WORD ||
    !(t.has(back, CAPITAL) || beforeCode(t, at) || (t.code[back - 1] === 58 && /^adres$/i.test(t.word(back - 2)))) ||
    t.has(at, NEW_LINE) ||
    t.owner[back] !== 0 ||
    t.glued(at)
  )
    return;
  const end = houseNumber(t, at);
  if (end === at) return;
  let next = end;
  if (t.code[next] === 44) next += 1;
  let begin = back;
  while (
    begin > 0 &&
    begin > back - 3 &&
    !t.has(begin, NEW_LINE) &&
    t.owner[begin - 1] === 0 &&
    t.kind[begin - 1] === WORD
  ) {
    const word = t.word(begin - 1);
    if (t.has(begin - 1, CAPITAL) || (AFTER_STREET_NAME.test(word) && t.has(begin - 2, CAPITAL))) begin -= 1;
    else break;
  }
  const cue = begin > 0 && t.code[begin - 1] === 58 ? begin - 2 : begin - 1;
  const said = cue >= 0 && t.kind[cue] === WORD && LIVES.test(t.word(cue)) && t.word(cue).length > 3;
  const coded = t.kind[next] === NUMBER && t.length(next) === 4 && endOf(POSTCODE, t.text, t.start[next]!) > 0;
  const behindComma =
    (begin === 0 || t.has(begin, NEW_LINE) || /[,(|;:]/.test(String.fromCharCode(t.code[begin - 1]!))) &&
    ends(t, end) &&
    (t.lex[back]! & (CLINICAL | MEASURE | MEDICINE | MONTH | UNIT | DIAGNOSIS | ROLE | KIN)) === 0;
  const placed = (t.lex[next]! & PLACE) !== 0 && t.has(next, CAPITAL) && (t.lex[back]! & (CLINICAL | MEASURE)) === 0;
  if (said || coded || placed || (behindComma && begin < back)) t.take(begin, end, 'location');
}

function ends(t: Tokens, at: number): boolean {
  return at >= t.count || t.has(at, NEW_LINE) || /[,;)|]/.test(String.fromCharCode(t.code[at]!));
}

/** `op de A28`, `N348`. */
function road(t: Tokens, at: number): void {
  const letter = t.word(at).toLowerCase();
  if ((letter !== 'a' && letter !== 'n') || !t.glued(at + 1) || t.length(at + 1) > 3) return;
  const before = at > 0 && t.kind[at - 1] === WORD ? t.word(at - 1) : '';
  const motor = letter === 'n' && t.has(at, CAPITAL) && t.length(at + 1) === 3;
  if (/^(?:de|ongeval|aanrijding|snelweg|afrit|via|langs)$/i.test(before) || motor) t.take(at, at + 2, 'location');
}

/** `kerkeplaat 14, 3313 LC`: in a line in capitals, or typed in small letters. */
function beforeCode(t: Tokens, at: number): boolean {
  const next = t.code[at + 1] === 44 ? at + 2 : at + 1;
  return t.kind[next] === NUMBER && t.length(next) === 4 && endOf(POSTCODE, t.text, t.start[next]!) > 0;
}
