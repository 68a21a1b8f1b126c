import type { LogRow } from './database.ts';
import type { LogHeader } from './header.ts';

/** A log that could not be gone on with, as the one after it says: `lib/language/…/pages-keeping.ts` has the words. */
export interface DamageFound {
  readonly reason: Exclude<NonNullable<LogHeader['continues']>['reason'], 'read-back'>;
  /** When the log that goes on from it was begun. */
  readonly foundAt: string;
  /** Entries that the earlier log is known to have had; null where nobody remembers. */
  readonly entries: number | null;
  /** The first number in the new log. */
  readonly nextNumber: number;
  /** What was found, in figures, for who looks into it. */
  readonly damage: readonly string[];
}

/** What has to be named on the log page, newest first. Of a log that was read back from a bundle nothing is broken. */
export function damageFound(logs: readonly Pick<LogRow, 'header'>[]): DamageFound[] {
  return logs
    .flatMap(({ header: { continues, openedAt } }): DamageFound[] =>
      continues === null || continues.reason === 'read-back'
        ? []
        : [
            {
              reason: continues.reason,
              foundAt: openedAt,
              entries: continues.state?.size ?? null,
              nextNumber: continues.lastNumber + 1,
              damage: continues.damage,
            },
          ],
    )
    .sort((a, b) => b.foundAt.localeCompare(a.foundAt));
}
