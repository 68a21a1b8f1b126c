import type { DisclosureEvent } from '../../disclosure/entry.ts';
import { stepInWords, wronglyInWords } from '../sent-wrongly.ts';
import { type NoteLine, oneLine, sentences } from './line.ts';
import type { NoteSubject } from './subject.ts';

/** What happened to it since, oldest first; where nothing is to be told there is no line. */
export function afterwardsLines(subject: NoteSubject): NoteLine[] {
  const under = subject.events.flatMap((event) => sentences(saidOf(subject, event)) ?? []);
  return under.length === 0 ? [] : [{ label: subject.note.label.afterwards, text: '', under }];
}

function saidOf({ note, parents, timeZone }: NoteSubject, event: DisclosureEvent): string | null {
  const at = note.when(event.at, timeZone);
  const { events, date } = note;
  switch (event.type) {
    case 'outcome':
      // That it went as decided needs no line, unless she settled a doubt.
      return event.outcome === 'done' && !event.settledByHand
        ? null
        : events.outcome(event.outcome, at, oneLine(event.reason));
    case 'client-informed':
      return events.informed(parents, date(event.on), oneLine(event.byWhom));
    case 'consent-withdrawn':
      return events.withdrawn(date(event.on), oneLine(event.reason));
    case 'correction':
      return events.correction(at, oneLine(event.what) ?? '', oneLine(event.corrected) ?? '');
    case 're-evaluated':
      return events.reEvaluated(
        date(event.on),
        event.stillNeeded,
        oneLine(event.why) ?? '',
        event.next && date(event.next),
      );
    case 'sent-wrongly':
      return events.sentWrongly(
        at,
        wronglyInWords(event, events.wrongly, (instant) => note.when(instant, timeZone).date)
          .flatMap((line) => oneLine(line) ?? [])
          .join('; '),
        oneLine(event.told),
      );
    case 'sent-wrongly-step': {
      const { said, note: noted } = stepInWords(event, events.wrongly);
      return [events.onDay(date(event.on), oneLine(said) ?? ''), oneLine(noted)].filter(Boolean).join('. ');
    }
    case 'completed-afterwards':
      return events.completed(at);
    default:
      return null; // left, note-filed, note-not-needed: for the log, not for a colleague
  }
}
