import { CHANNELS } from '../../lib/disclosure/draft/draft.ts';
import { answersOf } from '../../lib/disclosure/draft/facts.ts';
import { FACT_KEYS, type FactKey, FIELDS } from '../../lib/disclosure/draft/keys.ts';
import { Chips, SelectField, TextField } from '../shared/fields.tsx';
import { useWork } from './context.ts';
import { labelOf, valueLabel } from './fact-labels.ts';
import { useKinds } from './reduce/use-kinds.ts';
import './plain-list.css';

type Group = keyof ReturnType<typeof useWork>['texts']['screen']['list']['groups'];

/** The same sentence as a plain list of labelled native controls, for who prefers it. */
export default function PlainList() {
  const { recipient, set, texts } = useWork();
  const { screen } = texts;
  const groups = Object.keys(screen.list.groups) as Group[];
  return (
    <div className="plain-list">
      <h2>{screen.list.title}</h2>
      {groups.map((group) => (
        <fieldset key={group}>
          <legend>{screen.list.groups[group]}</legend>
          <div className="columns">
            {group === 'recipient' && (
              <>
                <TextField
                  label={screen.recipient.organisation}
                  data={{ 'data-detail': 'organisation' }}
                  value={recipient.organisation ?? ''}
                  onChange={(value) => set({ recipient: { organisation: value || null } })}
                />
                <TextField
                  label={screen.recipient.person}
                  data={{ 'data-detail': 'person' }}
                  value={recipient.person ?? ''}
                  onChange={(value) => set({ recipient: { person: value || null } })}
                />
                <SelectField
                  label={screen.list.channel}
                  unanswered={screen.unanswered}
                  data={{ 'data-detail': 'channel' }}
                  value={recipient.channel ?? ''}
                  options={CHANNELS.map((channel) => [channel, screen.sentence.channel[channel]])}
                  onChange={(value) =>
                    set({ recipient: { channel: CHANNELS.find((channel) => channel === value) ?? null } })
                  }
                />
              </>
            )}
            {FACT_KEYS.filter((key) => groupOf(key) === group).map((key) => (
              <Fact key={key} fact={key} />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

function groupOf(key: FactKey): string {
  return key.includes('.') ? (key.split('.')[0] as string) : 'care';
}

function Fact({ fact }: { readonly fact: FactKey }) {
  const { recipient, set, texts } = useWork();
  const { tick } = useKinds();
  const { screen } = texts;
  const field = FIELDS[fact];
  const value = answersOf(recipient)[fact];
  const label = labelOf(fact, texts);
  const data = { 'data-fact': fact } as const;
  const put = (answer: string | number | boolean | readonly string[] | null) =>
    set({
      facts: { [fact]: answer === '' ? null : answer },
      ...(fact === 'client.age' && { client: { age: typeof answer === 'number' ? answer : null } }),
    });

  switch (field.kind) {
    case 'list': {
      const chosen = Array.isArray(value) ? value : [];
      return (
        <div className="wide">
          <Chips
            label={label}
            type="checkbox"
            options={field.values.map((option) => [option, valueLabel(fact, option, texts)])}
            chosen={chosen}
            optionData={() => data}
            onChoose={(option, on) => {
              if (fact === 'data.categories') return tick(option, on);
              const next = on ? [...chosen, option] : chosen.filter((known) => known !== option);
              put(next.length === 0 && fact === 'consent.givenBy' ? null : next);
            }}
          />
        </div>
      );
    }
    case 'choice':
      return (
        <SelectField
          label={label}
          data={data}
          unanswered={screen.unanswered}
          value={typeof value === 'string' ? value : ''}
          options={field.values.map((option) => [option, valueLabel(fact, option, texts)])}
          onChange={put}
        />
      );
    case 'flag':
      return (
        <SelectField
          label={label}
          data={data}
          unanswered={screen.unanswered}
          value={typeof value === 'boolean' ? String(value) : ''}
          options={[
            ['true', screen.yes],
            ['false', screen.no],
          ]}
          onChange={(answer) => put(answer === '' ? null : answer === 'true')}
        />
      );
    case 'number':
      return (
        <TextField
          label={label}
          data={data}
          type="number"
          value={typeof value === 'number' ? String(value) : ''}
          onChange={(text) => put(/^\d{1,3}$/.test(text) ? Number(text) : null)}
        />
      );
    default:
      return (
        <TextField
          label={label}
          data={data}
          type={field.kind === 'date' ? 'date' : 'text'}
          value={typeof value === 'string' ? value : ''}
          onChange={put}
        />
      );
  }
}
