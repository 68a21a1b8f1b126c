import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { type Route, routesFor, type Step } from '../../lib/assessment/routes.ts';
import { applyRoute } from '../../lib/assessment/steps.ts';
import { answer } from '../../lib/disclosure/draft/answer.ts';
import type { Draft } from '../../lib/disclosure/draft/draft.ts';
import { changedBy } from '../../lib/disclosure/draft/facts.ts';
import { type Part, partOf } from '../../lib/disclosure/draft/parts.ts';
import { capital } from '../../lib/language/capital.ts';
import { lineOf } from '../../lib/language/lines.ts';
import type { Texts } from '../../lib/language/shapes.ts';
import { useWork } from './context.ts';
import { Mark } from './Verdict.tsx';

/** Under the verdict: what to mind when it may, what would be allowed when it may not. */
export function Advice({ onTask }: { readonly onTask: (task: string, kept: Draft) => void }) {
  const { assessment, draft, undo, texts } = useWork();
  const [applied, setApplied] = useState<Draft | null>(null);
  const before = useRef<Draft | null>(null);
  // What a route changed is known when the changed draft comes back; any later answer ends the offer to undo it.
  if (before.current !== null && before.current !== draft) {
    before.current = null;
    setApplied(draft);
  }
  return (
    <>
      {applied === draft && (
        <p className="applied" role="status">
          {texts.screen.verdict.applied}{' '}
          <button type="button" className="button bare small" onClick={undo}>
            {texts.screen.buttons.undo}
          </button>
        </p>
      )}
      {assessment.verdict === 'permitted-with-conditions' && <Conditions />}
      {assessment.verdict === 'not-permitted' && (
        <Routes
          onTask={onTask}
          onApply={() => {
            before.current = draft;
          }}
        />
      )}
    </>
  );
}

function Conditions() {
  const { assessment, facts, texts, change } = useWork();
  const conditions = assessment.findings.filter(({ severity }) => severity === 'condition');
  return (
    <ul className="conditions">
      {conditions.map((finding, at) => {
        const text = texts.findings[finding.code];
        const part = partOf(finding, facts);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a code can come once for each lock
          <li key={`${finding.code}-${at}`}>
            <span>{text.todo ?? lineOf(text, finding)}</span>{' '}
            <button type="button" className="button bare small" onClick={() => change(part)}>
              {texts.screen.parts[part]}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const PART_ASKED: Readonly<Record<string, Part>> = {
  'purpose.description': 'purpose',
  'data.necessityMotivation': 'necessity',
  notInformedReason: 'informed',
  reEvaluateOn: 'ground',
  'recipient.participantsNamed': 'recipient',
};

const ASKS_CONSENT: readonly Step['what'][] = ['ask-consent', 'let-parents-decide', 'ask-representative'];

interface RoutesProps {
  readonly onTask: (task: string, kept: Draft) => void;
  readonly onApply: () => void;
}

function Routes({ onTask, onApply }: RoutesProps) {
  const work = useWork();
  const { texts, set, apply, change } = work;
  const { screen } = texts;
  const facts = useDeferredValue(work.facts);
  const routes = useMemo(() => routesFor(facts), [facts]);
  if (routes.length === 0) return null;

  function follow(route: Route): void {
    const tasks = route.steps.filter(({ kind }) => kind === 'task');
    const answers = changedBy(work.facts, applyRoute(work.facts, route));
    const asked = route.steps.flatMap((step) => (step.kind === 'edit' ? (step.asks ?? []) : []))[0];
    if (tasks.length > 0) {
      // What she can do now is in what is kept; the action waits for the rest.
      const kept = answer(work.draft, work.index, { facts: answers });
      const asksConsent = tasks.some(({ what }) => ASKS_CONSENT.includes(what)) ? [work.index] : [];
      onTask(tasks.map((step) => stepLabel(step, texts)).join('; '), { ...kept, asksConsent });
    } else if (asked !== undefined) {
      set({ facts: answers });
      change(PART_ASKED[asked] ?? 'ground');
    } else {
      onApply();
      apply({ facts: answers, ...channelOf(route) });
    }
  }

  /** Ordinary mail does not become safe by saying so: the safe way is another one. */
  function channelOf(route: Route): { recipient?: { channel: 'secure-mail' } } {
    const safer = route.steps.some(({ what }) => what === 'use-secure-channel');
    return safer && work.recipient.channel === 'mail' ? { recipient: { channel: 'secure-mail' } } : {};
  }

  return (
    <section className="routes" aria-label={screen.verdict.whatThen}>
      <h2>{screen.verdict.whatThen}</h2>
      <ul>
        {routes.map((route, at) => {
          const task = route.steps.some(({ kind }) => kind === 'task');
          const label = capital(route.steps.map((step) => stepLabel(step, texts)).join(', '));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: routes have no other name, and are drawn anew together
            <li key={at}>
              <button type="button" className="route" data-route={task ? 'task' : 'edit'} onClick={() => follow(route)}>
                <span className="arrow" aria-hidden="true">
                  →
                </span>
                <span className="label">{label}</span>
                <span className="aside">
                  <Mark verdict={route.reaches} />
                  {task ? screen.verdict.waitFor : screen.verdict.reaches[route.reaches]}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function stepLabel(step: Step, { routes }: Texts): string {
  const text = step.kind === 'edit' ? routes.edit[step.what] : routes.task[step.what];
  const { label } = text;
  return typeof label === 'function' ? label(step as never) : label;
}
