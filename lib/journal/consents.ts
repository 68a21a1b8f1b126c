import { aboutOf } from '../consents/about.ts';
import { asEarlier } from '../consents/as-earlier.ts';
import { endedRows, type Now, restingRows, restsOnConsent, unknownIn } from '../consents/checked.ts';
import { type ClientKey, sameClient } from '../consents/client.ts';
import { type Ended, endedBy, endedOf, isNo, speaksOf } from '../consents/ended.ts';
import { offeredTo } from '../consents/offered.ts';
import { registerOf } from '../consents/register.ts';
import type { EarlierConsent } from '../disclosure/briefing.ts';
import { type ConsentEntry, consentEntrySchema } from '../disclosure/consent-entry.ts';
import type { Decision } from '../disclosure/decision.ts';
import { draftSchema } from '../disclosure/draft/draft.ts';
import { factsOf } from '../disclosure/draft/facts.ts';
import type { EndedRow } from '../disclosure/draft/register.ts';
import { type Disclosure, ENTRY_SCHEMA_VERSION } from '../disclosure/entry.ts';
import { isoDay } from '../export/open-points.ts';
import { appendConsent } from '../log/append.ts';
import { consentsIn } from '../log/consents.ts';
import type { LogDatabase } from '../log/database.ts';
import { isClosed, readingOf } from '../log/keys/reading.ts';
import { disclosureNumbered } from '../log/read.ts';
import type { DraftRow } from './drafts.ts';
import { whoWorks } from './who-works.ts';

/** What a prompt about this client is told of consents. @param disclosures the newest that can be read, newest first. */
export async function consentsFor(
  db: LogDatabase,
  client: ClientKey,
  disclosures: readonly Disclosure[],
): Promise<{ earlier: EarlierConsent[]; ended: Ended[] }> {
  const now = await nowFor(db, client, null, disclosures);
  const ended = [...endedOf(now.register, client), ...now.withdrawals];
  const own = disclosures.filter((entry) => sameClient(entry.client, client));
  return {
    earlier: [
      ...offeredTo(now.register, client, now.withdrawals).map(asEarlier),
      ...own.flatMap((entry) =>
        restedOn(entry).filter((one) => !ended.some((no) => isNo(no) && takesBack(no, one, entry))),
      ),
    ],
    ended,
  };
}

/** A no on the day itself is taken to be the later of the two. */
const takesBack = (no: Ended, { on, recipient }: EarlierConsent, { at }: Disclosure): boolean =>
  no.on >= (on ?? at).slice(0, 10) &&
  speaksOf(
    no,
    { ...recipient, kind: recipient.facts.recipient?.kind ?? null },
    recipient.facts.purpose?.description ?? null,
  );

/** Consents that an entry rests on and the register does not know: those it knows, it offers itself. */
function restedOn(entry: Disclosure): EarlierConsent[] {
  if (entry.decision !== 'released') return [];
  return entry.recipients
    .filter(({ facts }) => facts.grounds?.confidentiality === 'consent' && facts.consent?.status === 'given')
    .filter(({ details }) => details.consent?.register === undefined)
    .map(({ assessment: _, ...recipient }) => ({
      fromNumber: entry.number,
      on: recipient.details.consent?.on ?? null,
      organisation: recipient.organisation,
      recipient,
      details: recipient.details,
    }));
}

async function nowFor(
  db: LogDatabase,
  client: ClientKey,
  toldAt: string | null,
  disclosures: readonly Disclosure[] = [],
): Promise<Now> {
  const { entries, withdrawals } = await consentsIn(db);
  const known = new Map(disclosures.map((entry) => [entry.number, entry]));
  const said = await Promise.all(
    withdrawals.map(async (event) => {
      const entry = known.get(event.about) ?? (await disclosureNumbered(db, event.about))?.entry;
      return entry ? endedBy(entry, event, client) : [];
    }),
  );
  return { register: registerOf(entries, isoDay(new Date())), withdrawals: said.flat(), client, toldAt };
}

type Checked = { readonly decision: Decision } | { readonly ended: readonly EndedRow[] } | { readonly locked: true };

/**
 * A decision as it may be recorded. Looked up at the moment itself, so a consent that was withdrawn while the prompt
 * stood open releases nothing: then it says which rows, and what became of their consent.
 * @param left it is gone already: then nothing can be kept from leaving, and it is only recorded on what it rested.
 */
export async function withConsents(
  db: LogDatabase,
  decision: Decision,
  toldAt: string | null,
  left: boolean,
): Promise<Checked> {
  if (!decision.recipients.some((row) => restsOnConsent(row) || row.details.consent?.register !== undefined)) {
    return { decision };
  }
  const now = await nowFor(db, decision.client, toldAt);
  if (!left && decision.decision === 'release' && decision.urgency === 'ordinary') {
    if (unknownIn(decision.recipients, now).length > 0 && isClosed(await readingOf(db))) return { locked: true };
    const ended = endedRows(decision.recipients, now);
    if (ended.length > 0) return { ended };
  }
  return { decision: { ...decision, recipients: restingRows(decision.recipients, now) } };
}

type New = ConsentEntry extends infer E ? (E extends ConsentEntry ? Omit<E, keyof Base> : never) : never;
type Base = Pick<ConsentEntry, 'schema' | 'kind' | 'id' | 'at' | 'by'>;

const baseOf = async (): Promise<Base> => ({
  schema: ENTRY_SCHEMA_VERSION,
  kind: 'consent',
  id: crypto.randomUUID(),
  at: new Date().toISOString(),
  by: await whoWorks(null),
});

/** From the page: when, by whom and under which id the background says itself. */
export const consentFrom = async (said: unknown) =>
  consentEntrySchema.safeParse({ ...(said as object), ...(await baseOf()) });

/** She says that she asked, as the task of a draft that waits told her to. Once for each partner that it was to be asked for. */
export async function askedByTask(db: LogDatabase, { draft }: DraftRow): Promise<void> {
  const parsed = draftSchema.safeParse(draft);
  if (!parsed.success) return;
  for (const row of parsed.data.asksConsent) {
    const recipient = parsed.data.recipients[row];
    if (recipient === undefined) continue;
    const asked: New = {
      type: 'asked',
      consent: crypto.randomUUID(),
      about: aboutOf(parsed.data.client, { ...recipient, facts: factsOf(recipient) }),
      on: isoDay(new Date()),
      thinkUntil: null,
      how: 'spoken',
    };
    await appendConsent(db, consentEntrySchema.parse({ ...(await baseOf()), ...asked }));
  }
}
