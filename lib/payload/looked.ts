import type { Edit } from './edits.ts';
import type { Part } from './part.ts';
import type { PdfRead, PdfUnread } from './pdf/read.ts';

/** Something that leaves and that nobody but she can read. */
export interface Look {
  readonly part: string;
  /** `scanned`: pages of a PDF with nothing on them but a picture. */
  readonly why: 'image' | 'scanned' | 'unread';
  /** The pages of a PDF that she has to look at, from 1; null where it is the whole. */
  readonly pages: readonly number[] | null;
}

/**
 * What she says that she has looked at before it may leave. Nothing where the part is left out, or was read, or is a
 * PDF of which every page that goes along was read.
 * @param pdf what reading gave, for a PDF; null as long as it was not read
 */
export function needsLook(part: Part, edit: Edit | undefined, pdf: PdfRead | PdfUnread | null = null): Look | null {
  if (part.text !== null || (edit && 'leaveOut' in edit)) return null;
  if (part.kind === 'pdf' && pdf && 'pages' in pdf) return scanned(part, edit, pdf);
  return { part: part.id, why: part.unread === 'image' ? 'image' : 'unread', pages: null };
}

function scanned(part: Part, edit: Edit | undefined, { pages }: PdfRead): Look | null {
  const goes = (number: number) => !edit || !('pages' in edit) || edit.pages.includes(number);
  const unread = pages.map((_, at) => at + 1).filter((number) => goes(number) && pages[number - 1]?.text === null);
  return unread.length === 0 ? null : { part: part.id, why: 'scanned', pages: unread };
}

/**
 * Whether what she said still stands: she looked at this, and perhaps at more. Another page taken back later is a page
 * that she has not looked at.
 */
export function hasLooked(needed: Look, said: readonly Look[]): boolean {
  return said.some(({ part, pages }) => part === needed.part && covers(pages, needed.pages));
}

const covers = (said: Look['pages'], needed: Look['pages']): boolean =>
  said === null || (needed?.every((page) => said.includes(page)) ?? false);
