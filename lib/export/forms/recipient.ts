import type { RecipientAccount } from '../../disclosure/entry.ts';
import type { FormSubject } from './subject.ts';

/** There is no recipient at that place in the entry. */
export class NoSuchRecipient extends Error {
  override readonly name = 'NoSuchRecipient';
}

/** The recipient that a paper is about, and the entry with that recipient only: papers for one tell nothing of others. */
export function onlyRecipient(subject: FormSubject, place: number): { row: RecipientAccount; alone: FormSubject } {
  const row = subject.entry.recipients[place];
  if (row === undefined) throw new NoSuchRecipient(`no recipient ${place} of ${subject.entry.recipients.length}`);
  return { row, alone: { ...subject, entry: { ...subject.entry, recipients: [row] } } };
}
