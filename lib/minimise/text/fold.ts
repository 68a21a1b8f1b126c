/** A mark that stands inside a word and says nothing: combining accents, zero-width and direction marks, soft hyphens. */
export const ABSENT = 0;
/** Not a letter. */
export const OTHER = 1;
/** ĳ as one character: two letters. */
export const LIGATURE_IJ = 2;

const TABLE_SIZE = 0x2100;
/** Up to here it is worked out beforehand; beyond, when the first such letter comes. */
const AT_ONCE = 0x180;
const UNASKED = 0xffff;
const [SMALL, CAPITAL, CAPITAL_UNASKED] = [0, 1, 2];

/** Letters with a stroke or joined, that no normalisation takes apart. */
const LIKE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  þ: 't',
  ħ: 'h',
  ə: 'e',
};

const table = makeTable();
const capitals = makeCapitals();

/**
 * The letter that is compared: lower case, without accents. `Wiśniewski`, `WISNIEWSKI` and the same with combining
 * accents are one word, whatever normalisation the text came in, and no offset moves.
 */
export function fold(code: number): number {
  if (code >= TABLE_SIZE) {
    if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return ABSENT;
    return isLetter(code) ? code : OTHER;
  }
  const known = table[code]!;
  if (known !== UNASKED) return known;
  const letter = letterOf(code);
  table[code] = letter;
  return letter;
}

export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (code >= TABLE_SIZE) return false;
  if (capitals[code] === CAPITAL_UNASKED) {
    const letter = String.fromCharCode(code);
    capitals[code] = letter.toLowerCase() !== letter && fold(code) > OTHER ? CAPITAL : SMALL;
  }
  return capitals[code] === CAPITAL;
}

/** A surrogate is no letter, so no pair is ever split. */
function isLetter(code: number): boolean {
  if (code >= 0xd800 && code < 0xf900) return false;
  return /\p{L}/u.test(String.fromCharCode(code));
}

function letterOf(code: number): number {
  if (!isLetter(code) || (code >= 0x2b0 && code <= 0x2ff)) return OTHER;
  const lower = String.fromCharCode(code).toLowerCase();
  const like = LIKE[lower.charAt(0)];
  return (like ?? lower.normalize('NFD')).charCodeAt(0);
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(TABLE_SIZE).fill(UNASKED);
  for (let code = 0; code < 0x80; code += 1) {
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    made[code] = lower >= 97 && lower <= 122 ? lower : OTHER;
  }
  for (let code = 0x80; code < AT_ONCE; code += 1) made[code] = letterOf(code);
  made[0x132] = LIGATURE_IJ;
  made[0x133] = LIGATURE_IJ;
  made[0xad] = ABSENT;
  made[0x061c] = ABSENT;
  made[0x180e] = ABSENT;
  for (const [from, to] of [
    [0x300, 0x36f],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
  ] as const) {
    made.fill(ABSENT, from, to + 1);
  }
  return made;
}

function makeCapitals(): Uint8Array {
  const made = new Uint8Array(TABLE_SIZE).fill(CAPITAL_UNASKED);
  made[0x132] = CAPITAL;
  made[0x133] = SMALL;
  return made;
}
