import { useId } from 'react';
import type { Dismissible } from '../../lib/disclosure/briefing.ts';
import { useWork } from './context.ts';
import type { ProblemCode } from './Problem.tsx';
import { usePress } from './use-release.ts';
import './no-disclosure.css';

interface Props {
  readonly covers: Dismissible;
  readonly ready: boolean;
  readonly problem: ProblemCode | null;
  readonly onDismiss: () => void;
}

/** A prompt that should not have come: one press, and its like never comes again. What that covers is said beforehand. */
export function NoDisclosure({ covers: { control, sink, where }, ready, problem, onDismiss }: Props) {
  const { screen } = useWork().texts;
  const press = usePress(() => ready && onDismiss());
  const id = useId();
  const what = [control && `‘${control}’`, screen.dismiss.acts[sink], where].filter(Boolean).join(', ');
  return (
    <div className="no-disclosure">
      <button
        type="button"
        className="button bare small"
        data-action="dismiss"
        data-ready={ready ? '' : undefined}
        aria-disabled={!ready || undefined}
        aria-describedby={id}
        {...press}
      >
        {screen.dismiss.button}
      </button>
      <p id={id} className="quiet">
        {screen.dismiss.covers(what)}
      </p>
      <p role="alert" className="failed" data-problem={problem ?? undefined}>
        {problem !== null && screen.problems[problem]}
      </p>
    </div>
  );
}
