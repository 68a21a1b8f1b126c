import type { feed as nl } from '../nl/pages-feed.ts';

/** The feed to the organisation's audit repository: in the options, and one line in the popup and on the log page. */
export const feed: typeof nl = {
  title: 'Does it go to the audit repository too?',
  hint: 'Your organisation also records every disclosure in a repository of its own. That happens by itself.',
  to: 'Audit repository',
  delivered: (count, upTo) => `Delivered: ${count}, up to ${upTo}.`,
  nothingYet: 'Nothing has been delivered yet.',
  allDelivered: 'Nothing is waiting.',
  waiting: (count) => (count === 1 ? '1 disclosure is waiting.' : `${count} disclosures are waiting.`),
  locked: (count) =>
    count === 1
      ? '1 disclosure goes only once you unlock the log.'
      : `${count} disclosures go only once you unlock the log.`,
  aside: (count, status) =>
    `${count === 1 ? '1 disclosure was' : `${count} disclosures were`} refused by the repository${
      status === null ? '' : ` (status ${status})`
    }. Tell your organisation. It is tried again every day.`,
  failing: (since, why) => `Since ${since} nothing arrives: ${why}.`,
  why: {
    'no-permission': 'Deelwijzer may not reach this address yet',
    'no-answer': 'the audit repository does not answer',
    'too-slow': 'the audit repository answers too slowly',
    busy: 'the audit repository is too busy',
    'server-error': 'the audit repository has a fault',
    'not-understood': 'what answers does not look like an audit repository',
    'no-access': 'the audit repository refuses access',
    'not-there': 'there is no audit repository at this address',
    elsewhere: 'the address points to another address, and nothing goes there',
  },
  status: (status) => ` (status ${status})`,
  nothingLost: 'Nothing is lost. It is tried again by itself.',
  tryNow: 'Try now',
  trying: 'Trying …',
  allow: 'Give access',

  buffer: 'On this workplace the log is not kept. The audit repository keeps it.',
  bufferEmpty: 'Everything from this workplace is there.',
  bufferWaits: (count) =>
    count === 1
      ? '1 disclosure is not there yet. Do not close the workplace yet.'
      : `${count} disclosures are not there yet. Do not close the workplace yet.`,
  shared: 'You share this computer. Each of you only sees what you recorded yourself.',
  notKept:
    'This log is not kept. On this workplace it is gone when you close, and no audit repository was set up. Put every note into the record, and tell your organisation.',
};
