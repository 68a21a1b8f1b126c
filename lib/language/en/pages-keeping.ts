import type { Pages } from '../nl/pages.ts';

export const keeping: Pages['keeping'] = {
  damage: {
    title: 'An earlier log is damaged',
    damaged: (when, next) =>
      `On ${when} the log turned out to be damaged. What can be read still stands here. A new log goes on from number ${next}.`,
    'cut-off': (when, next) =>
      `On ${when} a part of the log turned out to be gone. What is left stands here. A new log goes on from number ${next}.`,
    unreadable: (when, next) =>
      `On ${when} the log did not open any more. It has not been erased. A new log goes on from number ${next}.`,
    entries: (count) => `The earlier log had ${count} lines.`,
    todo: 'Tell your privacy officer. If you have a backup, read it back.',
    details: 'What exactly was found',
  },
  backup: {
    due: (count) => `${count} lines are in no backup yet.`,
    never: 'No backup was ever made.',
    last: (when) => `The last backup is of ${when}.`,
    make: 'Make a backup',
  },
  persistence: {
    title: 'Keeping it on this computer',
    persistent: 'The browser keeps the log even when the disk fills up.',
    evictable: 'The browser may erase the log when the disk fills up. Make a backup more often.',
    unknown: 'The browser does not say whether it keeps the log when the disk fills up. Make a backup more often.',
    ask: 'Ask the browser to keep it',
  },
};
