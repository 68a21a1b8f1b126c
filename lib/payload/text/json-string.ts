import { type Shown, ShownBuilder } from '../shown.ts';

/** What stands between the quotes of a JSON string, decoded. */
export function jsonString(body: string): Shown {
  const shown = new ShownBuilder();
  let at = 0;
  while (at < body.length) {
    const backslash = body.indexOf('\\', at);
    shown.verbatim(body.slice(at, backslash === -1 ? body.length : backslash), at);
    if (backslash === -1) break;
    const length = body[backslash + 1] === 'u' ? 6 : 2;
    shown.atom(JSON.parse(`"${body.slice(backslash, backslash + length)}"`), backslash, backslash + length);
    at = backslash + length;
  }
  return shown.shown((text) => JSON.stringify(text).slice(1, -1));
}
