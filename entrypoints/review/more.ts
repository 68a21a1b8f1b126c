import type { ExpiredProps } from '../../components/review/Expired.tsx';
import type { KeepingProps } from '../../components/review/Keeping.tsx';
import type { PapersProps } from '../../components/review/Papers.tsx';
import type { TakeAwayProps } from '../../components/review/TakeAway.tsx';
import { longDay } from '../../components/shared/dates.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { verifyTextsFor } from '../../lib/language/verify.ts';
import { LogNotWritable } from '../../lib/log/append.ts';
import { backupDue, backupStateOf } from '../../lib/log/backup.ts';
import { damageFound } from '../../lib/log/damage.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { Locked } from '../../lib/log/keys/data-key.ts';
import { allEntries, allLogs } from '../../lib/log/read.ts';
import { expiredConsentsIn, expiredIn } from '../../lib/log/retention.ts';
import { eraseConsent, eraseDisclosure } from '../../lib/log/store/erase.ts';
import { contactLine } from '../../lib/policy/contact.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { Shown } from '../../lib/policy/who.ts';
import { headlineOf } from '../../lib/verify/headline.ts';
import { verifyHere } from '../../lib/verify/here.ts';
import { checked, putBack } from './checking.ts';
import { today } from './files.ts';
import { fittingPapers, madePaper } from './papers.ts';
import { taken } from './take-away.ts';

export interface More {
  readonly keeping: KeepingProps;
  readonly papers: PapersProps;
  /** Whom of the organisation to tell when something was sent wrongly. */
  readonly contact: string | null;
  readonly takeAway: TakeAwayProps;
  readonly onErase: (number: number, why: string) => Promise<string | null>;
}

interface Around {
  readonly texts: PageTexts;
  readonly policy: Policy | null;
  readonly whose: Shown;
  /** Whom the log names for what is done here. */
  readonly by: string | null;
  /** The log has changed: what is shown is read on. */
  readonly changed: () => Promise<void>;
}

/** What the log page can do beside showing. */
export async function moreOf(db: LogDatabase, { texts, policy, whose, by, changed }: Around): Promise<More> {
  const officers = policy?.log.officers ?? [];
  const all = await allLogs(db);
  const logs = all.filter(({ size }) => size > 0);
  const backup = await backupStateOf(db);
  return {
    keeping: { damage: damageFound(all), backup, due: backupDue(backup, policy?.log.remindEvery ?? null) },
    contact: policy && contactLine(policy.contact),
    papers: {
      fitting: fittingPapers,
      onMake: (kind, history, recipient) => madePaper(db, kind, history, recipient, texts, policy?.contact ?? null),
    },
    takeAway: {
      logs: logs.map(({ id, grows, size }) => ({ id, grows, size })),
      officers: officers.map(({ name }) => name),
      onlyOfficers: whose.of !== 'everyone',
      notProved: verifyTextsFor(texts.language).notProved.heading,
      onCheck: (note) => checked(db, note, texts),
      onSave: async (kind, log, officer) => {
        const to = officers.find(({ name }) => name === officer) ?? null;
        const said = await taken(db, kind, log, to, { texts, policy, by });
        await changed();
        return said;
      },
      onPutBack: async (file) => {
        const said = await putBack(db, file, by, texts);
        await changed();
        return said;
      },
    },
    onErase: (number, why) =>
      told(texts, async () => {
        await eraseDisclosure(db, number, { reason: 'destruction-granted', why, by });
        await changed();
      }),
  };
}

/** What has come to the end of its term, found once the log is open; null where the log is so large that it waits for her. */
export async function expiredFor(db: LogDatabase, around: Around): Promise<ExpiredProps | undefined> {
  const { policy, by, texts, changed } = around;
  if (!policy || (await entriesIn(db)) > READ_BY_ITSELF) return undefined;
  const entries = await allEntries(db);
  const expired = expiredIn(entries, policy.log, today());
  const consents = expiredConsentsIn(entries, policy.log, today());
  return {
    numbers: expired.map(({ number }) => number),
    consents: consents.length,
    onErase: () =>
      told(texts, async () => {
        for (const { number, since } of expired) {
          await eraseDisclosure(db, number, { reason: 'retention', why: since, by });
        }
        for (const { consent, since } of consents)
          await eraseConsent(db, consent, { reason: 'retention', why: since, by });
        await changed();
      }),
  };
}

/** What stands in the way, in words; null where nothing did. */
async function told(texts: PageTexts, act: () => Promise<void>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof Locked) return texts.pages.takeAway.locked;
    if (error instanceof LogNotWritable) return texts.pages.problems[error.problem];
    throw error;
  }
}

const entriesIn = async (db: LogDatabase): Promise<number> =>
  (await allLogs(db)).reduce((sum, { size }) => sum + size, 0);

/** Larger logs are verified when she asks: reading all of it twice would be felt. */
const READ_BY_ITSELF = 20_000;

export async function headlineFor(db: LogDatabase, texts: PageTexts): Promise<string | undefined> {
  if ((await entriesIn(db)) > READ_BY_ITSELF) return undefined;
  return headlineOf(await verifyHere(db), texts, (instant) => longDay(instant, texts.language));
}
