import type { RecipientAccount } from '../../disclosure/entry.ts';
import { PHRASES } from '../../disclosure/sentence/phrases.ts';
import { capital } from '../../language/capital.ts';
import { oneLine } from '../note/line.ts';
import type { FormSubject } from './subject.ts';

/** The nature of the data, never their text; in an emergency there is nothing else than her own few words. */
export function natureOf({ entry, sentence, parents, note }: FormSubject, row: RecipientAccount): string | null {
  const nature = PHRASES.what({ subject: entry, row, variant: 'shared', parents, texts: sentence });
  if (nature !== null) return capital(nature.replace(/,$/, ''));
  const own = oneLine(row.details.spokenContent);
  return entry.urgency === 'emergency' && own !== null ? note.inHerWords(own) : null;
}

/** All kinds of data, where the nature leaves one out; else null. */
export function kindsOf(subject: FormSubject, row: RecipientAccount): string | null {
  const nature = natureOf(subject, row) ?? '';
  const kinds = (row.facts.data?.categories ?? []).map((category) => subject.texts.terms.category[category].label);
  return kinds.every((kind) => nature.includes(kind)) ? null : capital(kinds.join(', '));
}

/** Why the recipient needs this, in her words behind *because*, as in the sentence of the disclosure. */
export function necessityOf({ entry, sentence, parents, words }: FormSubject, row: RecipientAccount): string | null {
  const facts = { ...row.facts, data: { ...row.facts.data, necessary: null } };
  const clause = PHRASES.necessity({
    subject: entry,
    row: { ...row, facts },
    variant: 'shared',
    parents,
    texts: sentence,
  });
  return clause === null ? null : words.common.because(oneLine(clause) ?? '');
}

export const leftOutOf = ({ details }: RecipientAccount): string | null => oneLine(details.leftOut?.join(', '));
