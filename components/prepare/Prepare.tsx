import { useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Answers } from '../../lib/preparation/answers.ts';
import { flowOf } from '../../lib/preparation/flow.ts';
import { shortDay } from '../shared/dates.ts';
import { Preparation, type PreparationProps } from './Preparation.tsx';
import '../shared/base.css';
import '../shared/controls.css';
import '../shared/tokens.css';
import './prepare.css';

export interface Prepared {
  readonly id: string;
  readonly at: string;
  readonly answers: Answers;
}

interface PrepareProps extends Pick<PreparationProps, 'today' | 'start' | 'onRecord'> {
  readonly texts: PageTexts;
  /** Newest first. */
  readonly rows: readonly Prepared[];
  /** How many more there are that cannot be read now. */
  readonly locked: number;
  readonly opened: Prepared | null;
  /** Null while nothing had to be kept; false where it could not be. */
  readonly kept: boolean | null;
  readonly problem: string | null;
  readonly onStart: () => void;
  readonly onOpen: (id: string | null) => void;
  readonly onChange: (answers: Answers) => void;
  readonly onKeep: () => void;
  readonly onDrop: (id: string) => void;
}

/** What is being prepared, or one of them. */
export function Prepare({ texts, opened, kept, problem, ...props }: PrepareProps) {
  const { prepare } = texts.pages;
  return (
    <main className="prepare">
      <header>
        {opened !== null && (
          <button type="button" className="button bare small" data-action="all" onClick={() => props.onOpen(null)}>
            {prepare.all}
          </button>
        )}
        <h1>{prepare.title}</h1>
        <p className="quiet">{prepare.intro}</p>
        <p className={kept === false ? 'problem' : 'quiet kept'} role="status">
          {kept === null ? '' : kept ? prepare.kept : prepare.notKept}{' '}
          {kept === false && (
            <button type="button" className="button small" onClick={props.onKeep}>
              {prepare.again}
            </button>
          )}
        </p>
      </header>
      <p className="problem" role="alert">
        {problem}
      </p>
      {opened === null ? (
        <List texts={texts} {...props} />
      ) : (
        <Preparation
          key={opened.id}
          texts={texts}
          today={props.today}
          answers={opened.answers}
          start={props.start ?? null}
          onChange={props.onChange}
          onRecord={props.onRecord}
        />
      )}
    </main>
  );
}

function List({ texts, rows, locked, onStart, onOpen, onDrop }: Omit<PrepareProps, 'opened' | 'kept' | 'problem'>) {
  const { prepare } = texts.pages;
  const [dropping, setDropping] = useState<string | null>(null);
  return (
    <>
      <button type="button" className="button primary" data-action="start" onClick={onStart}>
        {prepare.start}
      </button>
      <section aria-labelledby="half-done">
        <h2 id="half-done">{prepare.halfDone}</h2>
        {rows.length === 0 && locked === 0 && <p className="quiet">{prepare.none}</p>}
        {locked > 0 && <p>{prepare.locked(locked)}</p>}
        <ul className="half-done">
          {rows.map(({ id, at, answers }) => {
            const { next } = flowOf(answers);
            const name = answers.client.name ?? answers.client.number ?? prepare.unnamed;
            return (
              <li key={id} data-preparation={id}>
                <span>
                  <b>{name}</b>
                  {answers.meetingName && `, ${answers.meetingName}`}
                  <br />
                  <span className="quiet">
                    {prepare.since(shortDay(at, texts.language))} ·{' '}
                    {next === null ? prepare.ready : prepare.atStep(prepare.steps[next].ask)}
                  </span>
                </span>
                <span className="options">
                  <button
                    type="button"
                    className="button small"
                    data-action="open"
                    aria-label={`${prepare.openOne}: ${name}`}
                    onClick={() => onOpen(id)}
                  >
                    {prepare.openOne}
                  </button>
                  <button
                    type="button"
                    className="button bare small"
                    aria-label={`${dropping === id ? prepare.dropSure : prepare.drop}: ${name}`}
                    onClick={() => (dropping === id ? onDrop(id) : setDropping(id))}
                    onBlur={() => setDropping(null)}
                  >
                    {dropping === id ? prepare.dropSure : prepare.drop}
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
