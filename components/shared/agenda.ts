import { isLater, type Reminder } from '../../lib/agenda/reminders.ts';
import type { ConsentPoint } from '../../lib/consents/points.ts';
import { asItStands, type History } from '../../lib/export/history.ts';
import { OPEN_KINDS, type OpenKind, type OpenPoint, openPoints } from '../../lib/export/open-points.ts';
import { capital } from '../../lib/language/capital.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { recipientOf as consentRecipientOf } from '../clients/words.ts';
import type { FormKind } from '../review/forms.ts';
import { dayOf, moment } from './dates.ts';

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
  | { readonly kind: 'consent'; readonly point: ConsentPoint }
  | { readonly kind: 'point'; readonly point: OpenPoint; readonly history: History };

/** What was put off, and until when: by the id of the reminder and the kind. */
export type PutOff = Readonly<Record<string, Reminder['later']>>;

/** No more than fits at a glance; the log page has the rest. */
export const MOST = 5;

/** Tasks and consents come after what is owed or in doubt, before what may wait. */
const GROUPS = [...OPEN_KINDS.slice(0, 3), 'task', 'consent-answer', 'consent-ends', ...OPEN_KINDS.slice(3)] as const;
export type Group = OpenKind | 'task' | ConsentPoint['kind'];

/** What is open, the most pressing first: what is owed with a date, what is in doubt, then tasks, then what may wait. */
export function agendaOf(
  histories: readonly History[],
  waiting: readonly Waiting[],
  consents: readonly ConsentPoint[],
  now: Date,
): Item[] {
  const items: readonly Item[] = [
    ...waiting.map((one): Item => ({ kind: 'task', waiting: one })),
    ...consents.map((point): Item => ({ kind: 'consent', point })),
    ...histories.flatMap((history) =>
      openPoints(history, now).map((point): Item => ({ kind: 'point', point, history })),
    ),
  ];
  const groups = new Map<Group, Item[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return GROUPS.flatMap((group) => groups.get(group) ?? []);
}

export const groupOf = (item: Item): Group => (item.kind === 'task' ? 'task' : item.point.kind);

/** Under which its reminder is kept. */
export function idOf(item: Item): string {
  if (item.kind === 'task') return item.waiting.id;
  return item.kind === 'consent' ? item.point.consent.id : `n${item.history.disclosure.number}`;
}

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

interface Said {
  readonly client: string;
  /** Of the disclosure that it is about; null where it is about a consent. */
  readonly number: number | null;
  readonly text: string;
}

/** One line of the agenda in words: about whom, and what is to be done. */
export function saidOf(item: Item, texts: PageTexts, now: Date): Said {
  const { agenda, popup } = texts.pages;
  if (item.kind === 'task') {
    const { client, number, task, ready } = item.waiting;
    return {
      client: client ?? popup.aClient,
      number,
      text: ready ? popup.ready(task.replace(/[.\s]+$/, '')) : capital(task),
    };
  }
  if (item.kind === 'consent') return saidOfConsent(item.point, texts);
  const { point, history } = item;
  const { number, client } = history.disclosure;
  const to = recipientOf(history, texts.sentence.parties, texts.sentence.aRecipient.other);
  const text =
    point.kind === 'sent-wrongly'
      ? agenda.wrongly(to, point.task, point.officerKnows ? null : hoursLeft(point.by, now, texts))
      : agenda.line[point.kind](to, byWhen(point, texts));
  return { client: client.name ?? client.number ?? popup.aClient, number, text };
}

function saidOfConsent({ kind, consent, by }: ConsentPoint, texts: PageTexts): Said {
  const { agenda, popup } = texts.pages;
  const { client, recipient } = consent.about;
  const to = consentRecipientOf(recipient, texts);
  return {
    client: client.name ?? client.number ?? popup.aClient,
    number: null,
    text:
      kind === 'consent-answer'
        ? agenda.consent.answer(to, dayOf(consent.since, texts.language))
        : consent.state === 'expired'
          ? agenda.consent.ended(to, dayOf(by, texts.language))
          : agenda.consent.ends(to, dayOf(by, texts.language)),
  };
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
