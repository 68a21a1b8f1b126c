/** A mark that stands inside a word and says nothing: combining accents, zero-width and direction marks, soft hyphens. */
export const ABSENT = 0;
/** Not a letter. */
export const OTHER = 1;
/** ĳ as one character: two letters. */
export const LIGATURE_IJ = 2;

const TABLE_SIZE = 0x2100;
const table = makeTable();

/**
 * The letter that is compared: lower case, without accents. `Wiśniewski`, `WISNIEWSKI` and `Wis´niewski` in combining
 * characters are one word, whatever normalisation the text came in, and no offset moves.
 */
export function fold(code: number): number {
  if (code < TABLE_SIZE) return table[code]!;
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return ABSENT;
  return isLetterBeyond(code) ? code : OTHER;
}

export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (code < TABLE_SIZE) return capitals[code] === 1;
  return false;
}

/** Letters of scripts without a fold here count as they are; a surrogate is no letter, so no pair is ever split. */
function isLetterBeyond(code: number): boolean {
  if (code >= 0xd800 && code < 0xf900) return false;
  return /\p{L}/u.test(String.fromCharCode(code));
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(TABLE_SIZE).fill(OTHER);
  for (let code = 0; code < 0x250; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower >= 'a' && lower <= 'z' && lower.length === 1) made[code] = lower.charCodeAt(0);
    else if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) made[code] = lower.normalize('NFD').charCodeAt(0);
  }
  for (let code = 0x250; code < TABLE_SIZE; code += 1) {
    const letter = String.fromCharCode(code);
    if (code >= 0x300 && code <= 0x36f) continue;
    if (/\p{L}/u.test(letter)) {
      const base = letter.toLowerCase().normalize('NFD').charCodeAt(0);
      made[code] = base;
    }
  }
  for (const [letters, to] of [
    ['øØ', 'o'],
    ['łŁ', 'l'],
    ['đĐðÐ', 'd'],
    ['ßẞ', 's'],
    ['æÆ', 'a'],
    ['œŒ', 'o'],
    ['ıİ', 'i'],
    ['þÞ', 't'],
    ['ħĦ', 'h'],
    ['əƏ', 'e'],
  ] as const) {
    for (const letter of letters) if (letter.charCodeAt(0) < TABLE_SIZE) made[letter.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const mark of [0x02b9, 0x02bb, 0x02bc, 0x02bd]) made[mark] = OTHER;
  made[0x132] = LIGATURE_IJ;
  made[0x133] = LIGATURE_IJ;
  for (let code = 0x300; code <= 0x36f; code += 1) made[code] = ABSENT;
  for (const code of [0xad, 0x061c, 0x180e, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064]) made[code] = ABSENT;
  for (let code = 0x200b; code <= 0x200f; code += 1) made[code] = ABSENT;
  for (let code = 0x202a; code <= 0x202e; code += 1) made[code] = ABSENT;
  for (let code = 0x2066; code <= 0x206f; code += 1) made[code] = ABSENT;
  return made;
}

const capitals = makeCapitals();

function makeCapitals(): Uint8Array {
  const made = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() !== letter && table[code]! > LIGATURE_IJ) made[code] = 1;
  }
  made[0x132] = 1;
  return made;
}
