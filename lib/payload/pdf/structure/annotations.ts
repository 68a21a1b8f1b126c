import { type PDFContext, PDFDict, PDFNumber, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { PdfRefused } from '../limits.ts';
import { dictAt, key, listOf, nameAt, numbersAt } from './key.ts';
import type { SourcePage } from './open.ts';

/** What stands on a page over its contents: an answer in a form, a stamp, a mark. */
export interface Drawn {
  readonly appearance: PDFRawStream;
  /** Where it comes, as the six numbers of a transformation. */
  readonly placed: readonly number[];
}

const HIDDEN = 2;
const NO_VIEW = 32;
/** These stand for something else: a window with a comment, a place elsewhere, a file. */
const NOT_DRAWN = new Set(['Popup', 'Link', 'FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D']);

/**
 * How a reader shows what lies over the page (ISO 32000-1, 12.5.5), to be drawn into it: so a form stays filled in on
 * paper, and no field, comment, action or file comes along.
 * @throws PdfRefused `unlike` where an answer is filled in that only a form program would draw.
 */
export function drawnOver(page: SourcePage, context: PDFContext): Drawn[] {
  return listOf(page.dict.lookup(key('Annots')))
    .map((one) => context.lookup(one))
    .filter((one) => one instanceof PDFDict)
    .filter(isShown)
    .flatMap((annotation) => {
      const appearance = appearanceOf(annotation, context);
      if (appearance === null) {
        if (isAnswered(annotation)) throw new PdfRefused('unlike');
        return [];
      }
      const placed = placedIn(annotation, appearance.dict, context);
      return placed === null ? [] : [{ appearance, placed }];
    });
}

function isShown(annotation: PDFDict): boolean {
  const value = annotation.lookup(key('F'));
  const flags = value instanceof PDFNumber ? value.asNumber() : 0;
  return (flags & (HIDDEN | NO_VIEW)) === 0 && !NOT_DRAWN.has(nameAt(annotation, 'Subtype') ?? '');
}

function appearanceOf(annotation: PDFDict, context: PDFContext): PDFRawStream | null {
  const normal = dictOrStream(dictAt(annotation, 'AP'), 'N');
  if (normal instanceof PDFRawStream) return normal;
  if (!(normal instanceof PDFDict)) return null;
  const state = nameAt(annotation, 'AS');
  const chosen = state === null ? undefined : context.lookup(normal.get(key(state)));
  return chosen instanceof PDFRawStream ? chosen : null;
}

function dictOrStream(dict: PDFDict | null, name: string): PDFObject | undefined {
  return dict?.lookup(key(name));
}

/** A text or a choice; a box or a button without an appearance is one that is off. */
function isAnswered(annotation: PDFDict): boolean {
  if (nameAt(annotation, 'Subtype') !== 'Widget') return false;
  let field: PDFDict | null = annotation;
  for (let up = 0; field !== null && up < 30; up += 1) {
    const value = field.lookup(key('V'));
    if (value !== undefined) {
      const kind = nameAt(field, 'FT') ?? nameAt(annotation, 'FT');
      return kind !== 'Btn' && kind !== 'Sig' && String(value).replace(/[()<>\s]/g, '') !== '';
    }
    field = dictAt(field, 'Parent');
  }
  return false;
}

function placedIn(annotation: PDFDict, form: PDFDict, context: PDFContext): number[] | null {
  const rect = numbersAt(annotation, 'Rect', context);
  const box = numbersAt(form, 'BBox', context);
  if (rect?.length !== 4 || box?.length !== 4) return null;
  const [a, b, c, d, e, f] = matrixOf(form, context) as [number, number, number, number, number, number];
  const [left, bottom, right, top] = box as [number, number, number, number];
  const corners = [left, right].flatMap((x) =>
    [bottom, top].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const [fromX, toX] = extent(corners.map(([x]) => x));
  const [fromY, toY] = extent(corners.map(([, y]) => y));
  const [rectLeft, rectRight] = extent([rect[0] as number, rect[2] as number]);
  const [rectBottom, rectTop] = extent([rect[1] as number, rect[3] as number]);
  if (toX === fromX || toY === fromY) return null;
  const scaleX = (rectRight - rectLeft) / (toX - fromX);
  const scaleY = (rectTop - rectBottom) / (toY - fromY);
  return [scaleX, 0, 0, scaleY, rectLeft - fromX * scaleX, rectBottom - fromY * scaleY];
}

function matrixOf(form: PDFDict, context: PDFContext): number[] {
  const matrix = numbersAt(form, 'Matrix', context);
  return matrix?.length === 6 ? matrix : [1, 0, 0, 1, 0, 0];
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
