import { TextField } from '../shared/fields.tsx';
import { useThinking } from './context.ts';

/** About whom: known from the record where it was started from there, and hers to fill in or correct. */
export function Client() {
  const { answers, set, texts } = useThinking();
  const { prepare } = texts.pages;
  const { client } = answers;
  const put = (change: Partial<typeof client>) => set({ client: { ...client, ...change } });
  return (
    <fieldset className="client">
      <legend>{prepare.client}</legend>
      <TextField
        label={prepare.clientName}
        data={{ 'data-answer': 'client-name' }}
        value={client.name ?? ''}
        onChange={(name) => put({ name: name || null })}
      />
      <TextField
        label={prepare.clientBorn}
        type="date"
        value={client.birthDate ?? ''}
        onChange={(birthDate) => put({ birthDate: birthDate || null })}
      />
      <TextField
        label={prepare.clientNumber}
        data={{ 'data-answer': 'client-number' }}
        value={client.number ?? ''}
        onChange={(number) => put({ number: number || null })}
      />
    </fieldset>
  );
}
