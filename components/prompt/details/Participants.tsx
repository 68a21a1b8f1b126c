import { TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';
import { YesNoFactField } from './facts.tsx';

/** Who sits at the table. That everyone is written down is hers to say, not ours to count. */
export function Participants() {
  const { recipient, missing, set, texts } = useWork();
  const { recipient: words } = texts.screen;
  const people = recipient.details.participants ?? [];
  const shown = people.length === 0 ? [{ name: '', organisation: null, partner: null, basis: null }] : people;

  function put(at: number, change: Partial<(typeof people)[number]>): void {
    set({
      details: { participants: shown.map((person, place) => (place === at ? { ...person, ...change } : person)) },
    });
  }

  return (
    <fieldset className="field">
      <legend className="name">{words.participants}</legend>
      {shown.map((person, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people are told apart by their place only
        <div key={at} className="person">
          <TextField
            label={`${words.participant} ${at + 1}`}
            open={person.name === ''}
            value={person.name}
            onChange={(name) => put(at, { name })}
          />
          <TextField
            label={words.participantFrom}
            open={missing.includes('participants-organisation') && !person.organisation}
            value={person.organisation ?? ''}
            onChange={(value) => put(at, { organisation: value || null })}
          />
          <button
            type="button"
            className="button bare small"
            aria-label={`${words.remove}: ${person.name || at + 1}`}
            onClick={() => set({ details: { participants: shown.filter((_, place) => place !== at) } })}
          >
            {words.remove}
          </button>
        </div>
      ))}
      <div className="options">
        <button
          type="button"
          className="button small"
          onClick={() =>
            set({ details: { participants: [...shown, { name: '', organisation: null, partner: null, basis: null }] } })
          }
        >
          {words.addParticipant}
        </button>
      </div>
      <YesNoFactField fact="recipient.participantsNamed" text="participantsNamed" />
    </fieldset>
  );
}
