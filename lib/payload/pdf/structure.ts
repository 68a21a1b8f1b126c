import type { Pictures } from './structure/pictures.ts';

/**
 * What is done with the objects of a file. Here, or in a worker of the page (`in-page.ts`): the library cannot be
 * stopped half-way, a worker can.
 */
export interface Structure {
  pictures(bytes: Uint8Array): Promise<readonly Pictures[]>;
  select(bytes: Uint8Array, pages: readonly number[]): Promise<Uint8Array>;
}

export const structureHere: Structure = {
  async pictures(bytes) {
    const { pictures } = await import('./structure/pictures.ts');
    return pictures(bytes);
  },
  async select(bytes, pages) {
    const { select } = await import('./structure/select.ts');
    return select(bytes, pages);
  },
};
