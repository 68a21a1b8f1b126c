import type { Pictures } from './structure/pictures.ts';

/**
 * What is done with the objects of a file: here (`here.ts`), or in a worker of an extension page (`in-page.ts`), since
 * the library for it cannot be stopped half-way and a worker can.
 */
export interface Structure {
  pictures(bytes: Uint8Array): Promise<readonly Pictures[]>;
  select(bytes: Uint8Array, pages: readonly number[]): Promise<Uint8Array>;
}
