import { useState } from 'react';
import { FORM_KINDS, type FormKind as PaperKind } from '../../lib/export/forms/kinds.ts';
import type { History } from '../../lib/export/history.ts';
import { useTexts } from '../shared/texts.ts';

export interface PapersProps {
  /** What this disclosure calls for, most fitting first; she may take any. */
  readonly fitting: (history: History) => readonly PaperKind[];
  /** Makes and saves one. Resolves to what is to be said of it. */
  readonly onMake: (kind: PaperKind, history: History, recipient: number) => Promise<string>;
}

/** The papers that this disclosure can be put on. */
export function Papers({ history, fitting, onMake }: PapersProps & { readonly history: History }) {
  const { pages } = useTexts();
  const words = pages.papers;
  const [said, setSaid] = useState('');
  const [recipient, setRecipient] = useState(0);
  const fits = fitting(history);
  const rest = FORM_KINDS.filter((kind) => !fits.includes(kind));
  const { recipients } = history.disclosure;

  const make = (kind: PaperKind) => {
    setSaid(words.busy);
    void onMake(kind, history, recipient).then(setSaid);
  };
  const button = (kind: PaperKind) => (
    <button key={kind} type="button" className="button small" data-paper={kind} onClick={() => make(kind)}>
      {words.makes[kind]}
    </button>
  );
  return (
    <details className="papers" data-part="papers">
      <summary>{words.title}</summary>
      {recipients.length > 1 && (
        <label className="field">
          <span>{words.forWhom}</span>
          <select className="input" value={recipient} onChange={(event) => setRecipient(Number(event.target.value))}>
            {recipients.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a recipient is its place in the entry, which never changes
              <option key={place} value={place}>
                {row.organisation ?? row.person ?? `${place + 1}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {fits.length > 0 && <p className="quiet">{words.fits}</p>}
      <div className="buttons">{fits.map(button)}</div>
      {rest.length > 0 && <div className="buttons rest">{rest.map(button)}</div>}
      <p role="status" className="quiet">
        {said}
      </p>
    </details>
  );
}
