import type { RecipientAccount } from '../../../disclosure/entry.ts';
import { lastOf } from '../../history.ts';
import { oneLine } from '../../note/line.ts';
import { day } from '../../note/subject.ts';
import { reEvaluationDue } from '../../open-points.ts';
import type { Field, Item } from '../paper.ts';
import { type FormSubject, field } from '../subject.ts';
import { coded, together } from './holds.ts';

/** Items 4a and 4b: whether the client knows, as it is now; what was so at first stays to be read. */
export function informedItems(subject: FormSubject): Item[] {
  const { words, history, note, entry } = subject;
  const w = words.withoutConsent;
  const told = lastOf(history.events, 'client-informed');
  const knew = ({ facts }: RecipientAccount) => facts.clientInformed === 'yes';
  const not = ({ facts }: RecipientAccount) => facts.clientInformed === 'no' || facts.clientInformed === 'will-be';
  const those = entry.recipients.filter(knew);
  const by = told ? told.byWhom : together(those, ({ details }) => details.informed?.byWhom);
  const on = told ? note.date(told.on) : together(those, ({ details }) => day(subject, details.informed?.on));
  return [
    coded(subject, '4a', told ? () => true : knew, {
      below: [field(w.by, by), field(w.on, on), field(w.coordinator, null)],
    }),
    coded(subject, '4b', told ? () => false : not, { below: [field(w.because, whyNot(subject, told !== undefined))] }),
  ];
}

function whyNot({ entry, words }: FormSubject, toldSince: boolean): string | null {
  const w = words.withoutConsent;
  const reason = together(entry.recipients, ({ facts }) => facts.notInformedReason);
  if (toldSince) return reason === null ? null : w.atFirstNot(reason);
  const willBe = entry.recipients.some(({ facts }) => facts.clientInformed === 'will-be');
  return [reason, willBe && w.willBeTold].filter(Boolean).join(' – ') || null;
}

/** Item 5: until which situation it is in force, from and to when, and when it is looked at again. */
export function statusItem(subject: FormSubject): Item {
  const { words, history, note, entry } = subject;
  const w = words.withoutConsent;
  const { recipients } = entry;
  const inForce = ({ details: { withoutConsent } }: RecipientAccount) =>
    withoutConsent != null &&
    [withoutConsent.untilSituation, withoutConsent.from, withoutConsent.to].some((said) => oneLine(said) !== null);
  const due = reEvaluationDue(history);
  return coded(subject, '5', inForce, {
    below: [
      field(
        w.untilWhat,
        together(recipients, ({ details }) => details.withoutConsent?.untilSituation),
      ),
      field(
        w.from,
        together(recipients, ({ details }) => day(subject, details.withoutConsent?.from)),
      ),
      field(
        w.to,
        together(recipients, ({ details }) => day(subject, details.withoutConsent?.to)),
      ),
      field(w.next, due && note.date(due)),
      ...reEvaluated(subject),
      field(w.initials, null),
    ],
  });
}

function reEvaluated({ words, history, note }: FormSubject): Field[] {
  const last = lastOf(history.events, 're-evaluated');
  const w = words.withoutConsent;
  return last === undefined
    ? []
    : [field(w.lookedAt, w.looked(note.date(last.on), last.stillNeeded, oneLine(last.why) ?? ''))];
}
