import type { WronglyTexts } from '../nl/pages-wrongly.ts';

export const wrongly: WronglyTexts = {
  open: 'Went wrong: not closed yet',
  closed: 'Went wrong: closed',
  clock: (by) =>
    `Tell the privacy officer at once. A data breach sometimes has to be reported within 72 hours, here before ${by}. Whether it must is for the officer to decide.`,
  task: {
    'officer-told': 'Tell the privacy officer',
    'recipient-asked': 'Ask the recipient to delete it all',
    'recipient-confirmed': 'Confirmation that all is deleted',
    recalled: 'Or: recall it',
    'client-told': 'Tell the client what went wrong',
    closed: 'Close',
  },
  done: {
    'officer-told': 'Was told',
    'recipient-asked': 'Was asked',
    'recipient-confirmed': 'Was confirmed',
    recalled: 'Was recalled',
    'client-told': 'Was told',
    closed: 'Close',
  },
  notNeeded: 'Not needed',
  who: {
    'officer-told': 'Whom you told',
    'recipient-asked': 'Whom you asked',
    'recipient-confirmed': 'Who confirmed it',
    recalled: 'By whom',
    'client-told': 'Who told it',
    closed: '',
  },
  on: 'On which day',
  agreed: 'What was agreed',
  whyNot: 'Why not',
  lessons: 'What you learn from it',
  copyText: 'Copy message',
  copied: 'Copied',
  forOfficer: (number, to, told, by) =>
    [
      `Something went wrong with disclosure ${number} to ${to}.`,
      ...told,
      `72 hours after it was noticed it is ${by}. Would you judge whether this is a data breach that must be reported, and call me?`,
      'Which client it is about I will tell you myself.',
    ].join('\n'),
};
