import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Paper } from '../paper.ts';
import { sectionPieces } from './blocks.ts';
import { clean } from './clean.ts';
import { flowed, type Piece } from './pieces.ts';
import { INK, PAGE, RULE, SIZE, SOFT, WIDTH } from './style.ts';

/** Characters of a line of the closing that fit beside each other at the foot. */
const LONGEST_AT_FOOT = 160;

/** How a paper is drawn. Pure: the same paper gives the same definition. */
export function documentOf(paper: Paper): TDocumentDefinitions {
  const made = new Date(paper.made);
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    version: '1.7',
    language: paper.language === 'nl' ? 'nl-NL' : 'en-GB',
    displayTitle: true,
    info: { title: clean(paper.title), creator: 'Deelwijzer', creationDate: made, modDate: made },
    defaultStyle: { font: 'Roboto', fontSize: SIZE.body, lineHeight: 1.22, color: INK },
    content: [
      heading(paper),
      ...flowed([...paper.sections.flatMap(sectionPieces), ...(footHolds(paper) ? [] : [closingPiece(paper)])]),
    ],
    footer: (page, pages) => ({
      stack: [
        {
          columns: [
            { width: '*', text: clean(paper.footer) },
            { width: 'auto', text: paper.pageOf(page, pages) },
          ],
          fontSize: SIZE.small,
        },
        ...(page === pages && footHolds(paper) ? [closingContent(paper)] : []),
      ],
      color: SOFT,
      margin: [PAGE.left, 12, PAGE.right, 0],
    }),
  };
}

/** At the foot of the last page it takes no page of its own; what is too long for that ends the text. */
function footHolds({ closing }: Paper): boolean {
  return closing.length <= 3 && closing.every((line) => line.length <= LONGEST_AT_FOOT);
}

function heading({ title, subtitle }: Paper): Content {
  return {
    stack: [
      { text: clean(title), fontSize: SIZE.title, bold: true, lineHeight: 1.1 },
      ...(subtitle
        ? [{ text: clean(subtitle), color: SOFT, margin: [0, 3, 0, 0] as [number, number, number, number] }]
        : []),
    ],
    margin: [0, 0, 0, 8],
  };
}

function closingPiece(paper: Paper): Piece {
  return { content: closingContent(paper), size: paper.closing.join('').length };
}

function closingContent({ closing }: Paper): Content {
  return {
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.5, lineColor: RULE }] },
      ...closing.map((line, place) => ({
        text: clean(line),
        margin: [0, place === 0 ? 3 : 0, 0, 0] as [number, number, number, number],
      })),
    ],
    fontSize: SIZE.closing,
    lineHeight: 1.15,
    color: SOFT,
    margin: [0, 3, 0, 0],
  };
}
