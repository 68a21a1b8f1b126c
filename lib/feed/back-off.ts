const SECOND = 1_000;
/** No alarm of a browser comes sooner. */
export const FIRST_MS = 30 * SECOND;
export const LONGEST_MS = 15 * 60 * SECOND;
export const DAY_MS = 24 * 60 * 60 * SECOND;

/**
 * How long to wait after so many failures in a row: twice as long each time, up to a quarter of an hour, and somewhere
 * in the upper half of that, so that a thousand computers do not all come back in the same second.
 * @param random in [0, 1).
 */
export function backOffMs(failures: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.round(full * (0.5 + random / 2));
}

/**
 * What the repository itself asks for goes before, up to a day; but never less than the first step, or a repository that
 * says "now" would be asked without a pause.
 */
export const waitMs = (failures: number, random: number, retryAfterMs: number | null): number =>
  retryAfterMs === null ? backOffMs(failures, random) : Math.min(DAY_MS, Math.max(retryAfterMs, FIRST_MS / 2));

/** The header Retry-After (RFC 9110, 10.2.3): seconds or a date. null where it says nothing that can be read. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,12}$/.test(text)) return Math.min(DAY_MS, Number(text) * SECOND);
  if (!/^[A-Za-z]{3,9},? /.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.min(DAY_MS, Math.max(0, at - now));
}

/** Has the moment come. One that lies further off than any wait was set by a clock that has been put back since. */
export const isDue = (nextAt: number, now: number): boolean => nextAt <= now || nextAt > now + DAY_MS + LONGEST_MS;
