/** Place of an entry over all logs as one number, ascending as they were written: a list of very many keeps nothing more. */
export const placeIn = (order: number, index: number): number => order * LOG + index;

export const logAt = (place: number): number => Math.floor(place / LOG);
export const indexAt = (place: number): number => place % LOG;

const LOG = 2 ** 32;
