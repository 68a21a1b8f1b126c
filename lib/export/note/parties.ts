import { line, type NoteLine, oneLine } from './line.ts';
import { day, type NoteSubject, type Told } from './subject.ts';

/** Who the client and the discloser are, beyond the name in the sentence. */
export function clientLines(subject: NoteSubject): NoteLine[] {
  const { entry, note } = subject;
  const { name, birthDate, number } = entry.client;
  const born = day(subject, birthDate);
  return [
    ...line(note.label.client, ended(note.clientIs(oneLine(name), born, oneLine(number)))),
    ...line(note.label.organisation, ended(oneLine(entry.discloser.organisation) ?? '')),
  ];
}

export function recipientLines({ note, texts }: NoteSubject, row: Told): NoteLine[] {
  const seats = (row.details.participants ?? []).map(({ name, organisation, partner, basis }) =>
    note.participant(
      name,
      [organisation, partner && texts.terms.partnerRole[partner].label, basis].flatMap((part) => oneLine(part) ?? []),
    ),
  );
  const address = oneLine(row.address);
  return [
    ...line(note.label.recipient, address && ended(note.address(address))),
    ...line(note.label.participants, ended(seats.join('; '))),
  ];
}

const ended = (text: string): string => (text === '' || text.endsWith('.') ? text : `${text}.`);
