import { useId, useState } from 'react';
import { foundBy, type ListedClient } from '../../lib/consents/client-file.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { whoIs } from './words.ts';

interface FindClientProps {
  readonly clients: readonly ListedClient[];
  readonly texts: PageTexts;
  readonly onOpen: (client: ListedClient['client']) => void;
}

/** As many as one looks through; more letters find the rest. */
const SHOWN = 50;

/** All clients that the log tells of, the one last told of first. */
export function FindClient({ clients, texts, onOpen }: FindClientProps) {
  const words = texts.pages.clients;
  const [typed, setTyped] = useState('');
  const id = useId();
  const found = foundBy(typed, clients);
  return (
    <main className="clients">
      <h1>{words.title}</h1>
      <p className="quiet">{words.why}</p>
      <label className="field find" htmlFor={id}>
        <span className="name">{words.search}</span>
        <input
          id={id}
          type="search"
          className="input"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {clients.length === 0 && <p className="quiet">{words.none}</p>}
      {clients.length > 0 && found.length === 0 && <p role="status">{words.nothingFound}</p>}
      <ul className="found">
        {found.slice(0, SHOWN).map(({ client, disclosures, consents }) => (
          <li key={`${client.number} ${client.name} ${client.birthDate}`}>
            <button type="button" className="found-client" onClick={() => onOpen(client)}>
              <b>{client.name ?? words.unnamed}</b>
              <span className="quiet">{whoIs(client, texts)}</span>
              <span className="quiet has">{words.has(disclosures, consents)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="quiet">{words.more(found.length - SHOWN)}</p>}
    </main>
  );
}
