import { type Terms, termsOf } from '../../assessment/terms.ts';
import { capital } from '../../language/capital.ts';
import { formWordsFor } from '../../language/forms.ts';
import type { Language } from '../../language/shapes.ts';
import { asItStands, type History } from '../history.ts';
import { oneLine } from '../note/line.ts';
import { reEvaluationDue } from '../open-points.ts';
import { closingOf } from './closing.ts';
import { codedEntry } from './coded.ts';
import { channelName, discloserName, recipientName, recordedOn, text } from './common.ts';
import { clientKnows } from './knows.ts';
import { kindsOf, natureOf } from './nature.ts';
import type { Block, Field, Paper, Section } from './paper.ts';
import { participantsTable, seatsOf } from './participants.ts';
import { pdfOf } from './render/pdf.ts';
import { type FormContext, type FormSubject, field, formSubject } from './subject.ts';

/** A report needs a meeting: one disclosure or more. */
export class NothingDiscussed extends Error {
  override readonly name = 'NothingDiscussed';
}

/**
 * The report of one meeting, for those who took part: every client under a code, and who sat at the table with which
 * part and basis (2014 uitgangspunt 11; 2025 §3.2.1). The code is the number of the disclosure, which only the log can
 * read back. It tells the nature of what was discussed, never the content, and leaves the agreements open to write in.
 * Takes the disclosures of that meeting, one for each client; throws `NothingDiscussed` where there are none.
 */
export async function meetingReport(
  histories: readonly History[],
  context: FormContext,
  language: Language = 'nl',
): Promise<Uint8Array> {
  return pdfOf(meetingPaper(histories, context, language));
}

/** What stands in that report. */
export function meetingPaper(histories: readonly History[], context: FormContext, language: Language = 'nl'): Paper {
  const words = formWordsFor(language);
  const { common, meeting: w } = words;
  const [first, ...others] = histories.map((history) =>
    formSubject(history, context, language, codedEntry(asItStands(history), w.code(history.disclosure.number))),
  );
  if (first === undefined) throw new NothingDiscussed('a report needs at least one disclosure');
  const all = [first, ...others] as const;
  return {
    language,
    title: w.title,
    subtitle: w.subtitle,
    sections: [
      { title: w.talk, blocks: [{ kind: 'fields', columns: 2, fields: talkFields(all) }] },
      {
        title: w.participants,
        blocks: [participantsTable(first, seatsOf(all)), text(words.withoutConsent.partnerExplained, 'small')],
      },
      ...all.map(clientSection),
      {
        title: null,
        blocks: [
          { kind: 'fields', fields: [field(w.nextMeeting, null)] },
          { kind: 'notice', text: w.secret },
        ],
      },
    ],
    closing: closingOf(all),
    footer: common.footer(common.confidential, w.title),
    pageOf: common.pageOf,
    made: context.made,
  };
}

function talkFields(all: readonly [FormSubject, ...FormSubject[]]): Field[] {
  const [first] = all;
  const { common, meeting: w } = first.words;
  const of = (say: (subject: FormSubject, row: FormSubject['entry']['recipients'][number]) => string | null) =>
    [...new Set(all.flatMap((subject) => subject.entry.recipients.flatMap((row) => say(subject, row) ?? [])))].join(
      '; ',
    );
  return [
    field(w.date, null),
    field(common.recordedOn, recordedOn(first)),
    field(w.meeting, capital(of(recipientName))),
    field(w.place, capital(of(channelName))),
    field(w.writer, discloserName(first)),
  ];
}

function clientSection(subject: FormSubject): Section {
  const { words, entry, history, note } = subject;
  const { meeting: w } = words;
  const due = reEvaluationDue(history);
  const rows = entry.recipients;
  const each = (say: (row: (typeof rows)[number]) => string | null | undefined) =>
    [...new Set(rows.flatMap((row) => oneLine(say(row)) ?? []))].join('; ');
  return {
    title: w.heading(entry.client.name ?? ''),
    blocks: [
      {
        kind: 'fields',
        whole: true,
        fields: [
          field(w.purpose, capital(each(({ facts }) => facts.purpose?.description)), 2),
          field(
            w.data,
            each((row) => natureOf(subject, row)),
          ),
          ...kinds(subject, w.kinds),
          field(w.consent, capital(each((row) => consentOf(subject, row)))),
          field(w.informed, capital(informedOf(subject) ?? '')),
          field(w.next, due && note.date(due)),
        ],
      },
      {
        kind: 'table',
        columns: [
          { head: w.agreement.what, share: 6 },
          { head: w.agreement.who, share: 3 },
          { head: w.agreement.when, share: 2 },
        ],
        rows: Array.from({ length: 4 }, () => [null, null, null]),
      },
      text(w.stillNeeded, 'small'),
      {
        kind: 'items',
        items: [w.answers.still, w.answers.known].map((answer) => ({
          code: null,
          text: answer,
          ticked: null,
          choices: [words.common.yes, words.common.no].map((choice) => ({ text: choice, ticked: false })),
        })),
      },
    ] satisfies Block[],
  };
}

function kinds(subject: FormSubject, label: string): Field[] {
  const all = subject.entry.recipients.flatMap((row) => kindsOf(subject, row) ?? []);
  return all.length === 0 ? [] : [field(label, [...new Set(all)].join('; '))];
}

function consentOf({ words }: FormSubject, row: FormSubject['entry']['recipients'][number]): string | null {
  const { meeting: w } = words;
  const terms: Terms = termsOf(row.facts);
  if (!terms.onConsent) return terms.withoutConsent ? w.without : null;
  if (terms.consent.status === 'given') return w.withConsent;
  return terms.consent.status === 'partial' ? w.forAPart(oneLine(row.details.consent?.covers)) : null;
}

function informedOf(subject: FormSubject): string | null {
  const knows = clientKnows(subject);
  return knows === null ? null : subject.words.meeting.informedIs[knows];
}
