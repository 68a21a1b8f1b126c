import * as n from '../natives.ts';

/** Resolves a URL as the page would; null where it is none. */
export const absolute = (url: string, base = document.baseURI): string | null => n.addressOf(url, base)?.href ?? null;

export const queryOf = (url: string): string => n.addressOf(url)!.query;
export const isWeb = (url: string | null): url is string => url !== null && n.fits(/^https?:/i, url);
export const isMadeHere = (url: string | null): url is string => url !== null && n.fits(/^(?:blob|data):/i, url);
/** Schemes that hand text to another program. */
export const isExternalScheme = (url: string | null): url is string =>
  url !== null && n.fits(/^(?:mailto|sms|tel|whatsapp|tg|skype|msteams|ms-outlook|zoommtg|fax|callto):/i, url);
