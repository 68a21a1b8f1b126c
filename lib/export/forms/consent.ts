import type { ConsentAbout } from '../../disclosure/consent-entry.ts';
import type { Disclosure, RecipientAccount } from '../../disclosure/entry.ts';
import { capital } from '../../language/capital.ts';
import type { Language } from '../../language/shapes.ts';
import type { History } from '../history.ts';
import { oneLine } from '../note/line.ts';
import { day } from '../note/subject.ts';
import { closingOf } from './closing.ts';
import { channelName, clientFields, text } from './common.ts';
import { footingBlocks } from './footing.ts';
import { kindsOf, leftOutOf, natureOf, necessityOf } from './nature.ts';
import type { Block, Field, Paper, Signature } from './paper.ts';
import { onlyRecipient } from './recipient.ts';
import { pdfOf } from './render/pdf.ts';
import { type FormContext, type FormSubject, field, formSubject } from './subject.ts';
import { toBeAsked } from './to-be-asked.ts';

export interface ConsentContext extends FormContext {
  /** Which of the recipients it is asked for: consent is never asked in bulk. Default: the first. */
  readonly recipient?: number;
  /** Where a complaint goes within the organisation. Default: an open line. */
  readonly complaints?: string | null;
}

/**
 * The consent form (2025 deel IV), for one recipient and one purpose, to be read and signed by the client or who
 * decides for her. Her choice is never ticked beforehand, whatever the entry holds: a ticked box is no consent.
 * Throws `NoSuchRecipient` where there is none at that place.
 */
export async function consentForm(
  history: History,
  context: ConsentContext,
  language: Language = 'nl',
): Promise<Uint8Array> {
  return pdfOf(consentPaper(history, context, language));
}

/** Before there is an entry: the form for what is to be asked, as the register has it. */
export async function consentFormFor(
  about: ConsentAbout,
  discloser: Disclosure['discloser'],
  context: ConsentContext,
  language: Language = 'nl',
): Promise<Uint8Array> {
  return pdfOf(consentPaperFor(about, discloser, context, language));
}

/** What stands on that form: no number of the log, for there is none. */
export function consentPaperFor(
  about: ConsentAbout,
  discloser: Disclosure['discloser'],
  context: ConsentContext,
  language: Language = 'nl',
): Paper {
  const { made } = context;
  const disclosure = toBeAsked(about, discloser, made);
  const subject = formSubject({ index: 0, disclosure, events: [] }, { ...context, witness: null }, language);
  const paper = paperOf(onlyRecipient(subject, 0), context);
  const { common, consent: w } = subject.words;
  return {
    ...paper,
    closing: [common.made(subject.note.when(made, context.timeZone).date)],
    footer: common.footer(w.title),
  };
}

/** What stands on that form. */
export function consentPaper(history: History, context: ConsentContext, language: Language = 'nl'): Paper {
  return paperOf(onlyRecipient(formSubject(history, context, language), context.recipient ?? 0), context);
}

function paperOf({ row, alone: subject }: ReturnType<typeof onlyRecipient>, context: ConsentContext): Paper {
  const { language } = subject;
  const { words, entry, parents } = subject;
  const { common, consent: w } = words;
  const provider = oneLine(entry.discloser.organisation) ?? w.theProvider;
  const complaints = oneLine(context.complaints);
  const given = givenBefore(subject, row);
  return {
    language,
    title: w.title,
    subtitle: w.source,
    sections: [
      {
        title: null,
        blocks: [
          { kind: 'list', items: w.explained(parents) },
          { kind: 'fields', columns: 2, fields: [field(w.askedOn, null), field(w.timeUntil, null)] },
        ],
      },
      { title: w.provider, blocks: [{ kind: 'fields', columns: 2, fields: providerFields(subject) }] },
      {
        title: w.client,
        blocks: [
          {
            kind: 'fields',
            columns: 2,
            fields: [...clientFields(subject), field(common.address, null), field(common.town, null)],
          },
        ],
      },
      { title: w.recipient, blocks: [{ kind: 'fields', columns: 2, fields: recipientFields(subject, row) }] },
      {
        title: w.purpose,
        blocks: [
          {
            kind: 'fields',
            fields: [
              field(w.purposeIs, capital(oneLine(row.facts.purpose?.description) ?? ''), 2),
              field(w.whyNeeded, capital(necessityOf(subject, row) ?? ''), 2),
            ],
          },
        ],
      },
      {
        title: w.data,
        blocks: [
          { kind: 'fields', fields: dataFields(subject, row) },
          text(w.noMore(provider, oneLine(row.organisation) ?? w.theRecipient)),
        ],
      },
      {
        title: w.choice,
        blocks: [
          ...(given === null ? [] : [{ kind: 'fields', fields: [field(w.before, capital(given))] } satisfies Block]),
          {
            kind: 'items',
            items: [
              { code: null, text: w.choices.all, ticked: false },
              { code: null, text: w.choices.part, ticked: false, below: [{ label: '', value: null, room: 2 }] },
              { code: null, text: w.choices.no, ticked: false },
            ],
          },
        ],
      },
      {
        title: w.withdraw,
        blocks: [
          { kind: 'list', items: w.withdrawing },
          text(w.complaints(complaints)),
          ...(complaints === null ? [{ kind: 'fields', fields: [field(w.complaintsAt, null)] } satisfies Block] : []),
        ],
      },
      { title: w.representative, blocks: footingBlocks(subject, row) },
      {
        title: w.signing,
        blocks: [text(w.signed), { kind: 'signatures', places: signatures(subject) }, text(w.whoSigns, 'small')],
      },
    ],
    closing: closingOf([subject]),
    footer: common.footer(w.title, common.entry(entry.number)),
    pageOf: common.pageOf,
    made: context.made,
  };
}

function providerFields({ words, entry, sentence }: FormSubject): Field[] {
  const { common, consent: w } = words;
  const name = oneLine(entry.discloser.name);
  const person = name === null ? null : sentence.discloser(name, oneLine(entry.discloser.function));
  return [
    field(common.organisation, entry.discloser.organisation),
    field(common.by, person),
    field(common.address, null),
    field(common.town, null),
    field(w.contact, null),
  ];
}

function recipientFields({ words, sentence }: FormSubject, { organisation, person, address, facts }: RecipientAccount) {
  const { common, consent: w } = words;
  const kind = facts.recipient?.kind;
  const party = oneLine(organisation) ?? (kind == null ? null : sentence.aRecipient[kind]);
  return [
    field(common.organisation, party && capital(party)),
    field(w.contactPerson, person),
    field(w.reachedAt, address),
    field(common.address, null),
  ];
}

function dataFields(subject: FormSubject, row: RecipientAccount): Field[] {
  const { consent: w } = subject.words;
  const leftOut = leftOutOf(row);
  const way = channelName(subject, row);
  return [
    field(w.dataAre, natureOf(subject, row), 3),
    ...(kindsOf(subject, row) === null ? [] : [field(w.kinds, kindsOf(subject, row))]),
    ...(leftOut === null ? [] : [field(w.leftOut, capital(leftOut))]),
    field(w.way, way && capital(way)),
  ];
}

function givenBefore(subject: FormSubject, { facts, details }: RecipientAccount): string | null {
  const status = facts.consent?.status;
  const withdrawn = subject.events.some(({ type }) => type === 'consent-withdrawn');
  if ((status !== 'given' && status !== 'partial') || withdrawn) return null;
  const { on, how } = details.consent ?? {};
  return subject.words.consent.givenBefore(day(subject, on), how ?? null, status === 'partial');
}

function signatures({ words }: FormSubject): Signature[] {
  const { common, consent: w } = words;
  return [w.places.client, w.places.representative, w.places.second].map((who) => ({
    who,
    fields: [common.name, common.date, common.signature].map((label) => ({ label, value: null })),
  }));
}
