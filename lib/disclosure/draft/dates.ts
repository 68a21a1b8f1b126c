/** Which side of today a date without a year lies on. */
export type Side = 'past' | 'future';

const WORDS: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  gisteren: -1,
  yesterday: -1,
  morgen: 1,
  tomorrow: 1,
};
/** The first three letters, Dutch and English; the day comes first in both. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['maa', 'mrt', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

/** Reads a date as a hurried person types it: "3-11", "3 nov", "031126", "gisteren". ISO, or null where it is no date. */
export function readDate(typed: string, today: string, side: Side): string | null {
  const text = typed.trim().toLowerCase();
  const word = Object.keys(WORDS).find((candidate) => text.length > 2 && candidate.startsWith(text));
  if (word !== undefined) return addDays(today, WORDS[word] ?? 0);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  const apart = /^(\d{1,2})[-/. ]+(\d{1,2}|\p{L}{3,})\.?(?:[-/. ]+(\d{4}|\d{2}))?$/u.exec(text);
  const [, day, month, year] = digits ?? apart ?? [];
  if (day === undefined || month === undefined) return null;
  const inYear = monthOf(month);
  return year === undefined
    ? nearest(Number(day), inYear, today, side)
    : valid(fullYear(year, today), inYear, Number(day));
}

export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day some months on, or the last of a shorter month. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((names) => names.includes(text.slice(0, 3))) + 1;
}

function nearest(day: number, month: number, today: string, side: Side): string | null {
  const year = Number(today.slice(0, 4));
  const here = valid(year, month, day);
  if (side === 'past') return here !== null && here <= today ? here : valid(year - 1, month, day);
  return here !== null && here >= today ? here : valid(year + 1, month, day);
}

/** Two digits are this century, unless that lies more than ten years ahead. */
function fullYear(text: string, today: string): number {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return year > Number(today.slice(0, 4)) + 10 ? year - 100 : year;
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
