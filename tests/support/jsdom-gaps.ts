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

if (typeof window !== 'undefined' && !('DataTransfer' in window)) {
  Object.assign(globalThis, { DataTransfer: NoTransfer, DataTransferItemList: NoItems });
}
