import { ageOn } from '../../../lib/disclosure/draft/start.ts';
import { DateField } from '../../shared/DateField.tsx';
import { TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';
import { EarlierClients } from './EarlierClients.tsx';
import { YesNoFactField } from './facts.tsx';

/** Who it is about, as the page said it; all of it can be corrected. */
export function ClientDetails() {
  const { draft, briefing, assessment, facts, set, texts } = useWork();
  const { client: words, ...screen } = texts.screen;
  const { name, birthDate, number, age } = draft.client;
  const asksCompetence =
    facts.client?.competent != null || assessment.findings.some(({ code }) => code === 'age-or-competence-unknown');

  function born(value: string | null): void {
    const known = value === null ? null : ageOn(value, briefing.today);
    set({ client: { birthDate: value, age: known }, facts: { 'client.age': known } });
  }

  return (
    <div className="details columns">
      <TextField
        label={words.name}
        open={!name && !number}
        value={name ?? ''}
        onChange={(value) => set({ client: { name: value || null } })}
      />
      <EarlierClients
        typed={name ?? ''}
        onChoose={(client) => {
          const known = client.birthDate === null ? null : ageOn(client.birthDate, briefing.today);
          set({ client: { ...client, age: known }, facts: { 'client.age': known } });
        }}
      />
      <TextField
        label={words.number}
        value={number ?? ''}
        onChange={(value) => set({ client: { number: value || null } })}
      />
      <DateField
        label={words.birthDate}
        today={briefing.today}
        side="past"
        words={texts.screen.dates}
        open={age === null}
        value={birthDate}
        onChange={born}
      />
      <TextField
        label={screen.facts['client.age'] ?? words.age}
        type="number"
        value={age === null ? '' : String(age)}
        onChange={(value) => {
          const years = /^\d{1,3}$/.test(value) ? Number(value) : null;
          set({ client: { age: years }, facts: { 'client.age': years } });
        }}
      />
      {asksCompetence && <YesNoFactField fact="client.competent" text="competent" />}
    </div>
  );
}
