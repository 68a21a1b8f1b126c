import type { PreparationDetails } from '../../disclosure/preparation.ts';
import { oneLine } from '../note/line.ts';
import { day } from '../note/subject.ts';
import type { Field } from './paper.ts';
import { type FormSubject, field } from './subject.ts';

/** What was thought before the meeting (2014 uitgangspunt 3), as far as the entry holds it. Each party's is the same. */
export const preparedOf = ({ entry }: FormSubject): PreparationDetails | null =>
  entry.recipients.find(({ details }) => details.preparation !== undefined)?.details.preparation ?? null;

/** The day of the meeting, where she said it. */
export function meetingDay(subject: FormSubject): string | null {
  return day(subject, preparedOf(subject)?.meeting?.on);
}

export function preparationFields(subject: FormSubject): Field[] {
  const prepared = preparedOf(subject);
  if (prepared === null) return [];
  const { words } = subject;
  const w = words.withoutConsent.preparation;
  const { signals, talk, weighing, meeting, evaluation } = prepared;
  const said = (signals ?? []).map(({ what, by, since }) => w.signal(what.trim(), oneLine(by), oneLine(since)));
  const { yes, no } = words.common;
  const { generalInformation: information = null, reporter = null, reportCoded: coded = null } = meeting ?? {};
  return [
    field(w.signals, said.join('; ') || null),
    field(
      w.talk,
      talk ? [w.talks[talk.outcome], day(subject, talk.on), oneLine(talk.account)].filter(Boolean).join(', ') : null,
    ),
    field(w.weighing, oneLine(weighing)),
    field(w.information, information === null ? null : information ? yes : no),
    field(w.report, [oneLine(reporter), coded === null ? null : w.coded(coded)].filter(Boolean).join(', ') || null),
    field(w.evaluation, oneLine(evaluation)),
  ];
}
