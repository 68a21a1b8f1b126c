import type { HeldAction, Sink } from '../disclosure/action.ts';
import { type Matcher, matcherSchema } from './profile.ts';

/** What a dismissed prompt is never asked for again: the rule, and what to show of it. */
export interface Dismissal {
  readonly matcher: Matcher;
  /** Name of the control that sets it off; null where the address alone says what it is. */
  readonly control: string | null;
  readonly sink: Sink;
  /** Host and path, what varies from client to client as "…"; null where there is no address. */
  readonly where: string | null;
}

/**
 * The narrowest rule that fits this action the next time: its way out, its method, the path of its address, the control
 * that set it off. Only numbers and UUIDs in the path may differ: that is the next client, not another action.
 * @returns null where neither an address nor a control is known (it would silence a whole way out), and where a rule
 * of hers cannot undo it.
 */
export function dismissalOf(action: HeldAction): Dismissal | null {
  const { sink, method, control } = action;
  if (action.bound || sink === 'spoken') return null;
  // At the click nothing but the control is known for certain; the link's address is only where it might lead.
  const address = sink === 'click' ? null : webAddress(action.destination.url);
  if (address === null && control === null) return null;
  const parsed = matcherSchema.safeParse({
    sink,
    hold: sink === 'click' ? 'click' : 'request',
    exact: true,
    ...(method !== null && { method }),
    ...(address !== null && { url: address }),
    ...(control !== null && { name: `^${escaped(control)}$` }),
  });
  // A method or an address that no rule can name: leaving it out would make the rule wider than the action.
  return parsed.success ? { matcher: parsed.data, control, sink, where: addressIn(parsed.data) } : null;
}

const ANY_NUMBER = '\\d+';
const ANY_UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const END = '(?:[?#]|$)';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, origin, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null; // a blob has no path, and a mail's path is an address
  const path = pathname.split('/').map((segment) => {
    if (/^\d+$/.test(segment)) return ANY_NUMBER;
    return UUID.test(segment) ? ANY_UUID : escaped(segment);
  });
  return `^${escaped(origin)}${path.join('\\/')}${END}`;
}

/** The address that a dismissal is bound to, to be read: host and path, what may differ as "…". */
export function addressIn({ url }: Pick<Matcher, 'url'>): string | null {
  if (url === undefined) return null;
  const path = url.replace(/^\^/, '').replace(END, '').replaceAll(ANY_NUMBER, '…').replaceAll(ANY_UUID, '…');
  return path.replace(/\\(.)/g, '$1').replace(/^https?:\/\//, '');
}

export const escaped = (text: string): string => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
