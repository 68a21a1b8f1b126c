import type { Consent } from '../../consents/register.ts';
import { capital } from '../../language/capital.ts';
import type { Language } from '../../language/shapes.ts';
import { type History, lastOf, outcomeOf } from '../history.ts';
import { oneLine } from '../note/line.ts';
import { day } from '../note/subject.ts';
import { consentLines } from './account/consents.ts';
import { accountOfOne } from './account/one.ts';
import { rightsBlocks } from './account/rights.ts';
import { closingOf } from './closing.ts';
import { recipientName, text } from './common.ts';
import { heldBack, mustBeOneClient } from './held-back.ts';
import type { Block, Paper } from './paper.ts';
import { pdfOf } from './render/pdf.ts';
import { dayOf, type FormContext, type FormSubject, formSubject } from './subject.ts';

export interface AccountContext extends FormContext {
  /** Where a complaint goes within the organisation, and how its privacy officer is reached. Default: open lines. */
  readonly complaints?: string | null;
  readonly privacyOfficer?: string | null;
  /** What stands in the register about this client, where that is at hand. */
  readonly consents?: readonly Consent[];
}

/** What the officer must know of the letter, and the letter does not say. */
export interface ForTheOfficer {
  /** Entries that are left out because she must not read of them yet. */
  readonly heldBack: number;
  /** Entries in the letter of which the log does not say that she was ever told: she may read of them here first. */
  readonly firstHeardHere: number;
}

/** There is nothing to tell a letter from, and so nobody to write it to. */
export class NothingToTell extends Error {
  override readonly name = 'NothingToTell';
}

/**
 * The account for the client herself: everything in these entries that was disclosed about her, in plain words, with
 * where to complain and how to have something corrected (2014 uitgangspunt 2 and 5; 2025 §2.2). Under twelve it is
 * written to the parents. Takes all histories of one client; throws `DifferentClients` where they are not, and
 * `NothingToTell` where there are none. Withheld and failed actions are told apart and not counted as disclosed.
 */
export async function clientAccountForm(
  histories: readonly History[],
  context: AccountContext,
  language: Language = 'nl',
): Promise<{ readonly pdf: Uint8Array } & ForTheOfficer> {
  const { paper, ...officer } = clientAccountPaper(histories, context, language);
  return { pdf: await pdfOf(paper), ...officer };
}

/** What stands in that letter. */
export function clientAccountPaper(
  histories: readonly History[],
  context: AccountContext,
  language: Language = 'nl',
): { readonly paper: Paper } & ForTheOfficer {
  mustBeOneClient(histories);
  const today = dayOf(context.made, context.timeZone);
  // By number within a log; those of several logs by their moment.
  const newestFirst = [...histories].sort(
    (a, b) => b.disclosure.at.localeCompare(a.disclosure.at) || b.disclosure.number - a.disclosure.number,
  );
  const all = newestFirst.map((history) => formSubject(history, context, language));
  const [newest] = all;
  if (newest === undefined) throw new NothingToTell('no entries');
  const visible = all.filter(({ entry }) => !heldBack(entry, today));
  const shared = visible.filter((subject) => leftForSure(subject));
  const notShared = visible.filter((subject) => !leftForSure(subject));
  return {
    paper: letter(visible[0] ?? newest, shared, notShared, context),
    heldBack: all.length - visible.length,
    firstHeardHere: shared.filter((subject) => !everTold(subject)).length,
  };
}

function letter(
  addressee: FormSubject,
  shared: readonly FormSubject[],
  notShared: readonly FormSubject[],
  context: AccountContext,
): Paper {
  const { words, note, entry, language } = addressee;
  const { common, account: w } = words;
  const parents = isChild(addressee);
  const { date } = note.when(context.made, context.timeZone);
  const count = shared.reduce((sum, { entry: { recipients } }) => sum + recipients.length, 0);
  const [first, ...others] = [...shared, ...notShared];
  const agreed = consentLines(addressee, context.consents ?? [], parents);
  return {
    language,
    title: w.title(parents),
    subtitle: w.from(oneLine(entry.discloser.organisation), date),
    sections: [
      {
        title: null,
        blocks: [
          ...[w.about(oneLine(entry.client.name), day(addressee, entry.client.birthDate))].flatMap((about) =>
            about === null ? [] : [text(about, 'strong')],
          ),
          ...w.intro(parents).map((line) => text(line)),
          text(w.count(parents, count), 'strong'),
          text(w.maybeLater),
        ],
      },
      ...(shared.length === 0 ? [] : [{ title: w.shared, blocks: shared.flatMap((subject) => accountOfOne(subject)) }]),
      ...(notShared.length === 0
        ? []
        : [{ title: w.notShared, blocks: [text(w.notSharedIntro), list(notShared.map(notSharedLine))] }]),
      ...(agreed.length === 0 ? [] : [{ title: w.register.title, blocks: [list(agreed)] }]),
      { title: w.rights, blocks: rightsBlocks(addressee, parents, context) },
    ],
    closing: first === undefined ? [common.made(date)] : closingOf([first, ...others], { places: false }),
    footer: common.footer(common.confidential, w.title(parents)),
    pageOf: common.pageOf,
    made: context.made,
  };
}

/** What was decided to go, and was not reported to have stayed; where that is not known it counts as gone. */
function leftForSure({ history, context }: FormSubject): boolean {
  return !['withheld', 'failed', 'abandoned'].includes(outcomeOf(history, new Date(context.made)));
}

function notSharedLine(subject: FormSubject): string {
  const { entry, words, note, timeZone, index } = subject;
  const names = entry.recipients.flatMap((row) => recipientName(subject, row) ?? []);
  const recipient = names.length === 0 ? null : words.account.listed(names);
  const say = entry.decision === 'withheld' ? words.account.withheld : words.account.failed;
  return capital(say(note.when(entry.at, timeZone).date, recipient, entry.number, index));
}

function everTold({ entry, history }: FormSubject): boolean {
  if (lastOf(history.events, 'client-informed') !== undefined) return true;
  return entry.recipients.every(({ facts }) => facts.clientInformed === 'yes');
}

/** On the day of the letter, by her birth date; without one, as the newest entry has it. */
function isChild({ entry, context, timeZone, parents }: FormSubject): boolean {
  const { birthDate } = entry.client;
  if (birthDate === null) return parents;
  const twelve = `${Number(birthDate.slice(0, 4)) + 12}${birthDate.slice(4)}`;
  return dayOf(context.made, timeZone) < twelve;
}

const list = (items: readonly string[]): Block => ({ kind: 'list', items });
