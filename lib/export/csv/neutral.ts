/** Excel's limit is 32,767; what is longer would be cut without a word, or refused. */
const LONGEST = 32_000;

/** Besides tab and line feed: no spreadsheet shows them, and some drop them and then read what comes after. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const LINE_END = /\r\n?/g;

/**
 * What makes a spreadsheet read a cell as a formula: `=` `+` `-` `@` and their full-width forms and the minus sign, at
 * the start, whatever blank or invisible character stands before it. Also after everything that may be taken for the
 * end of a cell by who opens the file with another separator, or splits a column: the sign is then first in its cell.
 * papaparse's own `escapeFormulae` sees none of these but the first four at the very start, and misses those too where
 * a line break follows, since its pattern must match up to the end on one line. Looks back from each sign, so that a
 * long run of blanks costs no more than its length.
 */
const FORMULA = /(?<=(?:^|[;,|"\t\n])[\s\p{Cf}]*)[=+\-@＝＋－＠﹢﹣﹦﹫−]/gu;
/** A tab at the start counts as one as well. */
const LEADING_TAB = /^\t/;

/** Most texts have nothing of it all, and this is asked three million times in an export. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const ANYTHING = /[\u0000-\u001f\u007f=+\-@＝＋－＠﹢﹣﹦﹫−]/u;

/** A text that every spreadsheet takes for a text. An apostrophe goes before each sign that could begin a formula. */
export function neutralised(text: string): string {
  if (!ANYTHING.test(text)) return cut(text);
  const plain = text.replace(LINE_END, '\n').replace(CONTROL, '');
  return cut(plain.replace(FORMULA, "'$&").replace(LEADING_TAB, "'\t"));
}

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`);
