import { type RefObject, useId } from 'react';
import type { StepState } from '../../lib/preparation/flow.ts';
import { QUESTIONS, type Step } from '../../lib/preparation/steps.ts';
import type { Way, WayCode } from '../../lib/preparation/ways.ts';
import { useThinking } from './context.ts';
import { FIELDS_OF } from './questions/all.ts';
import { saidAt } from './said.ts';
import { Ways } from './Ways.tsx';

interface Props {
  readonly step: Step;
  readonly state: StepState;
  readonly open: boolean;
  readonly ways: readonly Way[];
  readonly heading: RefObject<HTMLButtonElement | null> | null;
  readonly onToggle: () => void;
  readonly onGo: () => void;
  readonly onTake: (code: WayCode) => void;
}

/** One question: its answer on a line, or, opened, the fields to answer it. */
export function StepRow({ step, state, open, ways, heading, onToggle, onGo, onTake }: Props) {
  const { answers, texts } = useThinking();
  const { prepare } = texts.pages;
  const { ask, why } = prepare.steps[step];
  const fields = useId();
  const Fields = FIELDS_OF[step];
  return (
    <li className="step" data-step={step} data-state={state} data-open={open || undefined}>
      <h2>
        <button
          ref={heading}
          type="button"
          aria-expanded={open}
          aria-controls={open ? fields : undefined}
          onClick={onToggle}
        >
          <span className="mark" aria-hidden="true" />
          {ask}
        </button>
      </h2>
      {!open && state === 'answered' && <p className="said">{saidAt(step, answers, texts)}</p>}
      {open && (
        <div className="asks" id={fields}>
          <p className="quiet">
            {why} <cite>{prepare.source(QUESTIONS[step].citation)}</cite>
          </p>
          <Fields />
        </div>
      )}
      <div className="ways" aria-live="polite">
        <Ways ways={ways} onTake={onTake} />
      </div>
      {open && step !== 'decision' && (
        <button type="button" className="button" data-action="go" onClick={onGo}>
          {prepare.go}
        </button>
      )}
    </li>
  );
}
