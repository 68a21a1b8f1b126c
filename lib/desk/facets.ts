/** What the desk can be filtered by; several values of one facet are alternatives, several facets hold together. */
export const FACETS = [
  'clinician',
  'organisation',
  'partner',
  'recipient',
  'ground',
  'consent',
  'verdict',
  'scope',
  'category',
  'decision',
  'urgency',
  'open',
  'client',
  'log',
  'signal',
  'behind',
] as const;
export type FacetName = (typeof FACETS)[number];
export type Chosen = { readonly [facet in FacetName]?: readonly string[] };

export const SORTS = ['newest', 'oldest', 'clinician', 'recipient', 'verdict'] as const;
export type Sort = (typeof SORTS)[number];

/** What the officer asks for. Days are ISO dates by this computer's calendar, both included; open where null. */
export interface DeskWanted {
  readonly query: string;
  readonly chosen: Chosen;
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: Sort;
}

export const EVERYTHING: DeskWanted = { query: '', chosen: {}, from: null, to: null, sort: 'newest' };

/** Is only some of what is on the desk asked for. */
export const isNarrowed = ({ query, chosen, from, to }: DeskWanted): boolean =>
  query.trim() !== '' || from !== null || to !== null || Object.values(chosen).some((values) => values?.length);

/** The same question, whatever bar or signal it came from. */
export function withoutBehind({ chosen, ...wanted }: DeskWanted): DeskWanted {
  const { behind: _, ...rest } = chosen;
  return { ...wanted, chosen: rest };
}

/** A value that is not there: nothing was answered. */
export const NONE = '';

export function toggled(chosen: Chosen, facet: FacetName, value: string): Chosen {
  const now = chosen[facet] ?? [];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...chosen, [facet]: next.length === 0 ? undefined : next };
}

/** How often each value of a facet occurs among what all other facets leave, most frequent first. */
export type Counts = { readonly [facet in FacetName]: readonly (readonly [value: string, count: number])[] };
