/**
 * Runs in a page, after the guard: every function that the page's world offers is replaced by one that does the same and
 * keeps whatever it was given. Then `window.ransack()` tries all that came by: a fate that can be let go on, a line that
 * can be spoken on, a list that can be added to, a function that may be any of them.
 */
export function spyOnEverything(): void {
  const { apply, ownKeys, getOwnPropertyDescriptor, defineProperty, getPrototypeOf } = Reflect;
  const seen = new Set<object>();
  const ids = new Set<string>();
  const add = Set.prototype.add;
  const isId = RegExp.prototype.test.bind(/^[0-9a-f]{32}$/);
  const mine = new WeakSet<object>();
  const addMine = WeakSet.prototype.add;
  const hasMine = WeakSet.prototype.has;
  let busy = false;
  const keep = (value: unknown) => {
    if (typeof value === 'string' && isId(value)) apply(add, ids, [value]);
    if ((typeof value === 'object' && value !== null) || typeof value === 'function') {
      if (!apply(hasMine, mine, [value])) apply(add, seen, [value]);
    }
  };
  const keepAll = (self: unknown, args: ArrayLike<unknown>, result: unknown) => {
    if (busy) return;
    busy = true;
    try {
      keep(self);
      for (let i = 0; i < args.length; i += 1) keep(args[i]);
      keep(result);
    } finally {
      busy = false;
    }
  };
  type Anything = (...args: unknown[]) => unknown;
  const spied = (native: Anything): Anything => {
    const spy = function (this: unknown, ...args: unknown[]) {
      const result = apply(native, this, args);
      keepAll(this, args, result);
      return result;
    };
    apply(addMine, mine, [spy]);
    return spy;
  };
  const spyOn = (owner: object) => {
    for (const key of ownKeys(owner)) {
      if (key === 'constructor') continue;
      const descriptor = getOwnPropertyDescriptor(owner, key);
      if (!descriptor?.configurable) continue;
      if (typeof descriptor.value === 'function' && !/^[A-Z]/.test(String(key))) {
        defineProperty(owner, key, { ...descriptor, value: spied(descriptor.value) });
      } else if (descriptor.get || descriptor.set) {
        defineProperty(owner, key, {
          ...descriptor,
          get: descriptor.get && (spied(descriptor.get as Anything) as () => unknown),
          set: descriptor.set && (spied(descriptor.set as Anything) as (value: unknown) => void),
        } as PropertyDescriptor);
      }
    }
  };
  const globals = window as unknown as Record<string, { prototype?: object } | undefined>;
  const owners = new Set<object>();
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!/^[A-Z]/.test(name)) continue;
    const prototype = globals[name]?.prototype;
    if (prototype && prototype !== Object.prototype) owners.add(prototype);
  }
  const statics = [Array, Object, Promise, Number, String, JSON, Reflect, Math, Date, URL, Symbol, Blob] as object[];
  for (const owner of statics) owners.add(owner);
  owners.add(getPrototypeOf(Uint8Array.prototype) as object);
  owners.add(getPrototypeOf([][Symbol.iterator]()) as object);
  owners.add(getPrototypeOf(new FormData()[Symbol.iterator]()) as object);
  for (const owner of [...owners]) spyOn(owner);
  // What an object has not, its prototype is asked for: and told who asks.
  for (const name of ['goOn', 'fate', 'refuse', 'isGone', 'goesOnAgain', 'label', 'clicked', 'then', 'toJSON'])
    defineProperty(Object.prototype, name, {
      configurable: true,
      get(this: unknown) {
        keepAll(this, [], undefined);
        return undefined;
      },
    });
  for (const name of ['makesFile', 'textLength', 'fileName', 'form', 'matchesSelector', 'form-submit', 'fetch-xhr'])
    defineProperty(Object.prototype, name, {
      configurable: true,
      get(this: unknown) {
        keepAll(this, [], undefined);
        return undefined;
      },
    });
  // And a setter sees what is put under an index.
  for (const index of ['0', '1', '2'])
    defineProperty(Array.prototype, index, {
      configurable: true,
      set(this: unknown, value: unknown) {
        keepAll(this, [value], undefined);
        const own = { __proto__: null, value, writable: true, enumerable: true, configurable: true };
        defineProperty(this as object, index, own as PropertyDescriptor);
      },
    });

  const MACHINERY = ['goOn', 'fate', 'attempt', 'actionId', 'until', 'times', 'say', 'hear', 'isOpen', 'material'];
  (window as unknown as { ransack(): string }).ransack = () => {
    busy = true;
    const found: string[] = [];
    const orders = ['', ...ids].flatMap((id) => ['go-on', 'refuse', 'taken'].map((kind) => ({ kind, body: { id } })));
    const attempt = (act: () => unknown) => {
      try {
        act();
      } catch {
        // the next one
      }
    };
    const loot = [...seen];
    for (const one of loot) {
      if (one instanceof Element && one.localName === 'i' && !one.isConnected) {
        found.push('the line');
        for (const order of orders)
          attempt(() => one.dispatchEvent(new CustomEvent('to-main', { detail: JSON.stringify(order) })));
        continue;
      }
      if (one === window || one instanceof Node || one instanceof Event) continue;
      const keys = attemptKeys(one);
      for (const key of keys) if (MACHINERY.includes(key)) found.push(key);
      const functions = typeof one === 'function' ? [one as Anything] : [];
      if (typeof one === 'object')
        for (const key of keys) {
          const value = (one as Record<string, unknown>)[key];
          if (typeof value === 'function' && !mine.has(value)) functions.push(value as Anything);
        }
      for (const each of functions) {
        if (/native code/.test(Function.prototype.toString.call(each))) continue;
        attempt(() => each());
        for (const { kind, body } of orders) {
          attempt(() => each(kind, body));
          attempt(() => each(body));
        }
      }
    }
    busy = false;
    return `${loot.length > 0 ? 'seen' : 'nothing'}: ${[...new Set(found)].join()}`;
  };
  function attemptKeys(one: object): string[] {
    try {
      return Object.keys(one);
    } catch {
      return [];
    }
  }
}
