import type { Language } from '../../lib/language/shapes.ts';

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], options);
  formats.set(key, known);
  return known;
}

/** `4 nov 2025`, by this computer's clock. */
export const shortDay = (instant: string, language: Language): string =>
  format(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(instant));

/** `14:12`. */
export const timeOf = (instant: string, language: Language): string =>
  format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));

/** `4 november 2025`. */
export const longDay = (instant: string, language: Language): string =>
  format(language, { dateStyle: 'long' }).format(new Date(instant));

/** An ISO date, which has no zone. */
export const dayOf = (date: string, language: Language): string =>
  format(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const moment = (instant: string, language: Language): string =>
  `${shortDay(instant, language)}, ${timeOf(instant, language)}`;
