import type { RecipientAccount } from '../../disclosure/entry.ts';
import { oneLine } from '../note/line.ts';
import type { Block } from './paper.ts';
import type { FormSubject } from './subject.ts';

export interface Seat {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly partner: 'core' | 'shell' | null;
  readonly basis: string | null;
}

/** As many as the form of 2014 bijlage VI has places for. */
const PLACES = 4;

/** Who took part, as the entry names them: those at the table, else the recipients themselves. */
export function seatsOf(subjects: readonly FormSubject[]): Seat[] {
  const seats = subjects.flatMap((subject) => subject.entry.recipients.flatMap((row) => seatsOfRow(subject, row)));
  return seats.filter(
    (seat, place) => seats.findIndex((other) => JSON.stringify(other) === JSON.stringify(seat)) === place,
  );
}

function seatsOfRow({ words, sentence }: FormSubject, row: RecipientAccount): Seat[] {
  const named = row.details.participants ?? [];
  if (named.length > 0)
    return named.map(({ name, organisation, partner, basis }) => ({
      name: oneLine(name),
      organisation: oneLine(organisation),
      partner,
      basis: oneLine(basis),
    }));
  const { kind, partner, ownBasisConfirmed } = row.facts.recipient ?? {};
  const organisation = oneLine(row.organisation) ?? (kind == null ? null : sentence.aRecipient[kind]);
  const person = oneLine(row.person);
  if (organisation === null && person === null) return [];
  const basis = ownBasisConfirmed === true ? words.withoutConsent.basisConfirmed : null;
  return [{ name: person, organisation, partner: partner ?? null, basis }];
}

/** A row for everybody, and open rows up to the places of the form. */
export function participantsTable({ words, texts }: FormSubject, seats: readonly Seat[]): Block {
  const { participant } = words.withoutConsent;
  const open = Array.from({ length: Math.max(1, PLACES - seats.length) }, () => [null, null, null, null]);
  return {
    kind: 'table',
    columns: [
      { head: participant.name, share: 3 },
      { head: participant.organisation, share: 4 },
      { head: participant.partner, share: 2 },
      { head: participant.basis, share: 3 },
    ],
    rows: [
      ...seats.map(({ name, organisation, partner, basis }) => [
        name,
        organisation,
        partner === null ? null : texts.terms.partnerRole[partner].label,
        basis,
      ]),
      ...open,
    ],
  };
}
