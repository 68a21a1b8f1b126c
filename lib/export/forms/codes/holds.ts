import type { RecipientAccount } from '../../../disclosure/entry.ts';
import { oneLine } from '../../note/line.ts';
import { recipientNameOr } from '../common.ts';
import type { Field, Item } from '../paper.ts';
import type { FormSubject } from '../subject.ts';

type Code = keyof FormSubject['words']['withoutConsent']['codes'];

/** A coded line, ticked where it holds for a recipient; where it does not hold for all, it says for whom. */
export function coded(
  subject: FormSubject,
  code: Code,
  holds: (row: RecipientAccount) => boolean,
  filled: Omit<Item, 'code' | 'text' | 'ticked'> = {},
): Item {
  const { withoutConsent } = subject.words;
  const { recipients } = subject.entry;
  const those = recipients.filter(holds);
  const some = those.length > 0 && those.length < recipients.length;
  const onlyFor: Field[] = some
    ? [{ label: '', value: withoutConsent.onlyFor(those.map((row) => recipientNameOr(subject, row))) }]
    : [];
  const below = [...onlyFor, ...(filled.below ?? [])];
  return {
    ...filled,
    code,
    text: withoutConsent.codes[code],
    ticked: those.length > 0,
    ...(below.length > 0 && { below }),
  };
}

/** What the recipients say, each thing once; null where none says anything. */
export function together(rows: readonly RecipientAccount[], say: (row: RecipientAccount) => string | null | undefined) {
  const said = rows.flatMap((row) => oneLine(say(row)) ?? []);
  return [...new Set(said)].join('; ') || null;
}
