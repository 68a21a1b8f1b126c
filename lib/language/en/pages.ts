import type { Pages } from '../nl/pages.ts';
import { account } from './pages-account.ts';
import { feed } from './pages-feed.ts';
import { options } from './pages-options.ts';
import { otherLines } from './pages-other-lines.ts';
import { passed } from './pages-passed.ts';
import { popup } from './pages-popup.ts';
import { review } from './pages-review.ts';

export const pages: Pages = {
  name: 'Deelwijzer',
  review,
  account,
  popup,
  passed,
  otherLines,
  options,
  feed,
  yes: 'yes',
  no: 'no',
  problems: {
    'log-not-writable': 'The log could not store this. Nothing has changed. Try again.',
    malformed: 'This is not right yet. Nothing has changed.',
    unknown: 'That did not work. Nothing has changed. Try again.',
  },
};
