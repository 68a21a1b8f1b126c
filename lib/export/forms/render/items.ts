import type { Content } from 'pdfmake/interfaces';
import type { Item } from '../paper.ts';
import { clean } from './clean.ts';
import { contentOf, fieldPieces, sizeOf } from './fields.ts';
import type { Piece } from './pieces.ts';
import { BELOW, BESIDE, BOX, GAP, INK, WIDTH } from './style.ts';

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
  const beside = items.some((item) => item.beside !== undefined);
  const before = (boxed ? BOX.cell : 0) + (coded ? BOX.code : 0);
  const width = WIDTH - before - (beside ? BESIDE + GAP : 0);
  return items.map((item) => ({
    content: {
      columns: [
        ...(boxed ? [{ width: BOX.cell, stack: item.ticked === null ? [] : [box(item.ticked)] }] : []),
        ...(coded ? [{ width: BOX.code, text: item.code ?? '', bold: true }] : []),
        { width, stack: words(item, width, beside ? BELOW.beside : BELOW.alone) },
        ...(item.beside ? [{ width: BESIDE + GAP, stack: [contentOf(item.beside, BESIDE)], margin: SHIFT }] : []),
      ],
      columnGap: 0,
      margin: [0, 0, 0, 4],
    },
    size: item.text.length + 40 + (item.below ?? []).reduce((sum, field) => sum + sizeOf(field), 0),
  }));
}

const SHIFT: [number, number, number, number] = [GAP, 0, 0, 0];

function words({ text, ticked, choices = [], below = [] }: Item, width: number, label: number): Content[] {
  const line: Content = { text: clean(text), bold: ticked === true, margin: [0, 0, 0, 2] };
  return [
    ...(choices.length === 0
      ? [line]
      : choices.length <= 2
        ? [withChoices(line, choices)]
        : [line, choiceLine(choices)]),
    ...fieldPieces(below, width, label).map(({ content }) => content),
  ];
}

/** Yes or no, at the end of the line itself. */
function withChoices(line: Content, choices: NonNullable<Item['choices']>): Content {
  return {
    columns: [
      { width: '*', stack: [line] },
      { width: choices.length * 38, stack: [choiceLine(choices)] },
    ],
    columnGap: GAP,
  };
}

function choiceLine(choices: NonNullable<Item['choices']>): Content {
  return {
    columns: choices.flatMap(({ text, ticked }) => [
      { width: 12, stack: [box(ticked)] },
      { width: 'auto' as const, text: clean(text), margin: [0, 0, 10, 0] as [number, number, number, number] },
    ]),
    columnGap: 0,
    margin: [0, 0, 0, 2],
  };
}
