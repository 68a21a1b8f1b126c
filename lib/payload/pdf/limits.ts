/** More than this is not read: a letter, a report or a scanned record stays far below it. */
export const MOST_BYTES = 64 * 1024 * 1024;
export const MOST_PAGES = 2500;
/** What one stream may unfold into. A small file can hold one that unfolds into gigabytes. */
export const MOST_UNFOLDED = 64 * 1024 * 1024;
/** How long reading, or taking pages out, may take before it is given up. */
export const MOST_MS = 30_000;
/** How long may be spent on which pages have pictures: without it every page may have one. */
export const MOST_MS_FOR_PICTURES = 10_000;

export const REFUSALS = ['broken', 'encrypted', 'too-large', 'unlike'] as const;
/** `unlike`: the copy did not come out like the original, so it is not handed over. */
export type Refusal = (typeof REFUSALS)[number];

/** Says why, and nothing of what the file holds. */
export class PdfRefused extends Error {
  override readonly name = 'PdfRefused';
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** @returns the reason; whatever went wrong inside a library means that the file is broken. */
export function reasonOf(error: unknown): Refusal {
  return error instanceof PdfRefused ? error.reason : 'broken';
}

/** @throws PdfRefused `too-large` when the work takes longer than it may. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PdfRefused('too-large')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
