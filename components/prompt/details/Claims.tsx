import { useWork } from '../context.ts';

/** A misunderstanding is answered where it is made. */
export function Claims() {
  const { facts, set, texts } = useWork();
  const { claims, screen } = texts;
  return (facts.claims ?? []).map((claim) => (
    <p key={claim} className="answer" role="status">
      <b>{claims[claim].label}</b> {claims[claim].answer} <cite>{claims[claim].citation}</cite>{' '}
      <button
        type="button"
        className="button bare small"
        aria-label={`${screen.recipient.remove}: ${claims[claim].label}`}
        onClick={() => set({ facts: { claims: (facts.claims ?? []).filter((other) => other !== claim) } })}
      >
        {screen.recipient.remove}
      </button>
    </p>
  ));
}
