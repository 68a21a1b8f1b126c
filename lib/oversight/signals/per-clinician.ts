import type { Case, EntryRef } from '../case.ts';
import type { Family, Figures, Look, LookContext, SignalOf, Strength } from './signal.ts';

export const refOf = ({ log, number }: EntryRef): EntryRef => ({ log, number });

/** Cases by their clinician, each group in the order of time. */
export function byClinician(cases: readonly Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const one of cases.toSorted((a, b) => a.at.localeCompare(b.at) || a.number - b.number)) {
    const group = groups.get(one.clinician);
    if (group) group.push(one);
    else groups.set(one.clinician, [one]);
  }
  return groups;
}

interface Found<F extends Family> {
  /** Tells apart several of one family about one clinician. */
  readonly of?: string;
  readonly entries: readonly Case[];
  readonly strength: Strength;
  readonly figures: Figures[F];
}

/** A look that goes by clinician: the cases of each that are worth a look, as one signal. */
export function perClinician<F extends Family>(
  family: F,
  isWorthALook: (one: Case, context: LookContext) => boolean,
  told: (found: readonly Case[], all: readonly Case[], context: LookContext) => Omit<Found<F>, 'entries'>,
): Look<F> {
  return {
    family,
    of: (cases, context) =>
      [...byClinician(cases)].flatMap(([clinician, all]) => {
        const found = all.filter((one) => isWorthALook(one, context));
        return found.length === 0 ? [] : [signal(family, clinician, { entries: found, ...told(found, all, context) })];
      }),
  };
}

export function signal<F extends Family>(family: F, clinician: string, found: Found<F>): SignalOf<F> {
  const logs = new Set(found.entries.map(({ log }) => log));
  return {
    id: [family, clinician, found.of].filter(Boolean).join('|'),
    family,
    strength: found.strength,
    clinician,
    log: logs.size === 1 ? ([...logs][0] ?? null) : null,
    entries: found.entries.map(refOf),
    figures: found.figures,
  };
}
