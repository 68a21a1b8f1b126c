import type { Destination } from '../../disclosure/action.ts';
import * as n from '../natives.ts';

/** Resolves a URL as the page would; null where it is none. */
export function absolute(url: string | URL): string | null {
  try {
    return new n.URL(url, document.baseURI).href;
  } catch {
    return null;
  }
}

/** @param own origins that are the EPD's own besides the page's. */
export function serverDestination(url: string | null, own: ReadonlySet<string>): Destination {
  if (url === null) return { kind: 'epd-server', url };
  const { origin } = new n.URL(url);
  return {
    kind: origin === location.origin || own.has(origin) ? 'epd-server' : 'other-origin',
    url: url.slice(0, 4000),
  };
}

export const isWeb = (url: string | null): url is string => url !== null && /^https?:/i.test(url);
export const isMadeHere = (url: string | null): url is string => url !== null && /^(?:blob|data):/i.test(url);
/** Schemes that hand text to another program. */
export const isExternalScheme = (url: string | null): url is string =>
  url !== null && /^(?:mailto|sms|tel|whatsapp|tg|skype|msteams|ms-outlook|zoommtg|fax|callto):/i.test(url);
