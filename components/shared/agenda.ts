import { isLater, type Reminder } from '../../lib/agenda/reminders.ts';
import { asItStands, type History } from '../../lib/export/history.ts';
import { OPEN_KINDS, type OpenKind, type OpenPoint, openPoints } from '../../lib/export/open-points.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { dayOf, moment } from '../review/dates.ts';
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

/** What was put off, and until when: by the id of the reminder and the kind. */
export type PutOff = Readonly<Record<string, Reminder['later']>>;

/** No more than fits at a glance; the log page has the rest. */
export const MOST = 5;

/** Tasks come after what is owed or in doubt, before what may wait. */
const GROUPS = [...OPEN_KINDS.slice(0, 3), 'task', ...OPEN_KINDS.slice(3)] as const;
export type Group = OpenKind | 'task';

/** What is open, the most pressing first: what is owed with a date, what is in doubt, then tasks, then what may wait. */
export function agendaOf(histories: readonly History[], waiting: readonly Waiting[], now: Date): Item[] {
  const points = histories.flatMap((history): (Item & { kind: 'point' })[] =>
    openPoints(history, now).map((point) => ({ kind: 'point', point, history })),
  );
  const tasks = waiting.map((one): Item => ({ kind: 'task', waiting: one }));
  return GROUPS.flatMap((group) => (group === 'task' ? tasks : points.filter(({ point }) => point.kind === group)));
}

export const groupOf = (item: Item): Group => (item.kind === 'task' ? 'task' : item.point.kind);

/** Under which its reminder is kept. */
export const idOf = (item: Item): string =>
  item.kind === 'task' ? item.waiting.id : `n${item.history.disclosure.number}`;

export const putOffUntil = (item: Item, putOff: PutOff, now: Date): string | null => {
  const later = putOff[idOf(item)];
  return isLater(later, groupOf(item), now.toISOString()) ? (later?.[groupOf(item)] ?? null) : null;
};

/** Where in the log that is done. */
export function formOf({ kind }: OpenPoint): FormKind | null {
  const forms: Partial<Record<OpenKind, FormKind>> = {
    'outcome-unknown': 'outcome',
    'inform-client': 'client-informed',
    're-evaluate': 're-evaluated',
  };
  return forms[kind] ?? null;
}

/** One line of the agenda in words: about whom, and what is to be done. */
export function saidOf(item: Item, texts: PageTexts, now: Date): { client: string; number: number; text: string } {
  const { agenda, popup } = texts.pages;
  if (item.kind === 'task') {
    const { client, number, task, ready } = item.waiting;
    return { client: client ?? popup.aClient, number, text: ready ? popup.ready(task.replace(/[.\s]+$/, '')) : task };
  }
  const { point, history } = item;
  const { number, client } = history.disclosure;
  const to = recipientOf(history, texts.sentence.parties, texts.sentence.aRecipient.other);
  const text =
    point.kind === 'sent-wrongly'
      ? agenda.wrongly(to, point.task, point.officerKnows ? null : hoursLeft(point.by, now, texts))
      : agenda.line[point.kind](to, byWhen(point, texts));
  return { client: client.name ?? client.number ?? popup.aClient, number, text };
}

/** The clock of a breach in words: whether it must be reported, the officer decides, within so many hours. */
export function hoursLeft(by: string, now: Date, { pages }: PageTexts): string {
  const hours = Math.ceil((Date.parse(by) - now.getTime()) / 3_600_000);
  return hours <= 0 ? pages.agenda.hours.over : pages.agenda.hours.left(hours);
}

/** Whom it was told, by the shortest name that tells them apart. */
export function recipientOf(history: History, parties: (count: number) => string, unknown: string): string {
  const { recipients } = asItStands(history);
  const [first] = recipients;
  if (recipients.length > 1) return parties(recipients.length);
  return first?.organisation?.trim() || first?.person?.trim() || unknown;
}

function byWhen(point: OpenPoint, { language }: PageTexts): string {
  if (point.kind === 'emergency-owed') return moment(point.by, language);
  return point.kind === 're-evaluate' ? dayOf(point.by, language) : '';
}
