import { outcomeAt } from '../export/history.ts';
import { pointsAt } from '../export/open-points.ts';
import { type Line, plain } from './line.ts';

export const FILTERS = ['all', 'released', 'withheld', 'open'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Wanted {
  readonly query: string;
  readonly filter: Filter;
}

export const wordsOf = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

/** Does this line stand in the group that is asked for. What cannot be read stands in none but all. */
export function passes(line: Line, filter: Filter, now: Date): boolean {
  if (filter === 'all') return true;
  if (line.state !== 'readable') return false;
  if (filter === 'open') return pointsAt(line.stand, now).length > 0;
  return (outcomeAt(line.stand, now) === 'withheld') === (filter === 'withheld');
}
