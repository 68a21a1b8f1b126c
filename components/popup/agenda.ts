import { asItStands, type History } from '../../lib/export/history.ts';
import { type OpenPoint, openPoints } from '../../lib/export/open-points.ts';
import type { FormKind } from '../review/forms.ts';

/** A disclosure that was withheld for a task, as the background lists it. */
export interface Waiting {
  readonly id: string;
  readonly at: string;
  readonly task: string;
  readonly number: number;
  readonly client: string | null;
  readonly ready: boolean;
}

export type Item =
  | { readonly kind: 'task'; readonly waiting: Waiting }
  | { readonly kind: 'point'; readonly point: OpenPoint; readonly history: History };

/** No more than fits at a glance; the log has the rest. */
export const MOST = 5;

const RANK: readonly OpenPoint['kind'][] = ['emergency-owed', 'outcome-unknown', 'inform-client', 're-evaluate'];

/** What is open, the most pressing first: what is owed with a date, what is in doubt, then tasks, then what may wait. */
export function agendaOf(histories: readonly History[], waiting: readonly Waiting[], now: Date): Item[] {
  const points = histories.flatMap((history): (Item & { kind: 'point' })[] =>
    openPoints(history, now).map((point) => ({ kind: 'point', point, history })),
  );
  const tasks = waiting.map((one): Item => ({ kind: 'task', waiting: one }));
  const of = (kind: OpenPoint['kind']) => points.filter(({ point }) => point.kind === kind);
  const [owed = [], unknown = [], ...rest] = RANK.map(of);
  return [...owed, ...unknown, ...tasks, ...rest.flat()];
}

/** Where in the log that is done. */
export function formOf({ kind }: OpenPoint): FormKind | null {
  const forms = {
    'outcome-unknown': 'outcome',
    'inform-client': 'client-informed',
    're-evaluate': 're-evaluated',
  } as const;
  return kind === 'emergency-owed' ? null : forms[kind];
}

/** Whom it was told, by the shortest name that tells them apart. */
export function recipientOf(history: History, parties: (count: number) => string, unknown: string): string {
  const { recipients } = asItStands(history);
  const [first] = recipients;
  if (recipients.length > 1) return parties(recipients.length);
  return first?.organisation?.trim() || first?.person?.trim() || unknown;
}
