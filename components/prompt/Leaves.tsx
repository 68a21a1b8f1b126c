import type { ReactNode } from 'react';
import { leftAlready, type PayloadPart } from '../../lib/disclosure/action.ts';
import { TextField } from '../shared/fields.tsx';
import { useWork } from './context.ts';
import { ReadLeaving } from './reduce/ReadLeaving.tsx';
import { Reducible } from './reduce/Reducible.tsx';
import './leaves.css';

const MOST_SHOWN = 40;

/** What is about to go, as far as it can be seen; what cannot be read is said to be unread. */
export function Leaves({ children }: { readonly children?: ReactNode }) {
  const { briefing, texts, recipient, draft, set, reducing } = useWork();
  const { leaves } = texts.screen;
  const { action } = briefing;
  if (action === null || draft.spoken) {
    return (
      <aside className="leaves" aria-label={leaves.titleSpoken}>
        <h2>{leaves.titleSpoken}</h2>
        <TextField
          label={leaves.spoken}
          lines={8}
          value={recipient.details.spokenContent ?? ''}
          onChange={(value) => set({ details: { spokenContent: value || null } })}
        />
      </aside>
    );
  }
  const { parts, complete } = action.payload;
  const read = reducing.leaving?.reading.parts;
  const gone = leftAlready(action);
  const title = gone ? texts.screen.leftAlready.title : leaves.title;
  return (
    <aside className="leaves" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{leaves.to(where(action.destination, leaves.destination))}</p>
      {parts.length === 0 && complete && <p className="quiet">{leaves.nothing}</p>}
      <Reducible />
      {read === undefined ? (
        <ul>
          {parts.slice(0, MOST_SHOWN).map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two fields may have one name
            <li key={at}>
              <Leaving part={part} gone={gone} />
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          {read
            .filter((part, at) => at < MOST_SHOWN || reducing.unlooked.includes(part))
            .map((part) => (
              <li key={part.part.id}>
                <ReadLeaving read={part} />
              </li>
            ))}
        </ul>
      )}
      {parts.length > MOST_SHOWN && <p className="quiet">{leaves.more(parts.length - MOST_SHOWN)}</p>}
      {gone && <p className="unfinished">{texts.screen.leftAlready.unseen}</p>}
      {!complete && !gone && <p className="unfinished">{leaves.incomplete}</p>}
      {children}
    </aside>
  );
}

function Leaving({ part, gone }: { readonly part: PayloadPart; readonly gone: boolean }) {
  const { texts } = useWork();
  const { leaves } = texts.screen;
  const name = part.fileName ?? part.name;
  const size =
    part.text === null
      ? part.bytes === null
        ? null
        : leaves.bytes(part.bytes)
      : part.text === ''
        ? leaves.empty
        : leaves.characters(part.text.length);
  if (part.text === null || part.text === '') {
    return (
      <p className="leaving">
        <span className="called">{name}</span> {size !== null && <span className="quiet">{size}</span>}
        {part.text === null && !gone && <span className="unread">{leaves.unread}</span>}
      </p>
    );
  }
  return (
    <details className="leaving">
      <summary>
        <span className="called">{name}</span> <span className="quiet">{size}</span>
        <span className="glimpse">{part.text.slice(0, 80)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="text" tabIndex={0} aria-label={name}>
        {part.text}
      </section>
    </details>
  );
}

function where({ kind, url }: { kind: string; url: string | null }, names: Readonly<Record<string, string>>): string {
  if (kind !== 'other-origin' || url === null || !URL.canParse(url)) return names[kind] ?? kind;
  return new URL(url).host;
}
