import { useRef, useState } from 'react';
import type { Decision } from '../../lib/disclosure/decision.ts';
import { decisionFrom } from '../../lib/disclosure/draft/decide.ts';
import type { Draft } from '../../lib/disclosure/draft/draft.ts';
import type { Decided } from '../../lib/messaging/protocol.ts';
import type { ProblemCode } from './Problem.tsx';
import type { Outcome } from './Recorded.tsx';

type Refused = Extract<Decided, { ok: false }>;

interface Begin {
  readonly outcome?: Outcome | undefined;
  readonly problem?: ProblemCode | undefined;
}

export interface Deciding {
  readonly busy: boolean;
  readonly problem: ProblemCode | null;
  readonly outcome: Outcome | null;
  /** `draft` is what is decided; with a task it is kept until that happened. */
  send(draft: Draft, decision: Decision['decision'], task?: string | null): void;
  /** The same decision once more, about the draft as it is now. */
  again(draft: Draft): void;
}

/** Sends the decision and keeps what came of it. Nothing that was typed depends on the answer. */
export function useDecision(
  decide: (decision: Decision, draft: Draft) => Promise<Decided>,
  { outcome: recorded, problem: met }: Begin,
  onProblem: (refusal: Refused | null, draft: Draft) => void,
): Deciding {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode | null>(met ?? null);
  const [outcome, setOutcome] = useState<Outcome | null>(recorded ?? null);
  const last = useRef<{ decision: Decision['decision']; task: string | null }>({ decision: 'release', task: null });

  async function sendNow(draft: Draft, decision: Decision['decision'], task: string | null): Promise<void> {
    if (busy) return;
    last.current = { decision, task };
    setBusy(true);
    setProblem(null);
    try {
      const answer = await decide(decisionFrom(draft, decision, task === null ? {} : { task }), { ...draft, task });
      if (answer.ok) setOutcome({ ...answer, decision, task });
      else fail(answer.problem, answer, draft);
    } catch (error) {
      // What she typed stays, and the action is still held; the rest is for who develops this.
      console.error('deelwijzer: the decision did not arrive', error);
      fail('unknown', null, draft);
    } finally {
      setBusy(false);
    }
  }

  function fail(code: ProblemCode, refusal: Refused | null, draft: Draft): void {
    setProblem(code);
    onProblem(refusal, draft);
  }

  return {
    busy,
    problem,
    outcome,
    send: (draft, decision, task = null) => void sendNow(draft, decision, task),
    again: (draft) => void sendNow(draft, last.current.decision, last.current.task),
  };
}
