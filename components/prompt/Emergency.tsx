import { useId } from 'react';
import { RECIPIENT_KINDS, type RecipientKind } from '../../lib/assessment/facts.ts';
import { useWork } from './context.ts';
import './emergency.css';

/** Who, what, which danger. The rest is owed within a day. */
export function Emergency({ onStop }: { readonly onStop: () => void }) {
  const { draft, policy, texts, replace } = useWork();
  const { screen, terms } = texts;
  const words = screen.emergency;
  const fields = draft.emergency ?? { who: '', kind: null, what: '', danger: '' };
  const list = useId();

  function put(change: Partial<typeof fields>): void {
    const next = { ...fields, ...change };
    replace({ ...draft, emergency: { ...next, kind: kindOf(next.who) } });
  }

  /** A kind or a partner that she named by its own name is no guess. */
  function kindOf(who: string): RecipientKind | null {
    const named = who.trim().toLowerCase();
    const partner = policy.partners.find(({ organisation }) => organisation.toLowerCase() === named);
    return (
      partner?.kind ?? RECIPIENT_KINDS.find((kind) => terms.recipientKind[kind].label.toLowerCase() === named) ?? null
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
