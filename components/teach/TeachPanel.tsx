import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Teach } from '../../lib/language/nl/teach.ts';
import { type Matcher, matcherSchema } from '../../lib/sites/profile.ts';
import { type Picked, proposed, ruleOf, type Taught } from '../../lib/teach/picked.ts';
import { useInSight, usePress } from '../prompt/use-release.ts';
import '../shared/base.css';
import '../shared/controls.css';
import '../shared/tokens.css';
import './teach.css';

type Says = 'shares' | 'never-shares';
type Problem = keyof Teach['panel']['problems'];

export interface TeachPanelProps {
  readonly texts: Teach['panel'];
  readonly picked: Picked;
  readonly epd: string;
  readonly mayNever: boolean;
  /** How many controls of the page it goes for now; null where nobody could say. */
  readonly preview: (matcher: Matcher) => Promise<number | null>;
  readonly save: (says: Says, matcher: Matcher) => Promise<{ ok: boolean; problem?: string }>;
  readonly cancel: () => void;
}

/** What does the control do that she pointed at? Two answers; the rest is chosen sensibly and can be changed. */
export function TeachPanel({ texts, picked, epd, mayNever, preview, save, cancel }: TeachPanelProps) {
  const [taught, setTaught] = useState<Taught>(() => proposed(picked));
  const [count, setCount] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const inSight = useInSight();

  const matcher = useMemo(() => {
    const parsed = matcherSchema.safeParse(ruleOf(picked, taught, 'shares'));
    return parsed.success ? parsed.data : null;
  }, [picked, taught]);

  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    let current = true;
    setCount(null);
    if (matcher) void preview(matcher).then((found) => current && setCount(found));
    return () => {
      current = false;
    };
  }, [matcher, preview]);

  const ready = inSight && !busy && matcher !== null;
  async function say(says: Says): Promise<void> {
    if (!ready) return;
    setBusy(true);
    setProblem(null);
    try {
      const answer = await save(says, matcherSchema.parse(ruleOf(picked, taught, says)));
      if (answer.ok) return; // the picker takes the panel away
      setProblem(answer.problem && answer.problem in texts.problems ? (answer.problem as Problem) : 'unknown');
    } catch (error) {
      console.error('deelwijzer: what was taught did not arrive', error);
      setProblem('unknown');
    }
    setBusy(false);
  }
  const shares = usePress(() => void say('shares'));
  const never = usePress(() => void say('never-shares'));
  const state = { 'data-ready': ready ? '' : undefined, 'aria-disabled': !ready || undefined };

  return (
    <main
      className="teach"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && !event.repeat) cancel();
      }}
    >
      <p className="quiet">{epd}</p>
      <h1>{texts.title(picked.name)}</h1>
      <p role="status" className="goes-for" data-count={count ?? undefined}>
        {matcher === null
          ? texts.wrongPattern
          : count === null
            ? texts.counting
            : count === 0
              ? texts.nothing
              : texts.count(count)}
      </p>
      <div className="answers">
        <button ref={first} type="button" className="button primary" data-says="shares" {...state} {...shares}>
          {texts.shares}
        </button>
        {mayNever && (
          <button type="button" className="button" data-says="never-shares" {...state} {...never}>
            {texts.never}
          </button>
        )}
        <button type="button" className="button bare" data-action="cancel" onClick={cancel}>
          {texts.cancel}
        </button>
      </div>
      {!mayNever && <p className="quiet">{texts.onlyShares}</p>}
      <p role="alert" className="failed">
        {problem !== null && texts.problems[problem]}
      </p>
      <More texts={texts} taught={taught} onChange={setTaught} />
    </main>
  );
}

interface MoreProps {
  readonly texts: Teach['panel'];
  readonly taught: Taught;
  readonly onChange: (taught: Taught) => void;
}

function More({ texts, taught, onChange }: MoreProps) {
  const id = useId();
  const times = [
    ['click', texts.click, texts.clickHint],
    ['request', texts.request, texts.requestHint],
  ] as const;
  return (
    <details>
      <summary>{texts.more}</summary>
      <label className="field">
        <span className="name">{texts.name}</span>
        <input
          className="input"
          data-field="name"
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          placeholder={texts.anyName}
          value={taught.name}
          onChange={(event) => onChange({ ...taught, name: event.target.value })}
        />
        <span className="name" id={`${id}-hint`}>
          {texts.nameHint}
        </span>
      </label>
      <fieldset>
        <legend className="name">{texts.when}</legend>
        {times.map(([hold, label, hint]) => (
          <label key={hold} className="time">
            <input
              type="radio"
              name={id}
              value={hold}
              checked={taught.hold === hold}
              onChange={() => onChange({ ...taught, hold })}
            />
            <span>
              {label} <span className="quiet">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
