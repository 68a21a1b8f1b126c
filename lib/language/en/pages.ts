import type { Pages } from '../nl/pages.ts';
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

export const pages: Pages = {
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
  yes: 'yes',
  no: 'no',
  problems: {
    locked: 'That is behind the lock. Unlock the log and try again.',
    'newer-data': 'Deelwijzer is older than what is stored here. Update it first. Nothing has changed.',
    'log-not-writable': 'The log could not store this. Nothing has changed. Try again.',
    malformed: 'This is not right yet. Nothing has changed.',
    unknown: 'That did not work. Nothing has changed. Try again.',
  },
};
