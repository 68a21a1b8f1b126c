import type { Block, Field, Item, Paper } from '../../lib/export/forms/paper.ts';

/** Everything that stands on a paper, one line each, in reading order: `code x text`, `label: value`, `label: ____`. */
export function linesOn({ title, subtitle, sections, closing, footer }: Paper): string[] {
  return [
    title,
    ...(subtitle === null ? [] : [subtitle]),
    ...sections.flatMap((section) => [
      ...(section.title === null ? [] : [section.title]),
      ...section.blocks.flatMap(block),
    ]),
    ...closing,
    footer,
  ];
}

export const OPEN = '____';

function block(part: Block): string[] {
  switch (part.kind) {
    case 'text':
    case 'notice':
      return [part.text];
    case 'heading':
      return [[part.text, part.aside].filter(Boolean).join(' | ')];
    case 'fields':
      return part.fields.flatMap(field);
    case 'items':
      return part.items.flatMap(item);
    case 'list':
      return [...part.items];
    case 'table':
      return part.rows.map((row) => row.map((cell) => cell ?? OPEN).join(' | '));
    case 'signatures':
      return part.places.flatMap(({ who, fields }) => [who, ...fields.flatMap(field)]);
  }
}

const field = ({ label, value, under = [] }: Field): string[] => [`${label}: ${value ?? OPEN}`, ...under];

function item({ code, text, ticked, choices = [], beside, below = [] }: Item): string[] {
  return [
    [code, ticked === null ? '-' : ticked ? '[x]' : '[ ]', text].filter(Boolean).join(' '),
    ...choices.map((choice) => `${choice.ticked ? '[x]' : '[ ]'} ${choice.text}`),
    ...(beside ? field(beside) : []),
    ...below.flatMap(field),
  ];
}
