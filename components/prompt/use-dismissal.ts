import { useState } from 'react';
import type { Dismissed } from '../../lib/messaging/protocol.ts';
import type { ProblemCode } from './Problem.tsx';

export interface Dismissal {
  readonly busy: boolean;
  readonly problem: ProblemCode | null;
  /** It is not asked any more, but what was held could not go on by itself. */
  readonly again: boolean;
  send(): void;
}

/** Sends "this is no disclosure". When it went on, the background takes the prompt away. */
export function useDismissal(dismiss: () => Promise<Dismissed>): Dismissal {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode | null>(null);
  const [again, setAgain] = useState(false);

  async function sendNow(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const answer = await dismiss();
      if (!answer.ok) setProblem(answer.problem);
      else if (answer.needsGesture || answer.gone) setAgain(true);
      else return; // nothing is left to do here: still busy until it is gone
    } catch (error) {
      console.error('deelwijzer: the dismissal did not arrive', error);
      setProblem('unknown');
    }
    setBusy(false);
  }

  return { busy, problem, again, send: () => void sendNow() };
}
