/**
 * What the page's world calls while a page runs, taken when this loads: before any script of the page could replace it.
 * Pure: the same in a page and in Node. Two rules go with it wherever a page could meddle: no method is looked up on a
 * prototype, and no list is walked by its iterator (`for…of`, spread, destructuring): both are the page's to replace.
 */
export * from './lists.ts';

export const uncurry = Function.prototype.bind.bind(Function.prototype.call) as <T extends unknown[], R, S>(
  method: (this: S, ...args: T) => R,
) => (self: S, ...args: T) => R;

export const now = Date.now.bind(Date);
export const NativeRegExp = RegExp;
export const exec = uncurry(RegExp.prototype.exec);
export const fits = (pattern: RegExp, text: string): boolean => exec(pattern, text) !== null;

const NativeURL = URL;
const hrefOf = uncurry(Object.getOwnPropertyDescriptor(URL.prototype, 'href')!.get!) as (url: URL) => string;

/** What an address consists of, each part as `URL` gives it. */
export interface Address {
  href: string;
  scheme: string;
  host: string;
  port: string;
  origin: string;
  path: string;
  query: string;
}

/** Of what `URL` makes of it, so that there is nothing left to escape or to leave out; a user's name is no host. */
const PARTS = /^([^:]*):(?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(:\d*)?)?([^?#]*)(\?[^#]*)?/;

export function addressOf(url: string | null, base?: string): Address | null {
  try {
    if (url === null) return null;
    const href = hrefOf(new NativeURL(url, base));
    const part = exec(PARTS, href)!;
    const scheme = part[1]!;
    const host = part[2] ?? '';
    const port = part[3] ?? '';
    return { href, scheme, host, port, origin: `${scheme}://${host}${port}`, path: part[4]!, query: part[5] ?? '' };
  } catch {
    return null;
  }
}
