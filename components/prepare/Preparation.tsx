import { useEffect, useMemo, useRef, useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Answers } from '../../lib/preparation/answers.ts';
import { flowOf } from '../../lib/preparation/flow.ts';
import type { Step } from '../../lib/preparation/steps.ts';
import type { WayCode } from '../../lib/preparation/ways.ts';
import { Client } from './Client.tsx';
import { ThinkingProvider } from './context.ts';
import { StepRow } from './StepRow.tsx';

export interface PreparationProps {
  readonly texts: PageTexts;
  readonly today: string;
  readonly answers: Answers;
  /** What is open at first; else the first question that is. */
  readonly start?: Step | null;
  readonly onChange: (answers: Answers) => void;
  /** Opens the sentence that it ends in. @returns what went wrong, or null. */
  readonly onRecord: () => Promise<string | null>;
}

/** One meeting, thought through: the step plan as one page of questions, each opening what it needs and nothing more. */
export function Preparation({ texts, today, answers, start, onChange, onRecord }: PreparationProps) {
  const { prepare } = texts.pages;
  const flow = useMemo(() => flowOf(answers), [answers]);
  const [opened, setOpened] = useState<Step | null>(() => start ?? flow.next);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current || opened === null) return;
    moved.current = false;
    heading.current?.focus();
  }, [opened]);

  const go = (step: Step | null) => {
    moved.current = true;
    setOpened(step);
  };
  const thinking = useMemo(
    () => ({ answers, texts, today, set: (change: Partial<Answers>) => onChange({ ...answers, ...change }) }),
    [answers, texts, today, onChange],
  );
  const take = (code: WayCode) => {
    const reason = prepare.ways[code].reason ?? '';
    onChange({ ...answers, decision: 'stay-away', decisionWhy: answers.decisionWhy.trim() || reason });
    go('decision');
  };
  const beyond = flow.steps.filter(({ step, state }) => state === 'beyond' && step !== opened);
  const decided = flow.steps.some(({ step, state }) => step === 'decision' && state === 'answered');
  const shares = answers.decision === 'share';
  return (
    <ThinkingProvider value={thinking}>
      <Client />
      <ol className="steps">
        {flow.steps
          .filter(({ step, state }) => state !== 'beyond' || step === opened)
          .map(({ step, state }) => (
            <StepRow
              key={step}
              step={step}
              state={state}
              open={opened === step}
              ways={flow.ways.filter(({ at }) => at === step)}
              heading={opened === step ? heading : null}
              onToggle={() => setOpened(opened === step ? null : step)}
              onGo={() => go(flow.next ?? 'decision')}
              onTake={take}
            />
          ))}
      </ol>
      {beyond.length > 0 && (
        <details className="beyond">
          <summary>{prepare.notAsked}</summary>
          <ul>
            {beyond.map(({ step }) => (
              <li key={step}>
                <button type="button" className="button bare small" onClick={() => go(step)}>
                  {prepare.steps[step].ask}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <footer className="ends" data-outcome={flow.outcome}>
        <p role="status">{said || prepare.outcomes[decided && !shares ? 'withhold' : flow.outcome]}</p>
        <button
          type="button"
          className={`button ${decided ? 'primary' : ''}`}
          data-action="record"
          aria-disabled={!decided || undefined}
          onClick={() =>
            decided ? void onRecord().then((wrong) => setSaid(wrong ?? prepare.recorded)) : go('decision')
          }
        >
          {shares || !decided ? prepare.record.share : prepare.record.withhold}
        </button>
        <p className="quiet">{prepare.recordHint}</p>
      </footer>
    </ThinkingProvider>
  );
}
