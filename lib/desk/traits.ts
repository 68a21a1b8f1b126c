import { asItStands, type History } from '../export/history.ts';
import { pointsAt, standOf } from '../export/open-points.ts';
import { FACETS, type FacetName, NONE } from './facets.ts';
import type { LogOnDesk } from './source.ts';

/** What one disclosure is found by, for each facet; several recipients have several of one. */
export type Traits = Readonly<Record<FacetName, readonly string[]>>;

/** Its log's part in them is for whoever knows the log: `clinician`, `log`; signals are found over all of them. */
export function traitsOf(history: History, log: Pick<LogOnDesk, 'clinician' | 'state'>, now: Date): Traits {
  const entry = asItStands(history);
  const { recipients, client, discloser } = entry;
  const of = (value: (row: (typeof recipients)[number]) => string | null | undefined) =>
    distinct(recipients.map((row) => value(row)?.trim() || NONE));
  const categories = distinct(recipients.flatMap(({ facts }) => facts.data?.categories ?? []));
  return {
    clinician: [discloser.name.trim() || log.clinician],
    organisation: [discloser.organisation?.trim() || NONE],
    partner: of(({ facts }) => facts.recipient?.kind),
    recipient: of(({ organisation, person }) => organisation?.trim() || person),
    ground: of(({ facts }) => facts.grounds?.confidentiality),
    consent: of(({ facts }) => facts.consent?.status),
    verdict: [entry.verdict],
    scope: of(({ facts }) => facts.data?.scope),
    category: categories.length > 0 ? categories : [NONE],
    decision: [entry.decision],
    urgency: [entry.urgency],
    open: orNone(pointsAt(standOf(history), now).map(({ kind }) => kind)),
    client: [client.name?.trim() || client.number?.trim() || NONE],
    log: [log.state],
    signal: [],
    behind: [],
  };
}

/** Of what cannot be read only whose log it is in. */
export const traitsOfUnreadable = (log: Pick<LogOnDesk, 'clinician' | 'state'>): Traits => ({
  ...(Object.fromEntries(FACETS.map((facet) => [facet, [] as string[]])) as unknown as Record<FacetName, string[]>),
  clinician: [log.clinician],
  log: [log.state],
});

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const orNone = (values: string[]): string[] => (values.length > 0 ? values : [NONE]);
