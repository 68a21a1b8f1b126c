import type { DisclosureEvent } from '../../lib/disclosure/entry.ts';
import type { Mishap } from '../../lib/disclosure/sent-wrongly.ts';
import { type History, outcomeOf } from '../../lib/export/history.ts';
import { isoDay, openPoints } from '../../lib/export/open-points.ts';

type Own<E> = E extends DisclosureEvent ? Omit<E, 'schema' | 'kind' | 'id' | 'at' | 'by'> : never;
/** What she says happened; the background adds when, and puts it in the log. */
export type NewEvent = Own<DisclosureEvent>;

export const FORM_KINDS = [
  'outcome',
  'client-informed',
  're-evaluated',
  'correction',
  'consent-withdrawn',
  'sent-wrongly',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];
export type Values = Readonly<Record<string, string>>;

export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'lines' | 'date' | 'yes-no' | 'outcome' | 'mishap' | 'time';
  readonly required: boolean;
}

interface Form {
  readonly fields: readonly Field[];
  /** True where this can be said of this disclosure at all. */
  readonly fits: (history: History, now: Date) => boolean;
  readonly start: (history: History, now: Date) => Values;
  readonly event: (about: number, said: (name: string) => string) => NewEvent;
}

const field = (name: string, kind: Field['kind'], required = true): Field => ({ name, kind, required });
const orNull = (text: string): string | null => text.trim() || null;
const released = ({ disclosure }: History): boolean => disclosure.decision === 'released';
const without = () => ({});

export const FORMS: Readonly<Record<FormKind, Form>> = {
  outcome: {
    fields: [field('outcome', 'outcome'), field('reason', 'text', false)],
    fits: (history, now) => outcomeOf(history, now) === 'unknown',
    start: without,
    event: (about, said) => ({
      type: 'outcome',
      about,
      outcome: said('outcome') as Extract<NewEvent, { type: 'outcome' }>['outcome'],
      reason: orNull(said('reason')),
      settledByHand: true,
    }),
  },
  'client-informed': {
    fields: [field('on', 'date'), field('byWhom', 'text', false)],
    fits: released,
    start: ({ disclosure }, now) => ({ on: isoDay(now), byWhom: disclosure.discloser.name }),
    event: (about, said) => ({ type: 'client-informed', about, on: said('on'), byWhom: orNull(said('byWhom')) }),
  },
  're-evaluated': {
    fields: [field('on', 'date'), field('stillNeeded', 'yes-no'), field('why', 'text'), field('next', 'date', false)],
    fits: ({ disclosure }) => disclosure.recipients.some(({ facts }) => Boolean(facts.reEvaluateOn?.trim())),
    start: (_, now) => ({ on: isoDay(now) }),
    event: (about, said) => ({
      type: 're-evaluated',
      about,
      on: said('on'),
      stillNeeded: said('stillNeeded') === 'true',
      next: said('stillNeeded') === 'true' ? orNull(said('next')) : null,
      why: said('why').trim(),
    }),
  },
  correction: {
    fields: [field('what', 'text'), field('corrected', 'lines')],
    fits: () => true,
    start: without,
    event: (about, said) => ({
      type: 'correction',
      about,
      what: said('what').trim(),
      corrected: said('corrected').trim(),
    }),
  },
  'consent-withdrawn': {
    fields: [field('on', 'date'), field('reason', 'text', false)],
    fits: ({ disclosure }) =>
      disclosure.recipients.some(
        ({ facts }) => facts.consent?.status === 'given' || facts.consent?.status === 'partial',
      ),
    start: (_, now) => ({ on: isoDay(now) }),
    event: (about, said) => ({ type: 'consent-withdrawn', about, on: said('on'), reason: orNull(said('reason')) }),
  },
  'sent-wrongly': {
    fields: [
      field('mishap', 'mishap'),
      field('what', 'lines'),
      field('data', 'lines', false),
      field('reached', 'text', false),
      field('noticedBy', 'text', false),
      field('noticedOn', 'date'),
      field('noticedTime', 'time', false),
    ],
    fits: released,
    start: ({ disclosure }, now) => ({
      noticedBy: disclosure.discloser.name,
      noticedOn: isoDay(now),
      noticedTime: now.toTimeString().slice(0, 5),
    }),
    event: (about, said) => ({
      type: 'sent-wrongly',
      about,
      mishap: said('mishap') as Mishap,
      what: said('what').trim(),
      told: null,
      data: orNull(said('data')),
      reached: orNull(said('reached')),
      noticedBy: orNull(said('noticedBy')),
      noticedAt: new Date(`${said('noticedOn')}T${said('noticedTime') || '00:00'}`).toISOString(),
    }),
  },
};

/** What can be added to this disclosure; what is still open comes first. */
export function formsFor(history: History, now: Date): readonly FormKind[] {
  const open = openPoints(history, now).map(({ kind }) => kind);
  const first = (kind: FormKind) =>
    (kind === 'outcome' && open.includes('outcome-unknown')) ||
    (kind === 'client-informed' && open.includes('inform-client')) ||
    (kind === 're-evaluated' && open.includes('re-evaluate'));
  const fitting = FORM_KINDS.filter((kind) => FORMS[kind].fits(history, now));
  return [...fitting.filter(first), ...fitting.filter((kind) => !first(kind))];
}
