import type { Briefing } from '../../../lib/disclosure/briefing.ts';
import { plain } from '../../../lib/disclosure/draft/choices/choice.ts';
import { useWork } from '../context.ts';

type Client = NonNullable<Briefing['earlierClients']>[number];

/** Two lines of them at most. */
const SHOWN = 4;

/** Whom she told of before, where no page says whom it is about: found by a few letters of the name. */
export function EarlierClients({ typed, onChoose }: { typed: string; onChoose: (client: Client) => void }) {
  const { briefing, draft, texts } = useWork();
  const { earlierClients = [] } = briefing;
  if (draft.client.number !== null || earlierClients.length === 0) return null;
  const wanted = plain(typed);
  const fitting = earlierClients
    .filter(({ name, number }) => plain(`${name ?? ''} ${number ?? ''}`).includes(wanted))
    .slice(0, SHOWN);
  if (fitting.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box
    <div className="options" role="group" aria-label={texts.screen.earlierClients}>
      {fitting.map((client) => (
        <button
          key={`${client.number} ${client.name}`}
          type="button"
          className="chip"
          data-client={client.number ?? ''}
          onClick={() => onChoose(client)}
        >
          {[client.name, client.number].filter(Boolean).join(' · ')}
        </button>
      ))}
    </div>
  );
}
