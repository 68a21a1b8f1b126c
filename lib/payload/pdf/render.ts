import { MOST_MS, PdfRefused, reasonOf, within } from './limits.ts';
import { openDocument } from './pdfjs.ts';

export interface Previews {
  /**
   * Draws a page (counted from 1) as wide as asked. All that would leave is drawn: layers that a reader would hide too.
   * @throws PdfRefused
   */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
  close(): void;
}

/** Keeps a file open to draw its pages one after the other. @throws PdfRefused */
export async function openPreviews(bytes: Uint8Array): Promise<Previews> {
  const { document, end } = await openDocument(bytes);
  let before: Promise<unknown> = Promise.resolve();

  async function drawNow(number: number, canvas: HTMLCanvasElement, width: number): Promise<void> {
    const page = await document.getPage(number);
    const whole = page.getViewport({ scale: 1 });
    // A page of a metre high and a hand wide is drawn less wide.
    const scale = Math.min(width / whole.width, (width * 3) / whole.height);
    const viewport = page.getViewport({ scale });
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    await page.render({ canvas, viewport, optionalContentConfigPromise: everyLayer() }).promise;
    page.cleanup();
  }

  async function everyLayer() {
    const layers = await document.getOptionalContentConfig({ intent: 'display' });
    for (const [id] of layers) layers.setVisibility(id, true);
    return layers;
  }

  return {
    draw(number, canvas, width) {
      const drawn = before.then(() => within(MOST_MS, drawNow(number, canvas, width)));
      before = drawn.catch(() => undefined); // one that fails does not keep the next one waiting
      return drawn.catch((error: unknown) => {
        throw new PdfRefused(reasonOf(error));
      });
    },
    close: end,
  };
}

/** One page, once. @throws PdfRefused */
export async function renderPage(
  bytes: Uint8Array,
  page: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const previews = await openPreviews(bytes);
  try {
    await previews.draw(page, canvas, width);
  } finally {
    previews.close();
  }
}
