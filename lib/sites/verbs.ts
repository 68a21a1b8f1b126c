import { fits } from './untouched.ts';

/**
 * The words by which an EPD that nobody taught us names its share actions, in Dutch and English.
 * Read on accessible names and on URL paths. Every word was weighed against ordinary EPD work: "aanmelden", "publiceren"
 * or "rapporteren" are daily recording, not sharing, and are left out.
 */
const SHARE_WORDS = [
  'delen',
  'deel met',
  'gedeeld',
  'verstrek(?:ken|king)?',
  'verst(?:uur|uren)',
  'verzend(?:en)?',
  '(?:door|toe|op)sturen',
  'overdragen',
  '(?:e-?)?mail(?:en)?',
  'export(?:eer|eren|s|ed)?',
  'download(?:en|s)?',
  'afdrukken',
  '(?:uit)?print(?:en)?',
  'kopi[eë](?:er|ren)',
  'faxen',
  'share',
  'send(?: to)?',
  'forward',
  'disclose',
  'transfer',
  'copy',
  'zip',
];

/** In an accessible name: the word by itself. */
const SHARE_NAME = new RegExp(`(?:^|[^\\p{L}])(?:${SHARE_WORDS.join('|')})(?=$|[^\\p{L}])`, 'iu');

/** In the path of something that is sent: a segment that is, begins or ends with the word. */
const SENDING_PATH =
  /(?:^|[/_.-])(?:delen|deel|verstrekking(?:en)?|verstuur|verzend(?:en)?|doorsturen|export(?:eer|eren|s)?|download(?:en|s)?|afdrukken|print|share|send|forward|disclose|archive)(?=$|[/_.?-])/i;

/** In the path of something that is fetched: a whole segment only. "/delen" or "/grote-export" is mostly a page with a form. */
const FILE_PATH = /\/(?:export(?:eer|eren)?|download(?:en)?|archive|zip|printen|afdrukken)(?=$|[/.])/i;

/** Ordinary work, whatever the button is called: what an EPD sends while she searches, types or merely is logged in. */
const ORDINARY_PATH =
  /(?:^|[/_.-])(?:autosave|draft|concept|search|zoek(?:en)?|ping|heartbeat|keep-?alive|validate|csrf|token|refresh|telemetry|log(?:in|out)?|session|sort|filter|page|preview|settings|instellingen)(?=$|[/_.?-])/i;

const DISMISSAL = /^\s*(?:annuleren|annuleer|sluiten|sluit|terug|nee|cancel|close|back|no|dismiss|×|x)\s*$/iu;

export const namesSharing = (name: string): boolean => fits(SHARE_NAME, name);
export const pathNamesSending = (path: string): boolean => fits(SENDING_PATH, path);
export const pathNamesFile = (path: string): boolean => fits(FILE_PATH, path);
export const pathIsOrdinary = (path: string): boolean => fits(ORDINARY_PATH, path);
/** "Download …" on a control means a file, wherever it leads; "Downloads" is mostly a page. */
export const namesDownload = (name: string): boolean => fits(/download(?!s)/i, name);
export const namesDismissal = (name: string): boolean => fits(DISMISSAL, name);
