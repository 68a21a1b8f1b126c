import { useState } from 'react';
import { WRONGLY_TASKS, type WronglyTask } from '../../lib/disclosure/sent-wrongly.ts';
import { settledBy, wronglyPathOf } from '../../lib/disclosure/wrongly-path.ts';
import type { History } from '../../lib/export/history.ts';
import { stepInWords, wronglyInWords } from '../../lib/export/sent-wrongly.ts';
import { capital } from '../../lib/language/capital.ts';
import { hoursLeft, recipientOf } from '../shared/agenda.ts';
import { dayOf, moment } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';
import type { NewEvent } from './forms.ts';
import { WronglyStep } from './WronglyStep.tsx';
import './wrongly.css';

export interface Officer {
  readonly name: string | null;
  readonly reachedBy: string | null;
}

interface WronglyProps {
  readonly history: History;
  readonly now: Date;
  /** As the organisation names its privacy officer; null where it does not. */
  readonly officer?: Officer | null | undefined;
  readonly onAdd: (event: NewEvent) => Promise<string | null>;
  readonly onCopyText?: ((text: string) => Promise<boolean>) | undefined;
}

/** The path from something that went wrong to its end: the clock, what is still to be done, and what was done. */
export function Wrongly({ history, now, officer = null, onAdd, onCopyText }: WronglyProps) {
  const texts = useTexts();
  const { wrongly: words, review } = texts.pages;
  const [asked, setAsked] = useState<{ task: WronglyTask; needed: boolean } | null>(null);
  const [copied, setCopied] = useState(false);
  const path = wronglyPathOf(history.events.map(({ entry }) => entry));
  if (path === null) return null;
  const { number } = history.disclosure;
  const told = wronglyInWords(path.begun, review.events.wrongly, (instant) => moment(instant, texts.language));
  const offered = WRONGLY_TASKS.filter(
    (task) =>
      path.open.includes(task) || (task === 'recalled' && path.open.some((open) => open.startsWith('recipient'))),
  );
  const forOfficer = words.forOfficer(
    number,
    recipientOf(history, texts.sentence.parties, texts.sentence.aRecipient.other),
    told.map(capital),
    moment(path.reportBy, texts.language),
  );
  return (
    <section className="wrongly" aria-labelledby="wrongly-heading" data-closed={path.closed || undefined}>
      <h3 id="wrongly-heading">{path.closed ? words.closed : words.open}</h3>
      {!path.closed && !path.officerKnows && (
        <p className="clock" role="status">
          <b>{capital(hoursLeft(path.reportBy, now, texts))}.</b> {words.clock(moment(path.reportBy, texts.language))}
        </p>
      )}
      {told.map((line) => (
        <p key={line}>{capital(line)}</p>
      ))}
      <ol className="steps">
        {path.steps.map((step) => {
          const { said, note } = stepInWords(step, review.events.wrongly);
          return (
            <li key={step.id} data-step={settledBy(step)} data-settled="">
              <span className="quiet">{dayOf(step.on, texts.language)}</span> {said}
              {note !== null && <span className="quiet"> · {note}</span>}
            </li>
          );
        })}
        {offered.map((task) => (
          <li key={task} data-step={task}>
            <span className="task">
              {words.task[task]}
              {task === 'officer-told' && officer?.name != null && (
                <span className="quiet"> {[officer.name, officer.reachedBy].filter(Boolean).join(', ')}</span>
              )}
            </span>
            <span className="buttons">
              {task === 'officer-told' && onCopyText && (
                <button
                  type="button"
                  className="button small"
                  onClick={() => void onCopyText(forOfficer).then(setCopied)}
                >
                  {copied ? words.copied : words.copyText}
                </button>
              )}
              <button
                type="button"
                className="button small"
                aria-expanded={asked?.task === task && asked.needed}
                aria-label={`${words.done[task]}: ${words.task[task]}`}
                onClick={() => setAsked({ task, needed: true })}
              >
                {words.done[task]}
              </button>
              {task !== 'closed' && (
                <button
                  type="button"
                  className="button bare small"
                  aria-expanded={asked?.task === task && !asked.needed}
                  aria-label={`${words.notNeeded}: ${words.task[task]}`}
                  onClick={() => setAsked({ task, needed: false })}
                >
                  {words.notNeeded}
                </button>
              )}
            </span>
            {asked?.task === task && (
              <WronglyStep
                key={String(asked.needed)}
                {...asked}
                about={number}
                now={now}
                who={task === 'officer-told' ? (officer?.name ?? '') : ''}
                onAdd={onAdd}
                onDone={() => setAsked(null)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
