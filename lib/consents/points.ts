import { isoDay } from '../export/open-points.ts';
import type { Consent } from './register.ts';

/** What a consent asks of her. */
export interface ConsentPoint {
  /** `consent-answer`: the time to think has passed; `consent-ends`: it stands for less than a month, or no more. */
  readonly kind: 'consent-answer' | 'consent-ends';
  readonly consent: Consent;
  /** ISO date from which, or on which. */
  readonly by: string;
}

export const ENDS_WITHIN_DAYS = 30;
/** Who got no time to think is asked after as many days as a client is ordinarily given (2025 deel IV: a few). */
const DAYS_TO_THINK = 3;

/**
 * What is open on the consents, the oldest first. Nobody is asked for an answer while she thinks; an end that lies a
 * month back has been seen or was not needed.
 */
export function consentPoints(register: readonly Consent[], now: Date): ConsentPoint[] {
  const today = isoDay(now);
  return register
    .flatMap((consent): ConsentPoint[] => {
      const { state, asked, recorded } = consent;
      if (state === 'asked' && asked !== null) {
        const by = answerBy(asked);
        return by < today ? [{ kind: 'consent-answer', consent, by }] : [];
      }
      const until = recorded?.until ?? null;
      if ((state !== 'stands' && state !== 'expired') || until === null) return [];
      const near = until <= daysAfter(today, ENDS_WITHIN_DAYS) && until >= daysAfter(today, -ENDS_WITHIN_DAYS);
      return near ? [{ kind: 'consent-ends', consent, by: until }] : [];
    })
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** The last day of the time to think. */
export const answerBy = ({ thinkUntil, on }: NonNullable<Consent['asked']>): string =>
  thinkUntil ?? daysAfter(on, DAYS_TO_THINK);

/** An ISO date so many days on. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
