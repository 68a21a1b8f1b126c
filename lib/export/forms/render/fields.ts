import type { Content } from 'pdfmake/interfaces';
import type { Field } from '../paper.ts';
import { clean } from './clean.ts';
import type { Piece } from './pieces.ts';
import { GAP, HALF, LABEL, RULE, SIZE, SOFT, WIDTH } from './style.ts';

const LINE_HEIGHT = 17;

/** Lines to write on, as wide as the place that they are in. */
export function openLines(width: number, count = 1): Content {
  return {
    canvas: Array.from({ length: count }, (_, place) => ({
      type: 'line' as const,
      x1: 0,
      y1: 10 + place * LINE_HEIGHT,
      x2: width,
      y2: 10 + place * LINE_HEIGHT,
      lineWidth: 0.5,
      lineColor: RULE,
    })),
    margin: [0, 0, 0, 2],
  };
}

export function contentOf({ value, under = [], room = 1 }: Field, width: number): Content {
  const said: Content[] = value === null ? [openLines(width, room)] : value === '' ? [] : [{ text: clean(value) }];
  const lines: Content[] = under.map((line) =>
    under.length === 1
      ? { text: clean(line) }
      : {
          columns: [
            { width: 9, text: '–' },
            { width: '*', text: clean(line) },
          ],
          columnGap: 0,
        },
  );
  return { stack: [...said, ...lines] };
}

const labelOf = ({ label }: Field): Content => ({
  text: clean(label),
  color: SOFT,
  fontSize: SIZE.body - 0.7,
  lineHeight: 1.2,
});

/** One under the other, labels on the left. `width` is that of the place they stand in. */
export function fieldPieces(fields: readonly Field[], width = WIDTH, label = LABEL): Piece[] {
  return fields.map((field) => {
    const bare = field.label === '';
    const room = bare ? width : width - label - GAP;
    const content: Content = bare
      ? { stack: [contentOf(field, room)], margin: [0, 0, 0, 4] }
      : {
          columns: [
            { width: label, stack: [labelOf(field)] },
            { width: room, stack: [contentOf(field, room)] },
          ],
          columnGap: GAP,
          margin: [0, 0, 0, 4],
        };
    return { content, size: sizeOf(field) };
  });
}

/** Two beside each other. */
export function pairPieces(fields: readonly Field[]): Piece[] {
  const pairs = Array.from({ length: Math.ceil(fields.length / 2) }, (_, row) => fields.slice(row * 2, row * 2 + 2));
  return pairs.map((pair) => ({
    content: {
      columns: pair.map((field) => ({
        width: HALF.width,
        stack: [
          {
            columns: [
              { width: HALF.label, stack: [labelOf(field)] },
              { width: HALF.width - HALF.label - 6, stack: [contentOf(field, HALF.width - HALF.label - 6)] },
            ],
            columnGap: 6,
          },
        ],
      })),
      columnGap: WIDTH - 2 * HALF.width,
      margin: [0, 0, 0, 4],
    },
    size: Math.max(...pair.map(sizeOf)) * 2,
  }));
}

export const sizeOf = ({ label, value, under = [], room = 1 }: Field): number =>
  label.length + (value?.length ?? room * 60) + under.reduce((sum, line) => sum + line.length + 30, 0);
