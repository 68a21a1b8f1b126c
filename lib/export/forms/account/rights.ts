import type { Block } from '../paper.ts';
import { type FormSubject, field } from '../subject.ts';

/** How to have something corrected, to see more, to withdraw, and where to complain (2014 uitgangspunt 2 and 5). */
export function rightsBlocks(
  { words }: FormSubject,
  parents: boolean,
  contacts: { readonly complaints?: string | null; readonly privacyOfficer?: string | null },
): Block[] {
  const w = words.account;
  const heading = (text: string): Block => ({ kind: 'heading', text, aside: null });
  const plain = (text: string): Block => ({ kind: 'text', text, tone: 'plain' });
  return [
    heading(w.correcting.title),
    plain(w.correcting.text),
    heading(w.seeing.title),
    plain(w.seeing.text(parents)),
    heading(w.withdrawing.title),
    plain(w.withdrawing.text),
    heading(w.complaining.title),
    plain(w.complaining.text),
    {
      kind: 'fields',
      whole: true,
      fields: [
        field(w.contacts.complaints, contacts.complaints),
        field(w.contacts.privacyOfficer, contacts.privacyOfficer),
        field(w.contacts.authority, w.contacts.authorityIs),
        field(w.contacts.discipline, w.contacts.disciplineIs),
        field(w.contacts.court, w.contacts.courtIs),
      ],
    },
  ];
}
