import type { DisclosureEvent } from '../../../disclosure/entry.ts';
import { capital } from '../../../language/capital.ts';
import { oneLine, sentences } from '../../note/line.ts';
import type { FormSubject } from '../subject.ts';

/** What happened since, said to her; null for what only concerns the log. Why it was looked at again is for the record. */
export function eventWords(subject: FormSubject, event: DisclosureEvent): string | null {
  const said = saidOf(subject, event);
  return said === null ? null : capital(sentences(said) ?? '');
}

function saidOf({ words, note, timeZone }: FormSubject, event: DisclosureEvent): string | null {
  const { events } = words.account;
  const at = note.when(event.at, timeZone);
  switch (event.type) {
    case 'outcome':
      // That it went as decided needs no line, unless a doubt was settled.
      return event.outcome === 'done' && !event.settledByHand ? null : events[event.outcome](at);
    case 'client-informed':
      return events.informed(note.date(event.on), oneLine(event.byWhom));
    case 'consent-withdrawn':
      return events.withdrawn(note.date(event.on));
    case 'correction':
      return events.correction(at, oneLine(event.what) ?? '', oneLine(event.corrected) ?? '');
    case 're-evaluated':
      return events.reEvaluated(note.date(event.on), event.stillNeeded);
    case 'sent-wrongly':
      return events.sentWrongly(at, oneLine(event.what) ?? '', oneLine(event.told));
    case 'sent-wrongly-step':
      // What is not needed, and what was learnt, is for those who settle it.
      return event.step === 'not-needed' ? null : events.wronglyStep[event.step](note.date(event.on));
    case 'completed-afterwards':
      return events.completed(at);
    default:
      return null;
  }
}
