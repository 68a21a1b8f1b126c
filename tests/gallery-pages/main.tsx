import { createRoot } from 'react-dom/client';
import { pageTextsFor } from '../../lib/language/pages.ts';
import { isState, STATES } from './states.tsx';

/** `?state=…&lang=en` draws one state of one page. */
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') === 'en' ? 'en' : 'nl';
const name = asked.get('state') ?? 'review';
if (!isState(name)) throw new Error(`no state ${name}`);

document.documentElement.lang = language;
document.title = `${name}, ${language}`;
createRoot(document.getElementById('root') as HTMLElement).render(STATES[name](pageTextsFor(language)));
