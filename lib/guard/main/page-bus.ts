import { type Bus, joinBus } from '../bus.ts';
import * as n from '../natives.ts';

/** This world's end of the line, on captured natives: reading a property of the line could show it to a page. */
export const joinPageBus = (): Bus =>
  joinBus('main', {
    addEventListener: n.addEventListener,
    removeEventListener: n.removeEventListener,
    dispatchEvent: n.dispatchEvent,
    append: n.append,
    remove: n.remove,
    detail: n.detail,
    stringify: (value) => n.stringify(bare(value)),
    parse: n.parse,
    formIn: () => null,
  });

/** Without prototypes: a `toJSON` on one of those (old libraries put it there) would change what is said. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = { __proto__: null } as Record<string, unknown>;
  for (const key in value) copy[key] = bare(value[key as never]);
  return copy;
}
