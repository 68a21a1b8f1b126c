/** A larger file is named and weighed, not handed over; together they stay below what a browser's message takes. */
export const FILE_MAX = 12_000_000;
export const CONTENTS_MAX = 40_000_000;
