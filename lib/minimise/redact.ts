import { Naming } from './naming.ts';
import type { Span } from './span.ts';

/**
 * The text with each span replaced by what it was and a number: `[naam-1]`. The same person or thing has the same
 * number within the text; with the same Naming also over several texts of one disclosure.
 */
export function redact(text: string, spans: readonly Span[], names: Naming = new Naming()): string {
  const marks = names.marksFor(text, spans);
  const pieces: string[] = [];
  let from = 0;
  spans.forEach(({ start, end }, at) => {
    pieces.push(text.slice(from, start), marks[at]!);
    from = end;
  });
  pieces.push(text.slice(from));
  return pieces.join('');
}
