import { useId } from 'react';
import { RECIPIENT_KINDS } from '../../lib/assessment/facts.ts';
import { answer } from '../../lib/disclosure/draft/answer.ts';
import { inEmergency } from '../../lib/disclosure/draft/emergency.ts';
import { useWork } from './context.ts';
import './emergency.css';

/** Who, what, which danger. The rest is owed within a day. */
export function Emergency({ onStop }: { readonly onStop: () => void }) {
  const { draft, index, policy, texts, replace } = useWork();
  const { screen, terms } = texts;
  const words = screen.emergency;
  const fields = draft.emergency ?? { who: '', what: '', danger: '' };
  const list = useId();

  function put(change: Partial<typeof fields>): void {
    const next = inEmergency(draft, { ...fields, ...change });
    const kind = kindOf(change.who);
    replace(kind === undefined ? next : answer(next, index, { facts: { 'recipient.kind': kind } }));
  }

  /** A kind or a partner that she named by its own name is no guess. */
  function kindOf(who: string | undefined): string | undefined {
    const named = who?.trim().toLowerCase();
    if (!named) return undefined;
    return (
      policy.partners.find(({ organisation }) => organisation.toLowerCase() === named)?.kind ??
      RECIPIENT_KINDS.find((kind) => terms.recipientKind[kind].label.toLowerCase() === named)
    );
  }

  return (
    <section className="emergency" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <label className="field">
        <span className="name">{words.who}</span>
        <input
          className="input"
          data-emergency="who"
          list={list}
          value={fields.who}
          onChange={(event) => put({ who: event.target.value })}
        />
        <datalist id={list}>
          {[
            ...policy.partners.map(({ organisation }) => organisation),
            ...RECIPIENT_KINDS.map((kind) => terms.recipientKind[kind].label),
          ].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
      <label className="field">
        <span className="name">{words.what}</span>
        <input
          className="input"
          data-emergency="what"
          value={fields.what}
          onChange={(event) => put({ what: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="name">{words.danger}</span>
        <input
          className="input"
          data-emergency="danger"
          value={fields.danger}
          onChange={(event) => put({ danger: event.target.value })}
        />
      </label>
      <button type="button" className="button bare small" onClick={onStop}>
        {words.stop}
      </button>
    </section>
  );
}
