import type { RecipientAccount } from '../../../disclosure/entry.ts';
import { oneLine, sentences } from '../../note/line.ts';
import { day } from '../../note/subject.ts';
import type { FormSubject } from '../subject.ts';

/** Whether there was consent, by whom and when, or why not; null where that was not recorded. */
export function consentWords(subject: FormSubject, { facts, details }: RecipientAccount): string | null {
  const { consent: w } = subject.words.account;
  const { status } = facts.consent ?? {};
  const { on, how, covers, whyNotAsked } = details.consent ?? {};
  if (status == null) return null;
  const given = status === 'given' || status === 'partial';
  const extent = oneLine(covers);
  const reason = oneLine(whyNotAsked);
  return sentences(
    given ? w.given(giver(subject, facts, details), day(subject, on), how ?? null, status === 'partial') : w[status],
    extent && w.covers(extent),
    reason && w.whyNot(reason),
  );
}

function giver(
  { words, texts }: FormSubject,
  { consent }: RecipientAccount['facts'],
  details: RecipientAccount['details'],
): string | null {
  const { account: w } = words;
  const name = oneLine(details.consent?.byName);
  const kinds = (consent?.givenBy ?? []).map((who) =>
    who === 'client' ? w.consent.you : texts.terms.consentGiver[who].inSentence,
  );
  const kind = kinds.length === 0 ? null : w.listed(kinds);
  return name === null ? kind : kind === null ? name : `${name} (${kind})`;
}

/** Whether she knew at the time; what she was told later stands among what happened since. */
export function knewWords(subject: FormSubject, { facts, details }: RecipientAccount): string | null {
  const { knew } = subject.words.account;
  switch (facts.clientInformed) {
    case 'yes':
      return knew.yes(day(subject, details.informed?.on), oneLine(details.informed?.byWhom));
    case 'no':
      return knew.no(oneLine(facts.notInformedReason));
    case 'will-be':
      return knew['will-be'];
    default:
      return null;
  }
}
