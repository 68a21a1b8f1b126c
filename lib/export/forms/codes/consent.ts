import type { CONSENT_QUALITIES, ConsentStatus } from '../../../assessment/facts.ts';
import type { RecipientAccount } from '../../../disclosure/entry.ts';
import { listed } from '../../../language/lines.ts';
import { lastOf } from '../../history.ts';
import { oneLine } from '../../note/line.ts';
import { day } from '../../note/subject.ts';
import type { Field, Item } from '../paper.ts';
import { type FormSubject, field } from '../subject.ts';
import { coded, together } from './holds.ts';

/** Items 1a to 1e: what the client said when asked, or that she was not. */
export function consentItems(subject: FormSubject): Item[] {
  const { words, history, note } = subject;
  const withdrawal = lastOf(history.events, 'consent-withdrawn');
  const status = (row: RecipientAccount): ConsentStatus | null => {
    const said = row.facts.consent?.status ?? null;
    return withdrawal !== undefined && (said === 'given' || said === 'partial') ? 'withdrawn' : said;
  };
  const is =
    (...wanted: ConsentStatus[]) =>
    (row: RecipientAccount) =>
      wanted.some((one) => one === status(row));
  const those = (...wanted: ConsentStatus[]) => subject.entry.recipients.filter(is(...wanted));
  const w = words.withoutConsent;
  const withdrawn = those('withdrawn').length > 0;
  const onWithdrawal = withdrawal ? note.date(withdrawal.on) : null;

  return [
    coded(subject, '1a', is('given'), { below: givenFields(subject, those('given')) }),
    coded(subject, '1b', is('partial'), { below: givenFields(subject, those('partial')) }),
    coded(subject, '1c', is('not-asked'), {
      below: [
        field(
          w.whyNotAsked,
          together(those('not-asked'), ({ details }) => details.consent?.whyNotAsked),
        ),
      ],
    }),
    coded(subject, '1d', () => false),
    coded(subject, '1e', is('refused', 'withdrawn'), {
      ...(withdrawn && {
        below: [field(w.remark, w.withdrawnOn(onWithdrawal, oneLine(withdrawal?.reason)))],
      }),
    }),
  ];
}

/** To whom it was given is in no entry; what it covered must be said, or stand open. */
function givenFields(subject: FormSubject, rows: readonly RecipientAccount[]): Field[] {
  const { words, texts, note } = subject;
  const w = words.withoutConsent;
  const giver = ({ facts, details }: RecipientAccount) => {
    const kinds = (facts.consent?.givenBy ?? []).map((who) => texts.terms.consentGiver[who].inSentence);
    const name = oneLine(details.consent?.byName);
    const kind = kinds.length === 0 ? null : listed(kinds, note.and);
    return name === null ? kind : kind === null ? name : `${name} (${kind})`;
  };
  const when = ({ details }: RecipientAccount) =>
    w.given(day(subject, details.consent?.on), details.consent?.how ?? null);
  return [
    field(w.givenTo, null),
    ...(rows.length === 0 ? [] : [field(w.givenBy, together(rows, giver)), field(w.when, together(rows, when))]),
    field(
      w.covers,
      together(rows, (row) => coverage(subject, row)),
    ),
  ];
}

const COVERED = [
  'coversRecipient',
  'coversPurpose',
  'coversData',
] as const satisfies readonly (typeof CONSENT_QUALITIES)[number][];

function coverage({ words }: FormSubject, { facts, details }: RecipientAccount): string | null {
  const hers = oneLine(details.consent?.covers);
  if (hers !== null) return hers;
  const covered = COVERED.filter((quality) => facts.consent?.[quality] === true);
  return covered.length === 0 ? null : words.withoutConsent.covering(covered);
}
