import { type Refusal, reasonOf } from './limits.ts';
import { type Pictures, pictures } from './structure/pictures.ts';
import { select } from './structure/select.ts';

/** The worker behind `in-page.ts`: one question, one answer. With pages it takes them out, without it tells of them. */
export interface StructureQuestion {
  readonly bytes: Uint8Array;
  readonly pages?: readonly number[];
}
export type StructureAnswer =
  | { readonly refused: Refusal }
  | { readonly pictures: readonly Pictures[] }
  | { readonly file: Uint8Array };

self.onmessage = async ({ data }: MessageEvent<StructureQuestion>) => {
  self.postMessage(await answerTo(data));
};

async function answerTo({ bytes, pages }: StructureQuestion): Promise<StructureAnswer> {
  try {
    return pages === undefined ? { pictures: await pictures(bytes) } : { file: await select(bytes, pages) };
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}
