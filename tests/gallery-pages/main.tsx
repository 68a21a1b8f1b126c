import { Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { pageTextsFor } from '../../lib/language/pages.ts';
import { isState, STATES } from './states.tsx';

/** `#state/language` draws one state of one page; another hash draws another without loading anew. */
const root = createRoot(document.getElementById('root') as HTMLElement);
draw();
window.addEventListener('hashchange', draw);

function draw(): void {
  const [name = '', spoken] = location.hash.slice(1).split('/');
  const state = isState(name) ? name : 'review';
  const language = spoken === 'en' ? 'en' : 'nl';
  document.documentElement.lang = language;
  document.title = `${state}, ${language}`;
  root.render(<Fragment key={document.title}>{STATES[state](pageTextsFor(language))}</Fragment>);
}
