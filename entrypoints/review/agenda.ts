import browser from 'webextension-polyfill';
import type { FormKind, NewEvent } from '../../components/review/forms.ts';
import { formOf, type Item, type PutOff, type Waiting } from '../../components/shared/agenda.ts';
import { type ConsentPoint, consentPoints } from '../../lib/consents/points.ts';
import { registerOf } from '../../lib/consents/register.ts';
import { isoDay } from '../../lib/export/open-points.ts';
import type { Language } from '../../lib/language/shapes.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { call } from '../../lib/messaging/client.ts';
import type { Known, Source } from '../../lib/review/source.ts';
import { copiedNote } from './note.ts';

export interface Around {
  readonly db: LogDatabase;
  readonly source: Source | null;
  readonly language: Language;
  /** Does it, tells what went wrong, and reads again. */
  readonly change: (act: () => Promise<{ ok: boolean }>) => void;
  readonly open: (number: number, form: FormKind | null) => void;
}

/** What is open beside the log itself. `locked`: how many drafts are behind the lock. */
export interface ToDo {
  readonly waiting: readonly Waiting[];
  readonly consents: readonly ConsentPoint[];
  readonly putOff: PutOff;
  readonly locked: number;
  /** Whoever counts what is open knows of every entry. */
  readonly complete: boolean;
}

export async function readAgenda(now = new Date()): Promise<ToDo> {
  const [{ waiting, locked }, { putOff, complete }, register] = await Promise.all([
    call('drafts/list', {}).catch(() => ({ waiting: [], locked: 0 })),
    call('agenda/list', {}).catch(() => ({ putOff: {}, complete: false })),
    call('consents/list', {}).catch(() => null),
  ]);
  const entries = register?.ok ? register.entries : []; // behind the lock nothing of it is known
  return { waiting, consents: consentPoints(registerOf(entries, isoDay(now)), now), putOff, locked, complete };
}

/** The one thing that a line asks for. */
export function actOn(item: Item, { db, source, language, change, open }: Around): void {
  if (item.kind === 'task') {
    change(() => call('drafts/ready', { id: item.waiting.id }));
    return;
  }
  if (item.kind === 'consent') {
    void browser.tabs.create({
      url: browser.runtime.getURL(`/clients.html#consent/${item.point.consent.id}` as '/clients.html'),
    });
    return;
  }
  const { point, history } = item;
  const { number } = history.disclosure;
  if (point.kind === 'emergency-owed') change(() => call('log/complete', { number }));
  else if (point.kind === 'note-missing') change(() => copyNote(number, db, source, language));
  else open(number, formOf(point));
}

export function drop(item: Item, { change }: Pick<Around, 'change'>): void {
  if (item.kind === 'task') change(() => call('drafts/drop', { id: item.waiting.id }));
  else if (item.kind === 'point') {
    const event: NewEvent = { type: 'note-not-needed', about: item.history.disclosure.number, why: null };
    change(() => call('log/add-event', { event }));
  }
}

/** The note as it stands now; that it was taken is put in the log. */
async function copyNote(
  number: number,
  db: LogDatabase,
  source: Source | null,
  language: Language,
): Promise<{ ok: boolean }> {
  const found = await source?.history(number);
  if (found?.state !== 'readable') return { ok: false };
  const event = await copiedNote(db, found.history, found.log, language);
  return event === null ? { ok: false } : call('log/add-event', { event });
}

/** Whoever counts what is open hears what the log says of it, once all of it was read, where some of it was missed. */
export async function tellPending(source: Source, { complete, unread, of }: Known, toDo: ToDo): Promise<void> {
  if (complete && unread.locked === 0 && !toDo.complete)
    await call('agenda/known', { pending: [...(await source.pending())], last: of });
}
