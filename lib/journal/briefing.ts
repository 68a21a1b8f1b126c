import { sameClient } from '../consents/client.ts';
import { leftAlready } from '../disclosure/action.ts';
import type { Briefing, EarlierRecipient } from '../disclosure/briefing.ts';
import type { Disclosure } from '../disclosure/entry.ts';
import type { LogDatabase } from '../log/database.ts';
import { isClosed, type Reading, readNow } from '../log/keys/reading.ts';
import { isNewer } from '../log/newer.ts';
import { newestDisclosures } from '../log/read.ts';
import { disclosingAs, type Policy, type Settings } from '../policy/policy.ts';
import { offeredPresets, readPresets } from '../policy/presets.ts';
import { shownTo, shows, whoDiscloses } from '../policy/who.ts';
import { consentsFor } from './consents.ts';
import { dismissibleIn } from './dismiss.ts';
import { type DraftRow, isLater, owedOn, tasksWaiting, writerOf } from './drafts.ts';
import { allHeld, changeHeld, type Held } from './held-contents.ts';
import { draftPrepared } from './preparations.ts';

/** Earlier partners are offered newest first; more than this nobody reads. */
const MOST_OFFERED = 12;

/** Found by typing a few letters of the name. */
const MOST_CLIENTS = 100;

/** A prompt that opens in a tenth of a second cannot read a log of years. */
const LOOKED_BACK = 500;

/** All that the prompt for one held action is told. @param started she has filled in something already: no draft takes its place. */
export async function briefingFor(
  db: LogDatabase,
  id: string,
  held: Held,
  policy: Policy,
  settings: Settings,
  today: string,
  started = false,
): Promise<Briefing> {
  const at = new Date().toISOString(); // before anything is read: what is appended after it was not seen
  const reading = await reads(db);
  const who = whoDiscloses(policy, settings, held.context.user);
  const shown = shownTo(policy, who.name);
  const locked = isClosed(reading);
  const [disclosures, draft, others] = await Promise.all([
    locked ? [] : earlierDisclosures(db),
    held.completes !== null
      ? owedOn(db, held.completes)
      : started || held.prepared !== null
        ? null
        : readyDraft(db, held, (by) => shows(shown, by)),
    allHeld(),
  ]);
  const { earlier, ended } = locked
    ? NO_CONSENTS
    : await consentsFor(db, held.context.client, disclosures).catch(() => NO_CONSENTS);
  if (draft?.kind === 'task')
    await changeHeld(id, (now) => ({ ...now, resumes: { draftId: draft.id, number: draft.number } }));
  const hers = disclosures.filter(({ discloser }) => shows(shown, discloser.name));
  const briefing: Briefing = {
    action: held.action,
    alsoHeld: others.filter((h) => h.id !== id && waitsIn(held.tabId, h.held)).length,
    context: held.context,
    at,
    earlierConsents: earlier,
    endedConsents: ended,
    earlierRecipients: recipientsOf(hers),
    presets: offeredPresets(await readPresets().catch(() => []), policy.presets),
    channel: held.channel ?? null,
    earlierClients: held.action === null && isNobody(held.context.client) ? clientsOf(hers) : [],
    draft: draft?.draft ?? null,
    completes: held.completes,
    discloser: {
      ...who,
      organisation: disclosingAs(policy) ?? settings.organisation,
      kind: policy.discloser.kind ?? settings.kind,
      confidentiality: policy.discloser.confidentiality ?? settings.confidentiality,
    },
    locked,
    canUnlock: reading === 'locked',
    dismissible: dismissibleIn(held, policy),
    today,
  };
  if (held.prepared === null || started) return briefing;
  return { ...briefing, draft: await draftPrepared(db, held.prepared, briefing, policy) };
}

/** What a later version keeps is not read here; the prompt comes all the same, to tell and to withhold. */
async function reads(db: LogDatabase): Promise<Reading> {
  return (await isNewer(db)) ? 'open' : readNow(db);
}

const whose = ({ clientNumber, clientName }: DraftRow) => ({ number: clientNumber, name: clientName });

const NO_CONSENTS: Awaited<ReturnType<typeof consentsFor>> = { earlier: [], ended: [] };

const waitsIn = (tabId: number, { tabId: its, decided, action }: Held): boolean =>
  its === tabId && decided === null && !leftAlready(action);

const isNobody = ({ name, number }: Held['context']['client']): boolean => name === null && number === null;

function clientsOf(disclosures: readonly Disclosure[]): Held['context']['client'][] {
  const clients = new Map<string, Held['context']['client']>();
  for (const { client } of disclosures) {
    const { name, birthDate, number } = client;
    const key = number ?? `${name} ${birthDate}`;
    if (!isNobody(client) && !clients.has(key) && clients.size < MOST_CLIENTS)
      clients.set(key, { name, birthDate, number });
  }
  return [...clients.values()];
}

/** Newest first. A log that cannot be read prefills nothing and stops nothing. */
async function earlierDisclosures(db: LogDatabase): Promise<Disclosure[]> {
  try {
    return await newestDisclosures(db, LOOKED_BACK);
  } catch {
    return [];
  }
}

async function readyDraft(db: LogDatabase, held: Held, hers: (by: string | null) => boolean): Promise<DraftRow | null> {
  if (leftAlready(held.action)) return null; // it waits for an action that is still to come
  try {
    const rows = await tasksWaiting(db);
    const fits = (row: DraftRow) => row.ready && !isLater(row) && sameClient(whose(row), held.context.client);
    return rows.findLast((row) => fits(row) && hers(writerOf(row))) ?? null;
  } catch {
    return null;
  }
}

function recipientsOf(disclosures: readonly Disclosure[]): EarlierRecipient[] {
  const seen = new Map<string, EarlierRecipient>();
  for (const entry of disclosures) {
    for (const recipient of entry.recipients) {
      const key = `${recipient.organisation ?? ''} ${recipient.facts.recipient?.kind ?? ''}`;
      const before = seen.get(key);
      if (before) before.times += 1;
      else if (seen.size < MOST_OFFERED) {
        seen.set(key, {
          organisation: recipient.organisation,
          kind: recipient.facts.recipient?.kind ?? null,
          person: recipient.person,
          channel: recipient.channel,
          // The danger of an emergency is no purpose to suggest for the next time.
          purpose: entry.urgency === 'emergency' ? null : (recipient.facts.purpose?.description ?? null),
          times: 1,
          lastAt: entry.at,
        });
      }
    }
  }
  return [...seen.values()];
}
