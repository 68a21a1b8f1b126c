import { capital } from '../../language/capital.ts';
import type { Language } from '../../language/shapes.ts';
import type { History } from '../history.ts';
import { hiddenLine } from '../note/opening.ts';
import { closingOf } from './closing.ts';
import { consentItems } from './codes/consent.ts';
import { informedItems, statusItem } from './codes/status.ts';
import { discussedAnywayItems, noUseAskingItems, withheldItem } from './codes/without.ts';
import { afterwards, channelName, clientFields, discloserName, recipientName, recordedOn, text } from './common.ts';
import type { Field, Item, Paper, Section } from './paper.ts';
import { participantsTable, seatsOf } from './participants.ts';
import { meetingDay, preparationFields } from './prepared.ts';
import { pdfOf } from './render/pdf.ts';
import { type FormContext, type FormSubject, field, formSubject } from './subject.ts';
import { weighing } from './weighing.ts';

/**
 * The form for discussing a client without consent, items 1a to 5 with their codes (2014 bijlage VI), and what was
 * weighed (uitgangspunt 7 to 10). For the record: it names the client, and says first where she must not read it.
 */
export async function withoutConsentForm(
  history: History,
  context: FormContext,
  language: Language = 'nl',
): Promise<Uint8Array> {
  return pdfOf(withoutConsentPaper(history, context, language));
}

/** What stands on that form. */
export function withoutConsentPaper(history: History, context: FormContext, language: Language = 'nl'): Paper {
  const subject = formSubject(history, context, language);
  const { words, texts, entry } = subject;
  const { common, withoutConsent: w } = words;
  return {
    language,
    title: w.title,
    subtitle: w.source,
    sections: [
      ...hiddenLine(subject).map((hidden): Section => ({ title: null, blocks: [{ kind: 'notice', text: hidden }] })),
      { title: w.client, blocks: [{ kind: 'fields', columns: 2, fields: clientFields(subject) }] },
      { title: w.talk, blocks: [{ kind: 'fields', columns: 2, fields: talkFields(subject) }] },
      {
        title: w.participants,
        blocks: [participantsTable(subject, seatsOf([subject])), text(w.partnerExplained, 'small')],
      },
      { title: w.consent, blocks: [items([...consentItems(subject), withheldItem(subject)])] },
      {
        title: null,
        blocks: [
          { kind: 'heading', text: `3a  ${w.threeA}`, aside: w.judgedBy },
          { ...items(noUseAskingItems(subject)), whole: true },
          { kind: 'heading', text: `3b  ${w.threeB}`, aside: w.judgedBy },
          { ...items(discussedAnywayItems(subject)), whole: true },
        ],
      },
      { title: w.informing, blocks: [items(informedItems(subject))] },
      { title: w.status, blocks: [items([statusItem(subject)])] },
      ...preparation(subject),
      { title: w.weighing, blocks: weighing(subject) },
      ...afterwards(subject, w.afterwards),
      { title: null, blocks: [text(texts.disclaimers.long, 'small')] },
    ],
    closing: closingOf([subject]),
    footer: common.footer(common.confidential, w.title, common.entry(entry.number)),
    pageOf: common.pageOf,
    made: context.made,
  };
}

function talkFields(subject: FormSubject): Field[] {
  const { words, entry } = subject;
  const w = words.withoutConsent;
  const withWhom = entry.recipients.flatMap((row) => recipientName(subject, row) ?? []);
  const ways = [...new Set(entry.recipients.flatMap((row) => channelName(subject, row) ?? []))];
  return [
    field(w.discussedOn, meetingDay(subject)),
    field(words.common.recordedOn, recordedOn(subject)),
    field(w.with, capital(withWhom.join('; '))),
    field(w.way, capital(ways.join('; '))),
    field(w.reporter, discloserName(subject)),
  ];
}

function preparation(subject: FormSubject): Section[] {
  const fields = preparationFields(subject);
  if (fields.length === 0) return [];
  return [{ title: subject.words.withoutConsent.preparation.title, blocks: [{ kind: 'fields', fields }] }];
}

const items = (all: readonly Item[]) => ({ kind: 'items' as const, items: all });
