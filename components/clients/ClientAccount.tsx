import { useState } from 'react';
import type { ForTheOfficer } from '../../lib/export/forms/client-account.ts';
import type { Paper } from '../../lib/export/forms/paper.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import './account.css';
import { PaperText, plainText } from './PaperText.tsx';

export type MadeAccount = { readonly paper: Paper } & ForTheOfficer;

export interface ClientAccountProps {
  readonly texts: PageTexts;
  /** The account of all that is known of one client; null where there is nothing to tell. */
  readonly onMake: () => Promise<MadeAccount | null>;
  /** Saves it as a PDF. Resolves to the name of the file. */
  readonly onSave: () => Promise<string>;
  readonly onCopy: (text: string) => Promise<void>;
}

/** The answer to "who was told what about me": on the screen in one click, and on paper in one more. */
export function ClientAccount({ texts, onMake, onSave, onCopy }: ClientAccountProps) {
  const words = texts.pages.clients.account;
  const [made, setMade] = useState<MadeAccount | null>(null);
  const [said, setSaid] = useState('');

  function tried<T>(act: Promise<T>, then: (done: T) => void): void {
    act.then(then, (error: unknown) => {
      console.error('Deelwijzer: account not made', error instanceof Error ? error.name : 'error');
      setSaid(words.failed);
    });
  }
  const make = () =>
    tried(onMake(), (account) => {
      setMade(account);
      setSaid(account === null ? words.nothing : '');
    });

  return (
    <section className="client-account" aria-labelledby="account-title">
      <h2 id="account-title">{words.title}</h2>
      <p className="quiet">{words.why}</p>
      <div className="buttons">
        <button type="button" className="button primary" data-act="account" onClick={make}>
          {words.make}
        </button>
        {made && (
          <>
            <button
              type="button"
              className="button"
              data-act="account-pdf"
              onClick={() => tried(onSave(), (file) => setSaid(words.saved(file)))}
            >
              {words.save}
            </button>
            <button
              type="button"
              className="button"
              data-act="account-copy"
              onClick={() => tried(onCopy(plainText(made.paper)), () => setSaid(words.copied))}
            >
              {words.copy}
            </button>
          </>
        )}
      </div>
      <p role="status">{said}</p>
      {made && (
        <>
          <aside className="notice" data-held-back={made.heldBack} aria-label={words.officerOnly}>
            <b>{words.officerOnly}.</b> {words.heldBack(made.heldBack)} {words.firstHeard(made.firstHeardHere)}
          </aside>
          <PaperText paper={made.paper} />
        </>
      )}
    </section>
  );
}
