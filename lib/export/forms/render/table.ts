import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Column } from '../paper.ts';
import { clean } from './clean.ts';
import type { Piece } from './pieces.ts';
import { RULE, SIZE, SOFT, TINT, WIDTH } from './style.ts';

const PADDING = 5;
const LINE = 0.5;
/** High enough to write in by hand. */
const ROW = 13;
/** Up to here a row stays whole; a longer one may go over the page. */
const LONGEST_ROW = 900;

/** Ruled, with its head again on every page; rows are not cut in two unless they are long. */
export function tablePiece(columns: readonly Column[], rows: readonly (readonly (string | null)[])[]): Piece {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = WIDTH - columns.length * 2 * PADDING - (columns.length + 1) * LINE;
  const lengths = rows.map((row) => row.reduce((sum, cell) => sum + (cell?.length ?? 0), 0));
  const head: TableCell[] = columns.map((column) => ({
    text: clean(column.head),
    color: SOFT,
    fontSize: SIZE.small,
    fillColor: TINT,
  }));
  const content: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: lengths.every((length) => length <= LONGEST_ROW),
      widths: columns.map(({ share }) => (room * share) / shares),
      heights: (row: number) => (row === 0 ? 0 : ROW),
      body: [head, ...rows.map((row) => row.map((cell): TableCell => ({ text: clean(cell ?? '') })))],
    },
    layout: {
      hLineWidth: () => LINE,
      vLineWidth: () => LINE,
      hLineColor: () => RULE,
      vLineColor: () => RULE,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => 3,
      paddingBottom: () => 2,
    },
    margin: [0, 1, 0, 6],
  };
  return { content, size: lengths.reduce((sum, length) => sum + Math.max(length, 100), 0) };
}
