/** Control words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['row', '\n'],
  ['nestrow', '\n'],
  ['cell', '\t'],
  ['nestcell', '\t'],
  ['tab', '\t'],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['bullet', '\u2022'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
]);

/** Control symbols that stand for a character. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['-', '\u00ad'],
  ['_', '\u2011'],
  ['\n', '\n'],
  ['\r', '\n'],
  ['\t', '\t'],
]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Groups that say how it looks or works: nothing about anyone. */
export const SETTINGS = words(
  'fonttbl colortbl stylesheet filetbl listtable listoverridetable revtbl rsidtbl generator themedata ' +
    'colorschememapping latentstyles expandedcolortbl pnseclvl xmlnstbl mmathPr wgrffmtfilter bkmkstart bkmkend pgptbl ' +
    'defchp defpap ftnsep ftnsepc aftnsep aftnsepc listtext panose falt',
);

/** Groups that hold what nobody reads: who wrote it, pictures, objects, addresses of links. */
export const DATA = words(
  'info pict object objdata fldinst datafield datastore nonshppict private template userprops docvar revtbl',
);

/** Groups that older readers may pass over, with text that people wrote. */
export const WRITTEN_BY_PEOPLE = words('annotation atnauthor atnid shptxt shpinst shppict ud');
