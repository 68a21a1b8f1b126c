import { median } from 'd3-array';
import { type Case, wentOut } from '../case.ts';
import { byClinician, perClinician, signal } from './per-clinician.ts';
import type { Look, SignalOf } from './signal.ts';

/** Hours in which disclosing is ordinary, by the officer's clock: from the first up to, not including, the second. */
export const OFFICE_HOURS = { from: 7, to: 20, lastWeekday: 5 } as const;

/** At night or in the weekend: often a shift, sometimes not. Where it was recorded later, by when it took place. */
export const outsideHours = perClinician(
  'outside-hours',
  (one, { local }) => {
    if (!one.released) return false;
    const { hour, weekday } = one.tookPlace ? told(one.tookPlace) : local(one.at);
    const early = hour !== null && (hour < OFFICE_HOURS.from || hour >= OFFICE_HOURS.to);
    return early || weekday > OFFICE_HOURS.lastWeekday;
  },
  (found, all) => ({
    strength: found.length >= 10 ? 2 : 1,
    figures: { count: found.length, of: all.filter(({ released }) => released).length },
  }),
);

const told = ({ on, at }: NonNullable<Case['tookPlace']>): { hour: number | null; weekday: number } => ({
  hour: at === null ? null : Number(at.slice(0, 2)),
  weekday: new Date(`${on}T12:00:00Z`).getUTCDay() || 7,
});

/** Fewer than this to one recipient, or in all, say nothing of a habit. */
const [LEAST_TO_ONE, LEAST_IN_ALL, LEAST_PEERS] = [15, 30, 4];
/** Iglewicz and Hoaglin (1993): a modified z-score over 3.5 is called an outlier. */
const OUTLIER = 3.5;
const NORMAL = 0.6745;
/** Where peers hardly differ, a percentage point more is no outlier. */
const LEAST_SPREAD = 0.02;

/**
 * One recipient gets a far larger share of one clinician's disclosures than of her peers'. Median and median absolute
 * deviation of the peers' shares are not moved by the one who is looked for, as a mean would be.
 */
export const farAbovePeers: Look<'far-above-peers'> = {
  family: 'far-above-peers',
  of: (cases) => {
    const groups = [...byClinician(cases.filter(wentOut))].filter(([, all]) => all.length >= LEAST_IN_ALL);
    const counted = groups.map(([clinician, all]) => ({ clinician, all, to: byRecipient(all) }));
    return counted.flatMap(({ clinician, all, to }) =>
      [...to].flatMap(([recipient, found]): SignalOf<'far-above-peers'>[] => {
        const peers = counted.filter((one) => one.clinician !== clinician);
        if (found.length < LEAST_TO_ONE || peers.length < LEAST_PEERS) return [];
        const shares = peers.map((one) => (one.to.get(recipient)?.length ?? 0) / one.all.length);
        const [share, middle] = [found.length / all.length, median(shares) ?? 0];
        const spread = Math.max(median(shares.map((one) => Math.abs(one - middle))) ?? 0, LEAST_SPREAD);
        if ((NORMAL * (share - middle)) / spread <= OUTLIER || share < 2 * middle) return [];
        const [percent, ofPeers] = [Math.round(share * 100), Math.round(middle * 100)];
        const shown = nameIn(found[0]!, recipient);
        const figures = { count: found.length, percent, peers: ofPeers, recipient: shown };
        return [signal('far-above-peers', clinician, { of: recipient, entries: found, strength: 2, figures })];
      }),
    );
  },
};

function byRecipient(cases: readonly Case[]): Map<string, Case[]> {
  const to = new Map<string, Case[]>();
  for (const one of cases) {
    for (const recipient of new Set(one.rows.map(nameOf))) {
      if (recipient === '') continue;
      const found = to.get(recipient);
      if (found) found.push(one);
      else to.set(recipient, [one]);
    }
  }
  return to;
}

const nameOf = ({ organisation }: Case['rows'][number]): string => organisation?.trim().toLowerCase() ?? '';
const nameIn = ({ rows }: Case, recipient: string): string =>
  rows.find((row) => nameOf(row) === recipient)?.organisation ?? recipient;
