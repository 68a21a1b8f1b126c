import type { Content } from 'pdfmake/interfaces';
import type { Block, Section, Signature } from '../paper.ts';
import { clean } from './clean.ts';
import { fieldPieces, openLines, pairPieces } from './fields.ts';
import { itemPieces } from './items.ts';
import type { Piece } from './pieces.ts';
import { INK, SIZE, SOFT, TINT, WIDTH } from './style.ts';
import { tablePiece } from './table.ts';

/** A section as pieces in reading order; its title stays with what follows. */
export function sectionPieces({ title, blocks }: Section): Piece[] {
  return [...(title === null ? [] : [titlePiece(title)]), ...blocks.flatMap(blockPieces)];
}

function blockPieces(block: Block): Piece[] {
  switch (block.kind) {
    case 'text':
      return [textPiece(block.text, block.tone)];
    case 'notice':
      return [noticePiece(block.text)];
    case 'heading':
      return [headingPiece(block.text, block.aside)];
    case 'fields':
      return together(block.columns === 2 ? pairPieces(block.fields) : fieldPieces(block.fields), block.whole ?? false);
    case 'items':
      return together(itemPieces(block.items), block.whole ?? false);
    case 'list':
      return bulletPieces(block.items);
    case 'table':
      return [tablePiece(block.columns, block.rows)];
    case 'signatures':
      return [signaturePiece(block.places)];
  }
}

function titlePiece(title: string): Piece {
  return {
    content: {
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.8, lineColor: INK }] },
        { text: clean(title), bold: true, fontSize: SIZE.section, margin: [0, 3, 0, 4] },
      ],
      margin: [0, 8, 0, 0],
    },
    size: title.length,
    staysWithNext: true,
  };
}

function headingPiece(text: string, aside: string | null): Piece {
  return {
    content: {
      columns: [
        { width: '*', text: clean(text), bold: true },
        ...(aside === null
          ? []
          : [
              {
                width: 'auto' as const,
                text: clean(aside),
                color: SOFT,
                fontSize: SIZE.small,
                margin: [8, 1.5, 0, 0] as [number, number, number, number],
              },
            ]),
      ],
      margin: [0, 6, 0, 3],
    },
    size: text.length,
    staysWithNext: true,
  };
}

function textPiece(text: string, tone: 'plain' | 'strong' | 'small'): Piece {
  const look = { plain: {}, strong: { bold: true }, small: { fontSize: SIZE.small, color: SOFT } }[tone];
  return {
    content: { text: clean(text), ...look, margin: [0, 1, 0, 4] },
    size: text.length,
    staysWithNext: tone === 'strong',
  };
}

const together = (pieces: readonly Piece[], whole: boolean): Piece[] =>
  pieces.map((piece, place) => ({ ...piece, staysWithNext: whole && place < pieces.length - 1 }));

/** A short list stays whole. */
function bulletPieces(items: readonly string[]): Piece[] {
  const short = items.join('').length < 600;
  return together(
    items.map((item, place) => bulletPiece(item, place === items.length - 1)),
    short,
  );
}

function bulletPiece(text: string, last: boolean): Piece {
  return {
    content: {
      columns: [
        { width: 11, text: '–' },
        { width: '*', text: clean(text) },
      ],
      columnGap: 0,
      margin: [0, 0, 0, last ? 7 : 3],
    },
    size: text.length,
  };
}

function noticePiece(text: string): Piece {
  return {
    content: {
      table: { widths: ['*'], body: [[{ text: clean(text), margin: [4, 2, 2, 2] }]] },
      layout: {
        fillColor: () => TINT,
        hLineWidth: () => 0,
        vLineWidth: (place) => (place === 0 ? 2.5 : 0),
        vLineColor: () => INK,
      },
      margin: [0, 2, 0, 6],
    },
    size: text.length,
  };
}

function signaturePiece(places: readonly Signature[]): Piece {
  const gap = 18;
  const width = (WIDTH - gap * (places.length - 1)) / places.length;
  return {
    content: {
      columns: places.map(({ who, fields }) => ({
        width,
        stack: [
          { text: clean(who), bold: true, margin: [0, 0, 0, 2] },
          ...fields.map(
            ({ label }, place): Content => ({
              stack: [
                { text: clean(label), color: SOFT, fontSize: SIZE.small },
                { ...(openLines(width) as object), margin: [0, place === fields.length - 1 ? 22 : 2, 0, 4] } as Content,
              ],
            }),
          ),
        ],
      })),
      columnGap: gap,
      margin: [0, 4, 0, 6],
    },
    size: 500,
  };
}
