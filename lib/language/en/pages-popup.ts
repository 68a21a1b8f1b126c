import type { Pages } from '../nl/pages.ts';

export const popup: Pages['popup'] = {
  open: 'Open now',
  nothing: 'Nothing is open.',
  more: (count) => (count === 1 ? '1 more in the log' : `${count} more in the log`),
  log: 'Log',
  settings: 'Settings',
  recordSpoken: 'Record a phone call or meeting',
  spokenBy: { phone: 'Telephone', meeting: 'Meeting', paper: 'Letter', screen: 'Seen on screen' },
  teach: 'Teach Deelwijzer this EPD',
  unreadable: 'The log could not be read. Recording still works.',
  failed: 'That did not work. Nothing has changed.',
  aClient: 'Client',
  ready: (task) => `Happened: ${task}. Share it in the EPD again; what you filled in is there.`,
  happened: 'It happened',
  drop: 'Drop it',
  dropSure: 'Drop it all the same',
  site: {
    guarded: (name) => `${name} is guarded.`,
    unguarded: (name) => `${name} is not guarded.`,
    'not-allowed': (name) => `${name} is not guarded: Deelwijzer has no access to it.`,
    added: (name) => `${name} is guarded as soon as you reload the page.`,
    refused: (name) => `Without access Deelwijzer cannot guard ${name}.`,
    unknown: () => 'Go to the EPD and open this window there, to guard it.',
    guard: 'Guard this EPD',
    reload: 'Reload the page',
  },
};
