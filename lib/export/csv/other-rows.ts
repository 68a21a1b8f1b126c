import type { ConsentEntry } from '../../disclosure/consent-entry.ts';
import type { DisclosureEvent, GuardChange, LogChange, PassedBy } from '../../disclosure/entry.ts';
import type { Oversight } from '../../disclosure/oversight-entry.ts';
import { oversightSaid } from '../oversight-said.ts';
import { stepInWords, wronglyInWords } from '../sent-wrongly.ts';
import type { Cells } from './columns.ts';
import type { Writer } from './context.ts';
import { accountCells } from './disclosure-row.ts';

/** Something that happened to a disclosure afterwards. */
export function eventCells(event: DisclosureEvent, writer: Writer): Cells {
  return { about: event.about, by: event.by, ...whatHappened(event, writer) };
}

function whatHappened(event: DisclosureEvent, writer: Writer): Cells {
  const { words, texts, note, when } = writer;
  const at = { date: when(event.at), time: '' };
  switch (event.type) {
    case 'left':
      return {
        how: texts.pages.account.sinks[event.sink],
        details: [event.fileName, event.bytes === null ? null : texts.pages.account.bytes(event.bytes)]
          .filter(Boolean)
          .join(', '),
      };
    case 'outcome':
      return { outcome: texts.pages.review.outcome[event.outcome], details: event.reason };
    case 'note-filed':
      return { details: words.noteFiled[event.where] };
    case 'client-informed':
      return { details: note.events.informed(false, event.on, event.byWhom) };
    case 'consent-withdrawn':
      return { details: note.events.withdrawn(event.on, event.reason) };
    case 'correction':
      return { details: note.events.correction(at, event.what, event.corrected) };
    case 're-evaluated':
      return { details: note.events.reEvaluated(event.on, event.stillNeeded, event.why, event.next) };
    case 'sent-wrongly':
      return {
        details: note.events.sentWrongly(at, wronglyInWords(event, note.events.wrongly, when).join('; '), event.told),
      };
    case 'sent-wrongly-step': {
      const { said, note: noted } = stepInWords(event, note.events.wrongly);
      return { details: [note.events.onDay(event.on, said), noted].filter(Boolean).join('; ') };
    }
    case 'note-not-needed':
      return { details: note.events.wrongly.noteNotNeeded(event.why) };
    case 'completed-afterwards':
      return { ...accountCells(event.recipients, writer), verdict: texts.verdicts[event.verdict].label };
  }
}

export function passedByCells(passed: PassedBy, { words, texts, when }: Writer): Cells {
  return {
    about: passed.about,
    how: texts.pages.account.sinks[passed.sink],
    details: [
      words.passedBy(passed.times, when(passed.seenAt)),
      passed.fileName,
      passed.to,
      passed.origin,
      passed.reason,
    ]
      .filter(Boolean)
      .join('; '),
  };
}

export function guardChangeCells(change: GuardChange, { texts }: Writer): Cells {
  const { changes, says, unnamed } = texts.pages.otherLines;
  const control = change.control ?? unnamed;
  return { by: change.by, details: changes[change.type](control, change.epd, says[change.says], null) };
}

export function logChangeCells(change: LogChange, { words }: Writer): Cells {
  return { by: change.by, details: detailsOf(change, words) };
}

export const oversightCells = (oversight: Oversight, { texts }: Writer): Cells => ({
  by: oversight.by,
  details: oversightSaid(oversight, texts.pages.oversightLines),
});

function detailsOf(change: LogChange, words: Writer['words']): string | null {
  switch (change.type) {
    case 'signing-key':
      return change.publicKey;
    case 'recipients':
      return change.recipients.map(({ name }) => name).join(', ');
    case 'erased':
      return [words.erasedPlaces(change.entries), change.why].filter(Boolean).join('; ');
    case 'handed-over':
      return words.handedOver(change.state.size, change.to);
    case 'read-back':
      return words.readBack(change.state.size, change.state.log);
  }
}

/** What happened to a consent, with what it was about where that is said. */
export function consentCells(entry: ConsentEntry, { texts, words }: Writer): Cells {
  const { terms } = texts;
  const about = entry.type === 'withdrawn' ? null : entry.about;
  const { organisation, person, kind } = about?.recipient ?? { organisation: null, person: null, kind: null };
  return {
    by: entry.by,
    client: about?.client.name,
    born: about?.client.birthDate,
    clientNumber: about?.client.number,
    recipients: organisation && person ? texts.sentence.person(organisation, person) : organisation || person,
    recipientKinds: kind && terms.recipientKind[kind].label,
    purpose: about?.purpose,
    data: about?.scope && terms.scope[about.scope].label,
    categories: about?.categories?.map((category) => terms.category[category].label).join(', '),
    consent: entry.type === 'recorded' ? terms.consentStatus[entry.status].label : null,
    details: [words.consentId(entry.consent), texts.pages.consents.happened(entry), reasonIn(entry)]
      .filter(Boolean)
      .join('; '),
  };
}

const reasonIn = (entry: ConsentEntry): string | null =>
  entry.type === 'refused' || entry.type === 'withdrawn' ? entry.reason : null;
