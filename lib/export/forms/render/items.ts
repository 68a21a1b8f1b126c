import type { Content } from 'pdfmake/interfaces';
import type { Field, Item } from '../paper.ts';
import { clean } from './clean.ts';
import { fieldPieces, openLines, sizeOf } from './fields.ts';
import type { Piece } from './pieces.ts';
import { BESIDE, BOX, GAP, INK, SIZE, SOFT, WIDTH } from './style.ts';

/** A box; the cross is a letter, so that who reads the text alone, or hears it, knows it too. */
function box(ticked: boolean): Content {
  const square: Content = {
    canvas: [{ type: 'rect', x: 0, y: 2, w: BOX.side, h: BOX.side, lineWidth: 0.7, lineColor: INK }],
  };
  const cross: Content = { text: 'x', bold: true, fontSize: 10, relativePosition: { x: 1.5, y: -11.4 } };
  return { stack: ticked ? [square, cross] : [square] };
}

/** Coded lines: box, code, words, what is filled in under them, and one short thing on the right. */
export function itemPieces(items: readonly Item[]): Piece[] {
  const coded = items.some(({ code }) => code !== null);
  const boxed = items.some(({ ticked }) => ticked !== null);
  const before = (boxed ? BOX.cell : 0) + (coded ? BOX.code : 0);
  const beside = items.some((item) => item.beside !== undefined);
  const width = WIDTH - before - (beside ? BESIDE + GAP : 0);
  return items.map((item) => ({
    content: {
      columns: [
        ...(boxed ? [{ width: BOX.cell, stack: item.ticked === null ? [] : [box(item.ticked)] }] : []),
        ...(coded ? [{ width: BOX.code, text: item.code ?? '', bold: true }] : []),
        { width, stack: words(item, width) },
        ...(item.beside
          ? [{ width: BESIDE, stack: [small(item.beside)], margin: [GAP, 0, 0, 0] as [number, number, number, number] }]
          : []),
      ],
      margin: [0, 0, 0, 4],
    },
    size: item.text.length + 40 + (item.below ?? []).reduce((sum, field) => sum + sizeOf(field), 0),
  }));
}

function words({ text, ticked, choices = [], below = [] }: Item, width: number): Content[] {
  return [
    { text: clean(text), bold: ticked === true, margin: [0, 0, 0, 2] },
    ...(choices.length === 0 ? [] : [choiceLine(choices)]),
    ...fieldPieces(below, width, 112).map(({ content }) => content),
  ];
}

function choiceLine(choices: NonNullable<Item['choices']>): Content {
  return {
    columns: choices.flatMap(({ text, ticked }) => [
      { width: 12, stack: [box(ticked)] },
      { width: 'auto' as const, text: clean(text), margin: [0, 0, 16, 0] as [number, number, number, number] },
    ]),
    margin: [0, 0, 0, 2],
  };
}

/** A small label above what it says, or above a line to write on. */
function small({ label, value }: Field): Content {
  return {
    columns: [
      { width: 62, text: clean(label), color: SOFT, fontSize: SIZE.small - 0.4, lineHeight: 1.1 },
      {
        width: BESIDE - 62 - GAP,
        stack: [value === null ? openLines(BESIDE - 62 - GAP) : { text: clean(value), fontSize: SIZE.body - 0.7 }],
      },
    ],
  };
}
