import type { DisclosureEvent } from '../../lib/disclosure/entry.ts';
import type { History } from '../../lib/export/history.ts';
import { stepInWords, wronglyInWords } from '../../lib/export/sent-wrongly.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { dayOf, moment } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';
import { destination } from './action.ts';

/** What happened to it since, in the order of the log. */
export function Events({ events }: Pick<History, 'events'>) {
  const texts = useTexts();
  const { detail } = texts.pages.review;
  if (events.length === 0) return <p className="quiet">{detail.noEvents}</p>;
  return (
    <ol className="events">
      {events.map(({ index, entry }) => {
        const [what, ...more] = saidOf(entry, texts);
        return (
          <li key={index}>
            <span className="quiet when">{moment(entry.at, texts.language)}</span>
            <span>
              {what}
              {more.map((words) => (
                <span key={words} className="more">
                  {words}
                </span>
              ))}
              <span className="quiet line">
                {' '}
                · {[entry.by && detail.by(entry.by), detail.line(index)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function saidOf(event: DisclosureEvent, texts: PageTexts): string[] {
  const { events } = texts.pages.review;
  const { account } = texts.pages;
  const day = (date: string) => dayOf(date, texts.language);
  const some = (...parts: (string | null | undefined | false)[]) =>
    parts.filter((part): part is string => Boolean(part));
  switch (event.type) {
    case 'left': {
      const size = event.bytes === null ? null : account.bytes(event.bytes);
      return [
        some(events.left(event.fileName ?? events.something, destination(event.destination, texts)), size).join(', '),
      ];
    }
    case 'outcome':
      return some(events.outcome[event.outcome], event.reason, event.settledByHand && events.byHand);
    case 'note-filed':
      return [events.noteFiled[event.where]];
    case 'client-informed':
      return [events.informed(day(event.on), event.byWhom)];
    case 'consent-withdrawn':
      return some(events.withdrawn(day(event.on)), event.reason);
    case 'correction':
      return some(events.correction(event.what), event.corrected);
    case 're-evaluated':
      return some(
        events.reEvaluated(day(event.on), event.stillNeeded),
        event.why,
        event.next && events.next(day(event.next)),
      );
    case 'sent-wrongly':
      return some(
        events.sentWrongly,
        ...wronglyInWords(event, events.wrongly, (instant) => moment(instant, texts.language)),
        event.told && events.told(event.told),
      );
    case 'sent-wrongly-step': {
      const { said, note } = stepInWords(event, events.wrongly);
      return some(events.onDay(day(event.on), said), note);
    }
    case 'note-not-needed':
      return [events.noteNotNeeded, ...some(event.why)];
    case 'completed-afterwards':
      return [events.completed];
  }
}
