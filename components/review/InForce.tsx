import { asItStands, type History } from '../../lib/export/history.ts';
import { isoDay, reEvaluationDue } from '../../lib/export/open-points.ts';
import { recipientOf } from '../shared/agenda.ts';
import { dayOf } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';

interface InForceProps {
  readonly histories: readonly History[];
  readonly now: Date;
  readonly onReEvaluate: (number: number) => void;
}

/** For which clients something is discussed without their consent, until when, and when that is looked at again (2014 uitgangspunt 8). */
export function InForce({ histories, now, onReEvaluate }: InForceProps) {
  const texts = useTexts();
  const { agenda, popup } = texts.pages;
  const words = agenda.inForce;
  return (
    <section aria-labelledby="in-force">
      <h2 id="in-force">
        {words.title} <span className="quiet">{histories.length}</span>
      </h2>
      <ul className="agenda in-force">
        {histories.map((history) => {
          const { number, client } = history.disclosure;
          const who = client.name ?? client.number ?? popup.aClient;
          const to = recipientOf(history, texts.sentence.parties, texts.sentence.aRecipient.other);
          return (
            <li key={number} data-number={number}>
              <p>
                <b>{who}</b> <span className="quiet">{number}</span> {words.with(to)}
                <span className="what">{termsOf(history).join(' · ')}</span>
              </p>
              <div className="acts">
                <button
                  type="button"
                  className="button small"
                  aria-label={`${words.act}: ${who}, ${number}`}
                  onClick={() => onReEvaluate(number)}
                >
                  {words.act}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function termsOf(history: History): string[] {
    const due = reEvaluationDue(history);
    const day = (date: string) => dayOf(date, texts.language);
    const terms = asItStands(history).recipients.flatMap(({ details }) => details.withoutConsent ?? []);
    const until = [...new Set(terms.flatMap(({ untilSituation }) => untilSituation?.trim() || []))];
    const to = terms.flatMap((term) => term.to ?? []).sort()[0];
    return [
      ...until.map(words.until),
      ...(to === undefined ? [] : [to < isoDay(now) ? words.over(day(to)) : words.to(day(to))]),
      due === null ? words.noNext : words.next(day(due)),
    ];
  }
}
