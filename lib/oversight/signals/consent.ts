import { type Case, wentOut } from '../case.ts';
import { daysBetween } from '../local-time.ts';
import { byClinician, perClinician, signal } from './per-clinician.ts';
import type { Look, SignalOf } from './signal.ts';

/** Days after which consent is called old. The sources name no term: a year is this software's own measure. */
export const CONSENT_IS_OLD_AFTER_DAYS = 365;

const leansOnConsent = ({ ground }: Case['rows'][number]): boolean => ground === 'consent';

const ageOfConsent = (one: Case): number =>
  Math.max(
    ...one.rows.map((row) => (leansOnConsent(row) && row.consentOn !== null ? daysBetween(row.consentOn, one.at) : 0)),
  );

/** Consent is specific: for these data, this purpose, now (2025 §2.3.3). */
export const oldConsent = perClinician(
  'old-consent',
  (one) => wentOut(one) && ageOfConsent(one) > CONSENT_IS_OLD_AFTER_DAYS,
  (found) => ({
    strength: 2,
    figures: { count: found.length, months: Math.floor(Math.max(...found.map(ageOfConsent)) / 30.44) },
  }),
);

/** Consent that does not cover this recipient, purpose or data, or covers everything: 2025 §3.2.3, 2017 §3.2. */
export const otherPurpose = perClinician(
  'other-purpose',
  (one) => wentOut(one) && one.rows.some((row) => leansOnConsent(row) && (row.notCovered.length > 0 || row.blanket)),
  (found) => ({ strength: 3, figures: { count: found.length } }),
);

/** Consent may be withdrawn at any time (2025 deel IV): what went to the same recipient afterwards, on that consent. */
export const afterWithdrawal: Look<'after-withdrawal'> = {
  family: 'after-withdrawal',
  of: (cases) => {
    const withdrawals = new Map<string, string>();
    for (const one of cases) {
      const { withdrawnOn, client } = one;
      if (withdrawnOn === null) continue;
      for (const recipient of recipientsOf(one)) {
        const key = `${client}|${recipient}`;
        const known = withdrawals.get(key);
        if (known === undefined || withdrawnOn < known) withdrawals.set(key, withdrawnOn);
      }
    }
    return [...byClinician(cases)].flatMap(([clinician, all]): SignalOf<'after-withdrawal'>[] => {
      const found = all.filter((one) => wentOut(one) && one.rows.some((row) => isAfter(one, row, withdrawals)));
      const recipient = found[0]?.rows[0]?.organisation ?? '';
      return found.length === 0
        ? []
        : [
            signal('after-withdrawal', clinician, {
              entries: found,
              strength: 3,
              figures: { count: found.length, recipient },
            }),
          ];
    });
  },
};

const named = ({ organisation, kind }: Case['rows'][number]): string => (organisation ?? kind ?? '').toLowerCase();
const recipientsOf = ({ rows }: Case): string[] => rows.filter(leansOnConsent).map(named);

/** New consent after the withdrawal stands on its own. */
function isAfter(one: Case, row: Case['rows'][number], withdrawals: ReadonlyMap<string, string>): boolean {
  if (row.registerWithdrawnOn !== null && one.at.slice(0, 10) > row.registerWithdrawnOn) return true;
  const withdrawn = withdrawals.get(`${one.client}|${named(row)}`);
  return (
    withdrawn !== undefined &&
    leansOnConsent(row) &&
    one.at.slice(0, 10) > withdrawn &&
    (row.consentOn === null || row.consentOn <= withdrawn)
  );
}
