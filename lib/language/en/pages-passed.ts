import type { Pages } from '../nl/pages.ts';

export const passed: Pages['passed'] = {
  title: 'Left without a question',
  why: 'Deelwijzer could not hold this, but did see it.',
  count: (count) =>
    count === 1 ? 'Once something left without a question' : `${count} times something left without a question`,
  download: (name) => (name === null ? 'File' : `File ${name}`),
  'worker-request': (times) => (times === 1 ? 'Request in the background' : `${times} requests in the background`),
  toComputer: 'to this computer',
  to: (where) => `to ${where}`,
  aClient: 'Client unknown',
  record: 'Record',
  none: 'Was no disclosure',
  reason: 'Why not, may stay empty',
  confirm: 'Record that',
  more: (count) => `And ${count} more, in the log.`,
};
