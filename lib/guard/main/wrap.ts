import * as n from '../natives.ts';

type Method = (this: never, ...args: never[]) => unknown;

/**
 * Replaces a method and keeps all that a page can tell of it: the property's descriptor, the function's name, length and
 * `toString`. A Proxy does that for free.
 * @param handler gets the native method, `this` and the arguments; returns what the page gets.
 */
export function wrapMethod<O extends object, K extends keyof O>(
  owner: O,
  key: K,
  handler: (native: (...args: unknown[]) => unknown, self: unknown, args: unknown[]) => unknown,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  if (!descriptor || typeof descriptor.value !== 'function') return;
  const native = descriptor.value as Method;
  const call =
    (self: unknown) =>
    (...args: unknown[]) =>
      n.apply(native, self, args);
  Object.defineProperty(owner, key, {
    ...descriptor,
    value: new n.Proxy(native, { apply: (_target, self, args: unknown[]) => handler(call(self), self, args) }),
  });
}
