import { termsOf } from '../../assessment/terms.ts';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import { PHRASES } from '../../disclosure/sentence/phrases.ts';
import { capital } from '../../language/capital.ts';
import { formWordsFor } from '../../language/forms.ts';
import type { Language } from '../../language/shapes.ts';
import { asItStands, type History } from '../history.ts';
import { oneLine } from '../note/line.ts';
import { closingOf } from './closing.ts';
import { codedEntry } from './coded.ts';
import { text } from './common.ts';
import { clientKnows } from './knows.ts';
import { kindsOf, natureOf, necessityOf } from './nature.ts';
import type { Block, Field, Paper } from './paper.ts';
import { onlyRecipient } from './recipient.ts';
import { pdfOf } from './render/pdf.ts';
import { type FormContext, type FormSubject, field, formSubject } from './subject.ts';

export interface CoverContext extends FormContext {
  /** Which of the recipients it goes to; it tells nothing of the others. Default: the first. */
  readonly recipient?: number;
}

/**
 * The page that travels with the data: for what they were given, and that they are not for other tasks (2025 §3.2.3).
 * It lies on top, so it holds neither the client's name nor why she does not know.
 * Throws `NoSuchRecipient` where there is none at that place.
 */
export async function coverPage(
  history: History,
  context: CoverContext,
  language: Language = 'nl',
): Promise<Uint8Array> {
  return pdfOf(coverPaper(history, context, language));
}

/** What stands on that page. */
export function coverPaper(history: History, context: CoverContext, language: Language = 'nl'): Paper {
  const words = formWordsFor(language);
  const entryWithoutName = codedEntry(asItStands(history), words.cover.theClient);
  const all = formSubject(history, context, language, entryWithoutName);
  const { row, alone: subject } = onlyRecipient(all, context.recipient ?? 0);
  const { entry, note, timeZone } = subject;
  const { common, cover: w } = words;
  const knows = clientKnows(subject);
  return {
    language,
    title: w.title,
    subtitle: w.subtitle,
    sections: [
      { title: null, blocks: [{ kind: 'fields', columns: 2, fields: addressing(subject, row) }] },
      { title: w.purposeTitle, blocks: [{ kind: 'fields', fields: given(subject, row) }] },
      {
        title: w.mayTitle,
        blocks: [
          { kind: 'list', items: w.may },
          ...(knows === null || knows === 'yes' ? [] : [{ kind: 'notice', text: w.notTold[knows] } satisfies Block]),
        ],
      },
      {
        title: w.questions,
        blocks: [
          {
            kind: 'fields',
            columns: 2,
            fields: [
              field(common.name, oneLine(entry.discloser.name)),
              field(common.telephone, null),
              field(common.function, entry.discloser.function),
              field(common.recordedOn, note.when(entry.at, timeZone).date),
            ],
          },
        ],
      },
      { title: null, blocks: [text(w.rule, 'small'), text(w.noName, 'small')] },
    ],
    closing: closingOf([subject]),
    footer: common.footer(common.confidential, w.title, common.entry(entry.number)),
    pageOf: common.pageOf,
    made: context.made,
  };
}

function addressing(
  { words, entry, sentence }: FormSubject,
  { organisation, person, facts }: RecipientAccount,
): Field[] {
  const { common, cover: w } = words;
  const kind = facts.recipient?.kind;
  const party = oneLine(organisation) ?? (kind == null ? null : sentence.aRecipient[kind]);
  return [
    field(w.to, party && capital(party)),
    field(w.from, entry.discloser.organisation),
    field(w.person, person),
    field(w.reference, common.entry(entry.number)),
  ];
}

function given(subject: FormSubject, row: RecipientAccount): Field[] {
  const { cover: w } = subject.words;
  const { purpose } = row.facts;
  const kinds = kindsOf(subject, row);
  return [
    field(w.purpose, capital(oneLine(purpose?.description) ?? ''), 2),
    field(w.why, capital(necessityOf(subject, row) ?? '')),
    field(w.what, natureOf(subject, row)),
    ...(kinds === null ? [] : [field(w.kinds, kinds)]),
    field(w.basis, groundOf(subject, row)),
  ];
}

/** On which ground, with what a partial consent covers: the recipient is bound by it too. */
function groundOf({ entry, events, parents, sentence, words }: FormSubject, row: RecipientAccount): string | null {
  const ground = PHRASES.ground({ subject: entry, row, variant: 'shared', parents, texts: sentence });
  const terms = termsOf(row.facts);
  // What is not so must not travel along as if it were: consent that was not given, or was withdrawn, is no ground.
  if (ground === null || row.facts.grounds?.confidentiality === 'none') return null;
  const withdrawn = events.some(({ type }) => type === 'consent-withdrawn');
  if (terms.onConsent && (withdrawn || !terms.consentGiven)) return null;
  return words.cover.basisIs(capital(ground), oneLine(row.details.consent?.covers));
}
