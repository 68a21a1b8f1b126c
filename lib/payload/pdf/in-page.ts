import { GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { z } from 'zod';
import { MOST_MS, MOST_MS_FOR_PICTURES, PdfRefused, REFUSALS, within } from './limits.ts';
import { runIn } from './pdfjs.ts';
import { type PdfRead, type PdfUnread, readPdfWith } from './read.ts';
import { selectPagesWith } from './select.ts';
import type { Structure } from './structure.ts';
import type { StructureAnswer, StructureQuestion } from './structure-worker.ts';

/**
 * Reading, taking pages out and drawing in an extension page, loaded when a PDF is about to leave. All heavy work runs
 * in workers, which come out of the package and are ended when they take too long. Not for a background script: pdf.js
 * needs a page.
 */
GlobalWorkerOptions.workerSrc = workerUrl;
runIn({
  makeWorker: () => new Worker(workerUrl, { type: 'module' }),
  decoders: new URL('/pdf/', location.href).href,
});

const answerSchema = z.union([
  z.object({ refused: z.enum(REFUSALS) }),
  z.object({ pictures: z.array(z.object({ images: z.boolean(), shapes: z.boolean(), letters: z.boolean() })) }),
  z.object({ file: z.instanceof(Uint8Array) }),
]);

async function asked(question: StructureQuestion, ms: number): Promise<Exclude<StructureAnswer, { refused: unknown }>> {
  const worker = new Worker(new URL('./structure-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<StructureAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(answerSchema.parse(data));
    worker.onerror = () => reject(new PdfRefused('broken'));
    worker.postMessage(question);
  });
  const answer = await within(ms, answered).finally(() => worker.terminate());
  if ('refused' in answer) throw new PdfRefused(answer.refused);
  return answer;
}

const aside: Structure = {
  async pictures(bytes) {
    const answer = await asked({ bytes }, MOST_MS_FOR_PICTURES);
    if (!('pictures' in answer)) throw new PdfRefused('broken');
    return answer.pictures;
  },
  async select(bytes, pages) {
    const answer = await asked({ bytes, pages }, MOST_MS);
    if (!('file' in answer)) throw new PdfRefused('broken');
    return answer.file;
  },
};

/** See `readPdfWith`. */
export function readPdf(bytes: Uint8Array): Promise<PdfRead | PdfUnread> {
  return readPdfWith(aside, bytes);
}

/** See `selectPagesWith`. */
export function selectPages(bytes: Uint8Array, pages: readonly number[]): Promise<Uint8Array> {
  return selectPagesWith(aside, bytes, pages);
}

export { openPreviews, type Previews, renderPage } from './render.ts';
