/** Lists and sets of names that no page script can look into: see untouched.ts. */

/** The names that are in it. Without a prototype, on which a page could have put others. */
export type Names = Readonly<Record<string, true | undefined>>;

export function namesOf(list: ArrayLike<string>): Record<string, true | undefined> {
  const names = { __proto__: null } as unknown as Record<string, true | undefined>;
  for (let i = 0; i < list.length; i += 1) names[list[i]!] = true;
  return names;
}

export function find<T>(list: ArrayLike<T>, test: (one: T) => boolean): T | undefined {
  for (let i = 0; i < list.length; i += 1) if (test(list[i]!)) return list[i];
  return undefined;
}

export function mapped<A, B>(list: ArrayLike<A>, make: (one: A) => B): ArrayLike<B> {
  const made = emptyList<B>();
  for (let i = 0; i < list.length; i += 1) add(made, make(list[i]!));
  return made;
}

/** A list that grows. Not an array: a setter on `Array.prototype` would see what is put into one. */
export interface List<T> extends ArrayLike<T> {
  length: number;
  [index: number]: T;
}

export const emptyList = <T>(): List<T> => ({ __proto__: null, length: 0 }) as unknown as List<T>;

export function add<T>(list: List<T>, one: T): void {
  list[list.length++] = one;
}
