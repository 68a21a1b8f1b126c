import { SCOPES } from '../../assessment/facts.ts';
import { type Case, type CaseRow, wentOut, withConsent } from '../case.ts';
import { daysBetween } from '../local-time.ts';
import { allOf, type Division, mostFirst } from './chart.ts';

const distinct = (keys: readonly (string | null)[]): string[] => [...new Set(keys.map((key) => key ?? 'unknown'))];

/** A disclosure to three parties of two kinds counts once in each of the two. */
export const partners: Division = {
  id: 'partners',
  barsOf: (one) => (wentOut(one) ? distinct(one.rows.map(({ kind }) => kind)) : []),
  order: mostFirst,
};

export const grounds: Division = {
  id: 'grounds',
  barsOf: (one) => (wentOut(one) ? distinct(one.rows.map(({ ground }) => ground)) : []),
  order: mostFirst,
};

/** To whom something goes that does not rest on consent, treating together and a law that says so left out of it. */
export const withoutConsent: Division = {
  id: 'without-consent',
  barsOf: (one) =>
    wentOut(one) && !withConsent(one)
      ? distinct(one.rows.filter(({ ground }) => ground !== 'consent').map(({ kind }) => kind))
      : [],
  order: mostFirst,
};

export const NECESSITIES = ['motivated', 'unmotivated', 'unnecessary'] as const;
export type Necessity = (typeof NECESSITIES)[number];

/** How much went, against why it was needed: `full-record/unmotivated`. Anonymous data are nobody's. */
export const necessity: Division = {
  id: 'necessity',
  barsOf: (one) =>
    wentOut(one)
      ? [...new Set(one.rows.filter(({ identifiability }) => identifiability !== 'anonymous').map(cellOf))]
      : [],
  order: (counted) =>
    counted.size === 0
      ? []
      : [...SCOPES, ...([...counted.keys()].some((key) => key.startsWith('unknown/')) ? ['unknown'] : [])].flatMap(
          (scope) => NECESSITIES.map((one) => `${scope}/${one}`),
        ),
};

const cellOf = ({ scope, necessary, necessity: why }: CaseRow): string =>
  `${scope ?? 'unknown'}/${necessary === false ? 'unnecessary' : why?.trim() ? 'motivated' : 'unmotivated'}`;

/** From so many days on, up to the next. */
export const LATENESS = [1, 31, 91, 181] as const;

/** How long ago a re-evaluation was due that was not made. */
export const overdue: Division = {
  id: 'overdue',
  barsOf: (one, { now, local }) => {
    const { dueOn } = one.stand;
    if (!wentOut(one) || dueOn === null) return [];
    const late = daysBetween(dueOn, local(now.toISOString()).day);
    const from = LATENESS.findLast((days) => days <= late);
    return from === undefined ? [] : [String(from)];
  },
  order: allOf(LATENESS.map(String)),
};

/** In seconds: from so many on, up to the next. */
export const DECISION_TIMES = [0, 10, 20, 30, 60, 120, 300] as const;

/** Seconds from the moment that the action was held to the decision; null where nothing was held. */
export const secondsToDecide = ({ at, heldAt }: Case): number | null =>
  heldAt === null ? null : Math.max(0, (Date.parse(at) - Date.parse(heldAt)) / 1_000);

export const decide: Division = {
  id: 'decide',
  barsOf: (one) => {
    const took = secondsToDecide(one);
    return took === null ? [] : [String(DECISION_TIMES.findLast((from) => from <= took) ?? 0)];
  },
  order: allOf(DECISION_TIMES.map(String)),
};
