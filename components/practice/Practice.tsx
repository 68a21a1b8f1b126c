import type { ReactNode } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import '../shared/base.css';
import '../shared/controls.css';
import '../shared/tokens.css';
import './practice.css';

interface PracticeProps {
  readonly texts: PageTexts;
  /** The prompt itself, or what came of it. */
  readonly children: ReactNode;
}

/** Says above everything that this is practice: nobody must take what stands here for a record. */
export function Practice({ texts, children }: PracticeProps) {
  const { banner, story, how } = texts.pages.practice;
  return (
    <div className="practice">
      <header>
        <h1>{banner}</h1>
        <p>{story}</p>
        <ol>
          {how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </header>
      {children}
    </div>
  );
}

interface PractisedProps {
  readonly texts: PageTexts;
  readonly released: boolean;
  readonly note: string;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

export function Practised({ texts, released, note, onAgain, onBack }: PractisedProps) {
  const { practice } = texts.pages;
  return (
    <main className="practised" data-practised={released ? 'released' : 'withheld'}>
      <h2>{released ? practice.released : practice.withheld}</h2>
      <p role="status">{practice.nothing}</p>
      <h3>{practice.note}</h3>
      <pre>{note}</pre>
      <div className="options">
        {/* biome-ignore lint/a11y/noAutofocus: the prompt that had the focus is gone; this is what comes next */}
        <button type="button" className="button primary" data-action="back" autoFocus onClick={onBack}>
          {practice.back}
        </button>
        <button type="button" className="button" data-action="again" onClick={onAgain}>
          {practice.again}
        </button>
      </div>
    </main>
  );
}
