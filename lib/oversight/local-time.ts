/** An instant as the clock on the wall of whoever looks shows it. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** ISO date. */
  readonly day: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly hour: number;
}

/** By the time zone of this computer: the officer's. */
export function localTime(instant: string): LocalTime {
  const date = new Date(instant);
  const [year, month] = [date.getFullYear(), date.getMonth() + 1];
  const pad = (value: number) => String(value).padStart(2, '0');
  return {
    year,
    month,
    day: `${year}-${pad(month)}-${pad(date.getDate())}`,
    weekday: date.getDay() || 7,
    hour: date.getHours(),
  };
}

const DAY_MS = 86_400_000;

/** Whole days from one to the other; both ISO dates or instants. Negative where `to` is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
