import { account } from './pages-account.ts';
import { agenda } from './pages-agenda.ts';
import { charts } from './pages-charts.ts';
import { checking } from './pages-checking.ts';
import { clients } from './pages-clients.ts';
import { consents } from './pages-consents.ts';
import { desk } from './pages-desk.ts';
import { feed } from './pages-feed.ts';
import { help } from './pages-help.ts';
import { keeping } from './pages-keeping.ts';
import { lock } from './pages-lock.ts';
import { options } from './pages-options.ts';
import { otherLines } from './pages-other-lines.ts';
import { oversightLines } from './pages-oversight-lines.ts';
import { erasing, papers, takeAway } from './pages-papers.ts';
import { passed } from './pages-passed.ts';
import { places } from './pages-places.ts';
import { popup } from './pages-popup.ts';
import { prepare } from './pages-prepare.ts';
import { review } from './pages-review.ts';
import { signals } from './pages-signals.ts';
import { version } from './pages-version.ts';
import { practice, welcome } from './pages-welcome.ts';
import { wrongly } from './pages-wrongly.ts';
import { presets } from './presets.ts';

/** The log page, the popup and the options. */
export const pages = {
  name: 'Deelwijzer',
  review,
  desk,
  account,
  agenda,
  clients,
  wrongly,
  consents,
  places,
  popup,
  prepare,
  presets,
  lock,
  passed,
  papers,
  takeAway,
  erasing,
  otherLines,
  oversightLines,
  signals,
  charts,
  checking,
  options,
  keeping,
  feed,
  help,
  version,
  welcome,
  practice,
  yes: 'ja',
  no: 'nee',
  problems: {
    locked: 'Dat staat achter het slot. Ontgrendel het logboek en probeer het opnieuw.',
    'newer-data': 'Deelwijzer is ouder dan wat hier is opgeslagen. Werk het eerst bij. Er is niets veranderd.',
    'log-not-writable': 'Het logboek kon dit niet opslaan. Er is niets veranderd. Probeer het opnieuw.',
    malformed: 'Dit klopt nog niet. Er is niets veranderd.',
    unknown: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  },
};
export type Pages = typeof pages;
