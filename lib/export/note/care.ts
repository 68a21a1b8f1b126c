import { line, type NoteLine, oneLine, sentences } from './line.ts';
import { day, type NoteSubject, type Told } from './subject.ts';

/** What was done around it: client told, colleague asked, something lesser weighed, when it is looked at again. */
export function careLines(subject: NoteSubject, row: Told): NoteLine[] {
  const { label } = subject.note;
  return [
    ...informedLine(subject, row),
    ...line(label.tookPlace, tookPlaceOf(subject)),
    ...line(label.colleague, colleagueOf(subject, row)),
    ...line(label.lessIntrusive, lessIntrusiveOf(subject, row)),
    ...line(label.withoutConsent, withoutConsentOf(subject, row)),
    ...line(label.reEvaluation, reEvaluationOf(subject, row)),
    ...line(label.trajectory, trajectoryOf(subject, row)),
  ];
}

function informedLine(subject: NoteSubject, { facts, details }: Told): NoteLine[] {
  const { parents, note } = subject;
  const { label, informed } = note;
  const on = day(subject, details.informed?.on);
  const by = oneLine(details.informed?.byWhom);
  const reason = oneLine(facts.notInformedReason);
  switch (facts.clientInformed) {
    case 'yes':
      // The sentence says that she knows; when and by whom is said here.
      return line(
        label.informed,
        sentences(informed.yes(parents, on, by)),
        on === null && by === null ? 'informed' : undefined,
      );
    case 'will-be':
      return line(label.informed, sentences(informed.willBe(parents)), 'informed');
    case 'no':
      return line(label.informed, sentences(informed.no(parents), reason && informed.whyNot(reason)), 'informed');
    default:
      return [];
  }
}

function colleagueOf(subject: NoteSubject, { facts, details }: Told): string | null {
  const { note } = subject;
  const who = oneLine(details.colleague?.who);
  if (who !== null) return sentences(note.colleague(who, day(subject, details.colleague?.on)));
  if (facts.collegialConsultation == null) return null;
  return sentences(facts.collegialConsultation ? note.colleagueConsulted : note.noColleague);
}

function lessIntrusiveOf({ note }: NoteSubject, { facts, details }: Told): string | null {
  const considered = oneLine(details.lessIntrusiveMeansConsidered);
  const would = facts.lessIntrusiveMeans;
  return sentences(
    would != null && (would ? note.lessIntrusivePossible : note.noLessIntrusive),
    considered && note.considered(considered),
  );
}

function withoutConsentOf(subject: NoteSubject, { details }: Told): string | null {
  const { note } = subject;
  const [from, to] = [day(subject, details.withoutConsent?.from), day(subject, details.withoutConsent?.to)];
  const until = oneLine(details.withoutConsent?.untilSituation);
  return sentences((from !== null || to !== null) && note.inForce(from, to), until && note.untilSituation(until));
}

function reEvaluationOf(subject: NoteSubject, { facts }: Told): string | null {
  const on = day(subject, facts.reEvaluateOn);
  return sentences(on && subject.note.reEvaluateBefore(on));
}

function trajectoryOf(subject: NoteSubject, { details }: Told): string | null {
  const on = day(subject, details.trajectoryEndsOn);
  return sentences(on && subject.note.trajectoryEnds(on));
}

/** Once, with the first of the recipients. */
function tookPlaceOf({ entry, note }: NoteSubject): string | null {
  return entry.tookPlace ? [note.date(entry.tookPlace.on), entry.tookPlace.at].filter(Boolean).join(', ') : null;
}
