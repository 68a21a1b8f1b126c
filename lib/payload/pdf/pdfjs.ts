import { getDocument, type PDFDocumentLoadingTask, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_BYTES, MOST_PAGES, PdfRefused } from './limits.ts';

/** Where an extension page keeps the decoders of scans; without them such a picture stays white. */
let decoders: string | undefined;
export function decodersAt(url: string): void {
  decoders = url;
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
  const task: PDFDocumentLoadingTask = getDocument({
    data: bytes.slice(), // it is handed to the worker, and gone here
    verbosity: 0,
    useWasm: false, // an extension page may not run it
    useWorkerFetch: true,
    disableWorkerRendering: true,
    enableXfa: false,
    maxImageSize: 64_000_000,
    ...(decoders !== undefined && { wasmUrl: decoders }),
  });
  const end = () => void task.destroy().catch(() => undefined);
  try {
    const document = await task.promise;
    if (document.numPages < 1) throw new PdfRefused('broken');
    if (document.numPages > MOST_PAGES) throw new PdfRefused('too-large');
    return { document, end };
  } catch (error) {
    end();
    if (error instanceof PdfRefused) throw error;
    throw new PdfRefused(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken');
  }
}
