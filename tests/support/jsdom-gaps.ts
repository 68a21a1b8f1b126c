/** What the guard takes at its start and jsdom does not have: enough to be taken, nothing that a unit test could use. */
class NoItems {
  add(): void {}
}

class NoTransfer {
  get items(): NoItems {
    return new NoItems();
  }
  get files(): null {
    return null;
  }
}

class NoFormDataEvent {
  get formData(): null {
    return null;
  }
}

if (typeof window !== 'undefined' && !('DataTransfer' in window)) {
  Object.assign(globalThis, {
    DataTransfer: NoTransfer,
    DataTransferItemList: NoItems,
    FormDataEvent: NoFormDataEvent,
  });
}

/** Vitest puts classes of its own over Node's, without getters of their own. */
for (const name of ['Request', 'URL'] as const) {
  const below = Object.getPrototypeOf(globalThis[name]) as { prototype?: object };
  if (below.prototype && below !== Function.prototype) Object.assign(globalThis, { [name]: below });
}
