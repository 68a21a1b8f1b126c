import * as n from '../natives.ts';

type Method = (this: never, ...args: never[]) => unknown;

/** The native method with the page's own arguments, or with these. */
export type Native = (...changed: unknown[]) => unknown;

/**
 * Replaces a method and keeps all that a page can tell of it: the property's descriptor, the function's name, length and
 * `toString`. A Proxy does that for free.
 * @param handler gets the native method, `this` and the arguments; returns what the page gets.
 */
export function wrapMethod<O extends object, K extends keyof O>(
  owner: O,
  key: K,
  handler: (native: Native, self: unknown, args: readonly unknown[]) => unknown,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  if (!descriptor || typeof descriptor.value !== 'function') return;
  const method = descriptor.value as Method;
  Object.defineProperty(owner, key, {
    ...descriptor,
    value: new n.Proxy(method, {
      // No prototype: a trap that a page put on `Object.prototype` is none of ours.
      __proto__: null,
      apply: (_target: Method, self: unknown, args: unknown[]) =>
        handler((...changed) => n.apply(method, self, changed.length > 0 ? changed : args), self, args),
    } as ProxyHandler<Method>),
  });
}
