import { DATE_CUE, GIVEN, MEASURE, MEDICINE, MONTH, NUMBER_WORD, UNIT, WEEKDAY } from '../lexicon/classes.ts';
import { endOf, matchAt } from '../text/match.ts';
import { CAPITAL, CAPITALS, MARK, NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

const MONTHS =
  '(?:januari|jan|february|februari|februarie|febuari|febr|feb|maart|mrt|mar|march|april|apr|mei|may|juni|june|jun|juli|july|jul|augustus|agustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec)(?![\\p{L}])\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
const FULL =
  /(?:0?[1-9]|[12]\d|3[01])(\s?[-/–]\s?|\.| \. |\\)(?:0?[1-9]|1[0-2])(?:\1)(?:(?:19|20)\d\d|['’`]?\d\d)(?!\d)(?!\s?[-/]\s?\d)/y;
const LOOSE_FULL = /(?:0?[1-9]|[12]\d|3[01])\s?[-./]\s?(?:0?[1-9]|1[0-2])\s?[-./]\s?(?:19|20)\d\d(?!\d)/y;
const AMERICAN = /(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:(?:19|20)\d\d|\d\d)(?!\d)/y;
const SPACED_FULL = /(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)\d\d(?!\d)/y;
const ISO = /(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/y;
const SOLID =
  /(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?!\d)/y;
const YEAR_PART =
  "(?:[\\s\\-./,]{0,3}(?:(?:19|20)\\d\\d(?!\\d)|['’`]\\d\\d(?!\\d))|[-./ ][3-9]\\d(?!\\d|[.,:]\\d|\\s?(?:uur|u\\b|jaar|jr|mg|kg|cm))|[-./][012]\\d(?!\\d|[.,:]\\d)|[ ][012]\\d(?=[,;)]|\\.(?!\\d)|$|\\n))?";
const TEXTUAL = new RegExp(
  `${DAY}(?:e|ste|de)?(?:\\s?(?:t\\/m|tm|tot en met|tot|en|of|op|-|–|\\/|,|&)\\s?${DAY}(?:e|ste|de)?)?[\\s\\-./]{0,3}${MONTHS}${YEAR_PART}`,
  'iuy',
);
const MONTH_YEAR = new RegExp(
  `${MONTHS}(?:\\s?[-/]\\s?${MONTHS})?[\\s\\-./,]{0,3}(?:(?:19|20)\\d\\d(?!\\d)|['’\`]\\d\\d(?!\\d)|\\d\\d(?=[,;)]|\\.(?!\\d)|$|\\n)|[12]?\\d(?:st|nd|rd|th)(?:,? (?:19|20)\\d\\d)?)`,
  'iuy',
);
const NUMERIC_MONTH_YEAR = /(?:0?[1-9]|1[0-2])\s?[-/]\s?(?:19|20)\d\d(?!\d)(?!\s?[-/]\d)/y;
const DAY_MONTH =
  /(?:0?[1-9]|[12]\d|3[01])\s?([-/.])\s?(?:0?[1-9]|1[0-2])(?![\d%])(?!\s?[-/]\s?['’]?\d)(?![.,]\d)(?!-\p{L})/uy;
const YEARS = /(?:19|20)\d\d(?:\s?(?:-|–|\/|t\/m|tot)\s?(?:(?:19|20)\d\d|['’]?\d\d)(?!\d)(?![-/]\d))?/y;
const SHORT_YEAR = /['’`‘]\d\d(?!\d)/y;
const BEFORE_YEAR =
  /^(?:begin|eind|einde|medio|half|voorjaar|paasdag|pinksterdag|kerstdag|schrikkeldag|najaar|zomer|herfst|winter|lente|kerst|pasen|kerstmis|pinksteren|schooljaar|seizoen|anno|q[1-4]|zomervakantie|kerstvakantie|herfstvakantie|meivakantie|voorjaarsvakantie|mid|oudjaar|nieuwjaar|ramadan|nazomer|koningsdag|carnaval|hemelvaart|zomers|kwartaal|jaar)$/i;
const PART = /^(?:begin|eind|einde|half|medio)$/i;
const ORDINAL_DAY = /\d{1,2}e(?=[.,;)]|\s*(?:\n|$))/y;
const FEAST = /\d?\d?e?\s?(?:eerste|tweede)?\s?(?:paasdag|pinksterdag|kerstdag)(?:\s(?:19|20)\d\d)?(?!\p{L})/iuy;
const BARE_SPACED = /(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) (?:(?:19|20)\d\d|\d\d)(?=\s?[,;.)]|\s*(?:\n|$))/y;
const DATE_BEFORE =
  /^(?:d\.d|dd|geb|geboren|geborne|gebdatum|geboortedatum|gebdat|datum|dagtekening|overleden|overl)$/i;
const NO_YEAR_AFTER =
  /^\s?(?:kcal|ml|cc|mg|mcg|gram|gr|g|kj|stappen|euro|ie|eh|e|uur|u|x|m|meter|km|keer|stuks|mm|kg|%|°|hz|ppm|pixels|calorie|kilocalorie)(?![\p{L}])/iu;
const NO_DATE_AFTER =
  /^\s?(?:mg|mcg|ml|cm|mm|m(?!\.)|kg|g|gr|uur|u|x|dd|keer|maal|dagen|dgn|weken|wkn|wk|maanden|mnd|jaar|jr|%|pnt|punten|glazen|glas|sig|sigaretten|tabletten|tabl|tab|stuks|eh|ie|e|mmol|per|pd|minuten|min|druppels|pufjes|puffs|daags|nachten|liter|l|mmhg|deel|bevolking|vd|van de|delig|bier|pakjes)(?![\p{L}])/iu;
const YEAR_WORD =
  /^(?:negentienhonderd|tweeduizend|(?:\p{L}+(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|elf|twaalf|tien|\p{L}+tien|een|twee|drie|vier|vijf|zes|zeven|acht|negen)$/iu;
const ORDINAL_MONTH = new RegExp(`\\p{L}+(?:\\s+|\\s?-\\s?)${MONTHS}${YEAR_PART}`, 'iuy');

/** Dates, with and without year or day; not the doses, scores and ratios that look like them. */
export function dates(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.owner[at] !== 0) continue;
    if (t.kind[at] === NUMBER) {
      if (at > 0 && t.glued(at) && t.kind[at - 1] === WORD) continue;
      numbered(t, at);
    } else if (t.kind[at] === WORD) {
      const lex = t.lex[at]!;
      if ((lex & MONTH) !== 0) month(t, at);
      else if ((lex & NUMBER_WORD) !== 0 || t.length(at) > 9) written(t, at);
    } else if (t.kind[at + 1] === NUMBER && t.length(at + 1) === 2 && t.glued(at + 1)) shortYear(t, at);
  }
}

function take(t: Tokens, at: number, end: number): boolean {
  if (end < 0) return false;
  t.take(at, t.after(at, end), 'date');
  return true;
}

function month(t: Tokens, at: number): void {
  // `Jan 24`, `Mei 20`: someone's age, as often as not.
  if ((t.lex[at]! & GIVEN) !== 0 && t.has(at, CAPITAL) && t.length(at + 1) <= 2 && t.code[at + 1] !== 46) return;
  const end = endOf(MONTH_YEAR, t.text, t.start[at]!);
  // `half juli`, `medio april 2024`
  const part = at > 0 && !t.has(at, NEW_LINE) && t.owner[at - 1] === 0 && PART.test(t.word(at - 1));
  if (part) take(t, at - 1, end > 0 ? end : t.end[at]!);
  else take(t, at, end);
}

function numbered(t: Tokens, at: number): void {
  const start = t.start[at]!;
  const { text } = t;
  const length = t.length(at);
  const joined =
    at > 0 && t.glued(at) && t.kind[at - 1] === MARK && /[-./,+]/.test(String.fromCharCode(t.code[at - 1]!));
  if (joined && t.kind[at - 2] === NUMBER && t.glued(at - 1)) return;
  if (length === 4 && (take(t, at, endOf(ISO, text, start)) || year(t, at))) return;
  if (length === 8) {
    if (endOf(SOLID, text, start) > 0 && precededBy(t, at, DATE_BEFORE)) t.take(at, at + 1, 'date');
    return;
  }
  if (length > 2) return;
  const full = endOf(FULL, text, start);
  if (full > 0 && !isDose(t, at, full) && !(measured(t, at) && t.length(at) === 1)) return void take(t, at, full);
  if (take(t, at, endOf(LOOSE_FULL, text, start))) return;
  if (take(t, at, endOf(AMERICAN, text, start))) return;
  if (take(t, at, endOf(TEXTUAL, text, start))) return;
  if (take(t, at, endOf(NUMERIC_MONTH_YEAR, text, start))) return;
  const spaced = endOf(SPACED_FULL, text, start);
  if (spaced > 0 && precededBy(t, at, DATE_BEFORE)) return void take(t, at, spaced);
  if (take(t, at, endOf(FEAST, text, start))) return;
  const loose = endOf(BARE_SPACED, text, start);
  if (loose > 0 && (t.code[at - 1] === 40 || t.code[at - 1] === 44 || t.has(at, NEW_LINE)))
    return void take(t, at, loose);
  if (/^(?:de|komt|d\.d)$/i.test(t.word(at - 1)) && take(t, at, endOf(ORDINAL_DAY, text, start))) return;
  dayAndMonth(t, at);
}

/** `8-6-10` behind insulin: so many in the morning, at noon, at night. */
function isDose(t: Tokens, at: number, end: number): boolean {
  const written = t.text.slice(t.start[at]!, end);
  if (/(?:19|20)\d\d$|['’`]|\b0\d|\//.test(written)) return false;
  if (NO_DATE_AFTER.test(t.text.slice(end, end + 14))) return true;
  for (let back = at - 1, seen = 0; back >= 0 && seen < 7 && !t.has(back + 1, NEW_LINE); back -= 1, seen += 1) {
    if ((t.lex[back]! & MEDICINE) !== 0 || (t.tail[back]! & MEDICINE) !== 0) return true;
    if (t.kind[back] !== WORD || t.length(back) === 1) continue;
    if ((t.lex[back]! & DATE_CUE) !== 0) return false;
    if ((t.lex[back]! & (MEASURE | UNIT)) !== 0) return true;
  }
  return false;
}

function dayAndMonth(t: Tokens, at: number): void {
  const start = t.start[at]!;
  const found = matchAt(DAY_MONTH, t.text, start);
  if (found === null) return;
  if (at > 0 && t.kind[at - 1] === MARK && t.glued(at) && !/[(,:;[~]/.test(String.fromCharCode(t.code[at - 1]!)))
    return;
  const end = start + found[0].length;
  if (NO_DATE_AFTER.test(t.text.slice(end, end + 14))) return;
  const cue = dateCue(t, at);
  if (
    found[1] === '.' &&
    !(
      cue &&
      /^(?:afspraak|controle|op|poli)$/i.test(t.word(at - 1)) &&
      /^\d\d\.0\d$/.test(found[0]) &&
      !/^\s?(?:u|uur)/.test(t.text.slice(end, end + 4))
    )
  ) {
    if (precededBy(t, at, DATE_BEFORE) && /^\d\d\.\d\d$/.test(found[0])) take(t, at, end);
    return;
  }
  const equated = t.code[t.after(at, end)] === 61;
  const unlikelyDose = found[1] === '/' && Number(found[0].split('/')[0]) > 12 && !/[.,]/.test(found[0]);
  if (measured(t, at) && !equated && !(unlikelyDose && (t.lex[at - 2]! & MEDICINE) !== 0)) return;
  if (/^week$/i.test(t.word(at - 1)) || found[0] === '24/7') return;
  const padded = /^0|[-/]\s?0/.test(found[0]);
  const [first = 0, second = 0] = found[0].split(/[-/]/).map(Number);
  const opens = t.has(at, NEW_LINE) && (t.code[t.after(at, end)] === 58 || first > second);
  const next = t.after(at, end);
  const timed =
    t.kind[next] === NUMBER &&
    t.length(next) === 2 &&
    (t.code[next + 1] === 58 || t.code[next + 1] === 46) &&
    t.length(next + 2) === 2;
  const hour = /^om$/i.test(t.word(next)) && t.kind[next + 1] === NUMBER;
  if (cue || padded || opens || timed || hour) return void take(t, at, end);
  const inBrackets = t.code[at - 1] === 40 && t.code[next] === 41;
  const behindDate =
    (t.code[at - 1] === 44 || /^(?:en|tot|tm|m)$/i.test(t.word(at - 1))) &&
    (t.owner[at - 2] === 3 || t.owner[at - 4] === 3);
  if (behindDate) return void take(t, at, end);
  const beforeColon = t.code[next] === 58 && t.glued(next);
  const closes = next >= t.count || t.has(next, NEW_LINE) || t.code[next] === 46 || t.code[next] === 41;
  const afterTitle = t.has(at - 1, CAPITALS) && t.length(at - 1) >= 5;
  if (first > 12 || equated || beforeColon || afterTitle) return void take(t, at, end);
  if (found[1] === '-' && (inBrackets || (closes && first > second))) take(t, at, end);
}

function dateCue(t: Tokens, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && back > at - 4 && t.kind[back] === MARK && /[.:(,]/.test(String.fromCharCode(t.code[back]!)))
    back -= 1;
  if (back < 0) return false;
  if (t.owner[back] !== 0 && t.owner[back] === 3) return true;
  return t.kind[back] === WORD && (t.lex[back]! & (DATE_CUE | WEEKDAY)) !== 0;
}

function measured(t: Tokens, at: number): boolean {
  for (let back = at - 1, seen = 0; back >= 0 && seen < 3; back -= 1, seen += 1) {
    if (t.has(back + 1, NEW_LINE)) return false;
    if (t.code[back] === 46 || t.code[back] === 59 || t.code[back] === 44) return false;
    if ((t.lex[back]! & (MEASURE | MEDICINE)) !== 0 || /score|schaal|index/i.test(t.word(back))) return true;
  }
  return false;
}

function precededBy(t: Tokens, at: number, words: RegExp): boolean {
  let back = at - 1;
  while (back >= 0 && back > at - 5 && t.kind[back] === MARK) back -= 1;
  if (back < 0 || t.kind[back] !== WORD) return false;
  if (words.test(t.word(back))) return true;
  return t.word(back).toLowerCase() === 'd' && t.code[back - 1] === 46;
}

function year(t: Tokens, at: number): boolean {
  const start = t.start[at]!;
  const end = endOf(YEARS, t.text, start);
  if (end < 0) return false;
  if (at > 0 && t.glued(at) && t.kind[at - 1] === MARK && !/[(,:;[/'’"-]/.test(String.fromCharCode(t.code[at - 1]!)))
    return false;
  const next = t.after(at, end);
  if (t.glued(next) && (t.kind[next] === WORD || t.kind[next] === NUMBER)) return false;
  if (
    t.glued(next) &&
    t.kind[next] === MARK &&
    /[-.,/+@]/.test(String.fromCharCode(t.code[next]!)) &&
    t.glued(next + 1)
  ) {
    if (t.kind[next + 1] === NUMBER) return false;
  }
  if (NO_YEAR_AFTER.test(t.text.slice(end, end + 14))) return false;
  let begin = at;
  if (at > 0 && t.kind[at - 1] === WORD && !t.has(at, NEW_LINE)) {
    const before = t.word(at - 1);
    if (BEFORE_YEAR.test(before) && !/^jaar$/i.test(before)) begin = at - 1;
    else if ((t.lex[at - 1]! & MEASURE) !== 0 && (t.lex[at - 1]! & DATE_CUE) === 0) return false;
    else if (/^(?:kamer|nr|nummer|toestel|tst|om|sein|pieper|ca|circa|ongeveer|postbus|bus)$/i.test(before))
      return false;
  }
  if (at > 0 && t.code[at - 1] === 61) return false;
  return take(t, begin, end);
}

function shortYear(t: Tokens, at: number): void {
  const end = endOf(SHORT_YEAR, t.text, t.start[at]!);
  if (end < 0 || at === 0) return;
  if (t.code[at - 1] === 40 || (t.code[at - 1] === 44 && !t.glued(at))) return void take(t, at, end);
  if (t.kind[at - 1] !== WORD || t.glued(at)) return;
  const before = t.word(at - 1);
  if (BEFORE_YEAR.test(before)) take(t, at - 1, end);
  else if (!/^\s?(?:mg|kg|cm|jaar|uur)/.test(t.text.slice(end, end + 6))) take(t, at, end);
}

/** `derde maart`, `eenentwintig mei 1960`. */
function written(t: Tokens, at: number): void {
  if ((t.lex[at + 1]! & MONTH) === 0 && t.code[at + 1] !== 45) return;
  const word = t.word(at).toLowerCase();
  if ((t.lex[at]! & NUMBER_WORD) === 0 && !/(?:en|ën)(?:twintig|dertig)(?:ste)?$/.test(word)) return;
  const monthly = (t.lex[at + 1]! & MONTH) !== 0;
  if (!monthly || word === 'een') return;
  let end = at + 2;
  while (end < at + 5 && YEAR_WORD.test(t.word(end)) && !t.has(end, NEW_LINE)) end += 1;
  take(t, at, Math.max(endOf(ORDINAL_MONTH, t.text, t.start[at]!), t.end[end - 1]!));
}
