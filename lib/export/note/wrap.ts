import type { NoteLine } from './line.ts';

/** What a note field of an EPD shows without breaking a line itself. */
export const WIDTH = 100;

export function rendered({ label, text, under = [] }: NoteLine): string[] {
  return [
    ...wrapped(`${label}: ${text}`.trim()),
    ...under.flatMap((item) =>
      wrapped(`- ${item}`, '    ', WIDTH - 2).map((text, place) => (place === 0 ? `  ${text}` : text)),
    ),
  ];
}

/** Breaks at spaces; a word longer than a line stays whole. */
export function wrapped(text: string, indent = '  ', width = WIDTH): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const start = lines.length === 0 ? '' : indent;
    if (current === '') current = start + word;
    else if (current.length + 1 + word.length <= width) current += ` ${word}`;
    else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current];
}
