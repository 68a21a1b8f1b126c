/** Points on A4. */
export const PAGE = { width: 595.28, height: 841.89, left: 57, right: 57, top: 48, bottom: 74 } as const;
export const WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const LABEL = 132;
export const GAP = 10;
/** Of each half where fields stand two beside each other. */
export const HALF = { width: (WIDTH - 20) / 2, label: 84 } as const;
export const BOX = { cell: 16, code: 28, side: 8 } as const;
export const BESIDE = 130;
/** Label of what is filled in under a coded line, where nothing and where something stands beside it. */
export const BELOW = { alone: 112, beside: 56 } as const;

export const INK = '#1a1a1a';
/** Contrast on white of 7 to 1: small print must be legible on a copy of a copy. */
export const SOFT = '#555555';
export const RULE = '#8a8a8a';
export const TINT = '#f1f2f4';

export const SIZE = { body: 9.5, small: 7.8, title: 17, section: 10.5, closing: 6.8 } as const;
