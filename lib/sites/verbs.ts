import { fits, NativeRegExp } from './untouched.ts';

/**
 * The words by which an EPD that nobody taught us names its share actions, in Dutch and English.
 * Read on accessible names and on URL paths. Every word was weighed against ordinary EPD work: "aanmelden", "publiceren",
 * "rapporteren", "overdracht" (that of a shift) or "brief maken" are daily recording, not sharing, and are left out.
 */
const SHARE_WORDS = [
  'delen',
  'deel (?:met|dit|deze|dossier|document|bestand|link|verslag)',
  '^deel$',
  'gedeeld',
  'verstrek(?:ken|king)?',
  'verst(?:uur|uren)',
  'verzend(?:en)?',
  '(?:door|toe|op|in)(?:sturen|zenden)',
  'stu(?:ur|ren)',
  'overdragen',
  '(?:door)?verwijzen',
  '(?:door)?verwijs',
  'aanlever(?:en)?',
  'lever aan',
  'uitwisselen',
  'informe(?:er|ren)',
  '(?:vrijgeven|beschikbaar stellen|openstellen) (?:aan|voor|in|op)',
  'inzage (?:geven|verlenen)',
  'melden bij',
  'uploaden naar',
  'kopie (?:naar|aan|voor)',
  '(?:e-?)?mail(?:en|t|ed)?',
  'zorgmail',
  'zivver',
  'siilo',
  'edifact',
  'export(?:eer|eren|s|ed)?',
  'download(?:en|s)?',
  '(?:opslaan|bewaren) als (?:pdf|excel|csv|word|xml|bestand)',
  'save (?:as|to) (?:pdf|excel|csv|word|xml|file|disk)',
  '(?:naar|to) (?:pdf|excel|csv|word|xml)',
  'afdruk(?:ken)?',
  'druk af',
  '(?:uit)?print(?:en)?',
  'fax(?:en)?',
  'share',
  'send(?: to)?',
  'resend',
  'resubmit',
  'forward',
  'disclose',
  'release to',
  'publish to',
  'submit to',
  'route to',
  'push to',
  'upload to',
  'transfer',
  'transmit',
  'refer',
  'copy to (?:gp|patient|provider|physician|recipient|referrer)',
  'zip',
];

/** Copying within the record is daily work ("Kopieer vorige notitie"): these count for the clipboard alone. */
const COPY_WORDS = ['kopi[eë](?:er|ren)', 'copy'];

const wordsOf = (words: readonly string[]): RegExp =>
  new NativeRegExp(`(?:^|[^\\p{L}])(?:${words.join('|')})(?=$|[^\\p{L}])`, 'iu');

/** In an accessible name: the word by itself. */
const SHARE_NAME = /*#__PURE__*/ wordsOf(SHARE_WORDS);
const COPY_NAME = /*#__PURE__*/ wordsOf(COPY_WORDS);

/** In the path of something that is sent: a segment that is, begins or ends with the word. FHIR: its operations that hand out a record. */
const SENDING_PATH =
  /(?:^|[/_.-])(?:delen|deel|verstrekking(?:en)?|verstuur|verzend(?:en)?|doorsturen|export(?:eer|eren|s)?|download(?:en|s)?|afdrukken|print|share|send|fax|forward|transmit|disclose|archive)(?=$|[/_.?-])|\/(?:\$|%24)(?:everything|export|process-message|ccda-export)(?=$|\/)/i;

/**
 * In the path of something that is fetched: a whole segment, or the end of one that begins otherwise ("letter_download").
 * "/delen" or "/grote-export" is mostly a page with a form.
 */
const FILE_PATH =
  /\/(?:export(?:eer|eren)?|(?:[\w-]+[_-])?download(?:en)?|archive|zip|printen|afdrukken)(?=$|[/.])|\/(?:\$|%24)(?:everything|export|ccda-export)(?=$|\/)/i;
/** The same in the names of handlers: "DownloadDocument.ashx", "exportToExcel.do". */
const FILE_HANDLER = /\/[A-Za-z]*(?:[Dd]ownload|[Ee]xport)(?:[A-Z]\w*|\w*\.(?:ashx|aspx|php|do|jsp|cgi))(?=$|[/.])/;
/** In the query: what the answer is to be. A FHIR server's `_format` is how the page reads. */
const FILE_QUERY =
  /[?&](?:(?:as_?)?(?:download|export|attachment|file)(?:=(?:1|true|yes|ja|y|on|))?(?=&|$)|(?:action|actie|do|cmd|op|task|mode|method)=[^&]*(?:download|export)|(?:format|formaat|output|uitvoer|fmt|as|ext)=(?:csv|xlsx?|excel|zip|docx?|rtf|ods|odt)(?=&|$)|response-content-disposition=)/i;

/** What she meant to print, download or send opens: the end of the path, or a query, says that it is a document. */
const DOCUMENT_PATH =
  /\.(?:pdf|zip|csv|xlsx?|docx?|rtf|txt|xml|json|dcm|jpe?g|png|tiff?|odt)$|\/(?:print|pdf|excel|csv|xlsx?|word|zip|file|bestand|content|raw|binary|attachment|bijlage)\/?$/i;
const DOCUMENT_QUERY =
  /[?&](?:print(?:able)?|pdf)(?=[=&]|$)|=(?:pdf|csv|xlsx?|excel|zip|docx?|rtf|ods|odt|xml)(?=&|$)/i;

/** Ordinary work, whatever the button is called: what an EPD sends while she searches, types or merely is logged in. */
const ORDINARY_PATH =
  /(?:^|[/_.-])(?:autosave|draft|concept|search|zoek(?:en)?|ping|heartbeat|keep-?alive|validate|csrf|token|refresh|telemetry|log(?:in|out)?|session|sort|filter|page|preview|settings|instellingen)(?=$|[/_.?-])/i;

const DISMISSAL = /^\s*(?:annuleren|annuleer|sluiten|sluit|terug|nee|cancel|close|back|no|dismiss|×|x)\s*$/iu;

/** Ends what another control began: alone, it says nothing. */
const CONFIRMING =
  /^\s*(?:ok[eé]?|ja|akkoord|bevestig(?:en)?|doorgaan|ga door|volgende|verder|gereed|voltooi(?:en)?|yes|confirm|continue|proceed|next|finish|done|submit)\s*[!>→»]*\s*$/iu;

/** On a link or a tab: what one finds there ("E-mail", "Downloads"). On a button the same word does it. */
const PLACE = /^\s*(?:e-?mail|mail|downloads|exports|zip)\s*(?:\(\d+\))?\s*$/iu;

export const namesPlace = (name: string): boolean => fits(PLACE, name);
export const namesSharing = (name: string): boolean => fits(SHARE_NAME, name);
export const namesCopying = (name: string): boolean => fits(COPY_NAME, name);
export const namesConfirming = (name: string): boolean => fits(CONFIRMING, name);
export const pathNamesSending = (path: string): boolean => fits(SENDING_PATH, path);
/** @param path and query of what is fetched. */
export const namesFile = (path: string, query: string): boolean =>
  fits(FILE_PATH, path) || fits(FILE_HANDLER, path) || fits(FILE_QUERY, query);
export const namesDocument = (path: string, query: string): boolean =>
  fits(DOCUMENT_PATH, path) || fits(DOCUMENT_QUERY, query);
export const pathIsOrdinary = (path: string): boolean => fits(ORDINARY_PATH, path);
/** "Download …", "… naar Excel" on a control mean a file, wherever it leads; "Downloads" is mostly a page. */
export const namesDownload = (name: string): boolean =>
  fits(/download(?!s)|(?:(?:naar|to) pdf|(?:naar|als|to|as) (?:excel|csv|word|xml))(?!\p{L})/iu, name);
export const namesDismissal = (name: string): boolean => fits(DISMISSAL, name);
