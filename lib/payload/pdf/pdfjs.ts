import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_BYTES, MOST_MS, MOST_PAGES, PdfRefused, within } from './limits.ts';

export interface Surroundings {
  /** A worker of its own for each file, so that one that never ends can be ended. */
  readonly makeWorker: () => Worker;
  /** The folder with the decoders of scans (JBIG2, JPEG 2000); without them such a picture stays white. */
  readonly decoders: string;
}

/** None in Node, where the library does without. */
let surroundings: Surroundings | null = null;
export function runIn(page: Surroundings): void {
  surroundings = page;
}

export interface Opened {
  readonly document: PDFDocumentProxy;
  readonly end: () => void;
}

/**
 * Opens a file to read or draw it. Nothing of it runs: no script, no form program; and nothing is fetched for it.
 * @throws PdfRefused
 */
export async function openDocument(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > MOST_BYTES) throw new PdfRefused('too-large');
  const port = surroundings?.makeWorker();
  const task = getDocument({
    data: bytes.slice(), // it is handed to the worker, and gone here
    verbosity: 0,
    useWasm: false, // an extension page may not run it
    useWorkerFetch: true,
    disableWorkerRendering: true,
    enableXfa: false,
    maxImageSize: 64_000_000,
    ...(port && { worker: PDFWorker.create({ port, verbosity: 0 }) }),
    ...(surroundings && { wasmUrl: surroundings.decoders }),
  });
  const end = () => endOf(task, port);
  try {
    const document = await within(MOST_MS, task.promise);
    if (document.numPages < 1) throw new PdfRefused('broken');
    if (document.numPages > MOST_PAGES) throw new PdfRefused('too-large');
    return { document, end };
  } catch (error) {
    end();
    if (error instanceof PdfRefused) throw error;
    throw new PdfRefused(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken');
  }
}

/** A worker that hangs never says that it ended, and the library would wait for it. */
function endOf(task: PDFDocumentLoadingTask, port: Worker | undefined): void {
  const ended = () => port?.terminate();
  void task.destroy().then(ended, ended);
  if (port) setTimeout(ended, 2000);
}
