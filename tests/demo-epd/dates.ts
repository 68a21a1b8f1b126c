const DAY = 86_400_000;

const two = (n: number): string => String(n).padStart(2, '0');

const iso = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

export const daysAgo = (days: number, today = new Date()): string => iso(new Date(today.getTime() - days * DAY));

/** 1982-03-12 as a Dutch record shows it: 12-03-1982. */
export const dutchDate = (isoDate: string): string => isoDate.split('-').reverse().join('-');

export const clock = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

export function ageOn(isoBirthDate: string, today = new Date()): number {
  const [year = 0, month = 1, day = 1] = isoBirthDate.split('-').map(Number);
  const hadBirthday = today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day);
  return today.getFullYear() - year - (hadBirthday ? 0 : 1);
}

/** The birth date, on this month and day, of someone who is `age` today: a minor in the demo stays that age for ever. */
export function birthDateAtAge(age: number, monthAndDay: string, today = new Date()): string {
  const thisYear = today.getFullYear();
  const candidate = `${thisYear - age}-${monthAndDay}`;
  return ageOn(candidate, today) === age ? candidate : `${thisYear - age - 1}-${monthAndDay}`;
}
