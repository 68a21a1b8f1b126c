import type { Pages } from '../nl/pages.ts';

const lines = (count: number) => (count === 1 ? '1 disclosure' : `${count} disclosures`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const signals: Pages['signals'] = {
  families: {
    'log-forked': {
      name: 'Two versions of one log',
      what: ({ file }) => `The log in ${file} does not fit an earlier state of it.`,
      why: 'There are two signed versions of one log. An old copy was put back, or something was changed later. Ask the clinician and whoever manages the computer.',
      source: null,
    },
    'log-truncated': {
      name: 'The end of a log is missing',
      what: ({ file, missing }) =>
        missing > 0
          ? `${missing === 1 ? '1 entry' : `${missing} entries`} that were there before are missing at the end of ${file}.`
          : `The end that was there before is missing from ${file}.`,
      why: 'Somebody outside this computer holds a later state. Perhaps this is an old bundle: ask for a new one.',
      source: null,
    },
    'log-gap': {
      name: 'Gap in a log',
      what: ({ file }) => `In ${file} something is missing between other entries.`,
      why: 'Entries must follow on each other. Ask for the bundle again; if the gap stays, find out what was there.',
      source: null,
    },
    'log-altered': {
      name: 'Log does not hold',
      what: ({ file }) => `Something in ${file} does not fit what was signed.`,
      why: 'An entry or the signed state was changed after it was written, or the file is damaged.',
      source: null,
    },
    'sent-wrongly': {
      name: 'Sent wrongly, not closed',
      what: ({ count, untold }) =>
        `${lines(count)} sent wrongly and not closed${
          untold > 0 ? `; ${untold === count ? 'none says' : `${untold} do not say`} that you know` : ''
        }.`,
      why: 'A data breach must sometimes be reported within 72 hours. See what was done and what is left to do.',
      source: '2025 §2.5.2',
    },
    'after-withdrawal': {
      name: 'Disclosed after consent was withdrawn',
      what: ({ count, recipient }) =>
        `${lines(count)} on consent that had been withdrawn${recipient ? ` (${recipient})` : ''}.`,
      why: 'A client may withdraw consent at any time. See whether there was new consent that was not written down.',
      source: '2025 part IV',
    },
    'emergency-owed': {
      name: 'Emergency, account overdue',
      what: ({ count, days: late }) =>
        `The rest of ${lines(count)} in an emergency was not filled in, up to ${days(late)} late.`,
      why: 'After an emergency the account is completed within a day. Ask whether it still can be.',
      source: '2014 principle 10',
    },
    'against-advice': {
      name: 'Disclosed against the advice',
      what: ({ count, of }) => `${lines(count)} of ${of} went on against the advice.`,
      why: 'That is allowed, with a reason. Read whether the reason carries it; if it happens often, the advice may not fit.',
      source: null,
    },
    'other-purpose': {
      name: 'Consent for something else',
      what: ({ count }) => `${lines(count)} on consent that does not cover this purpose, recipient or data.`,
      why: 'Consent holds for what was asked, not for more. Ask whether it was given after all.',
      source: '2025 §3.2.3, 2017 §3.2',
    },
    'old-consent': {
      name: 'Consent older than a year',
      what: ({ count, months }) => `${lines(count)} on consent of more than a year; the oldest ${months} months.`,
      why: 'No source names a term: a year is the measure of Deelwijzer. See whether the client still means it so.',
      source: null,
    },
    'whole-record': {
      name: 'Whole record disclosed',
      what: ({ count, unmotivated }) =>
        `${lines(count)} of a whole record${unmotivated > 0 ? `, ${unmotivated} without why all of it was needed` : ''}.`,
      why: 'A whole record is seldom needed. See whether a part would have been enough.',
      source: '2025 §2.2.4',
    },
    'pasted-motivation': {
      name: 'The same motivation again and again',
      what: ({ count, clients, text }) => `${lines(count)} about ${clients} clients say: ‘${text}’`,
      why: 'Weighing is about one client. The same words for everybody say little of it.',
      source: '2014 principles 7 and 10',
    },
    'far-above-peers': {
      name: 'One party far more often than with colleagues',
      what: ({ count, percent, peers, recipient }) =>
        `${lines(count)} to ${recipient}: ${percent}% of all, with colleagues ${peers}%.`,
      why: 'It may belong to the work. Compared with the median of colleagues (modified z-score over 3.5).',
      source: null,
    },
    're-evaluation-overdue': {
      name: 'Re-evaluation overdue',
      what: ({ count, days: late }) =>
        `${lines(count)} were not looked at again when they should have been, up to ${days(late)} late.`,
      why: 'Who restricts a client’s rights looks again on a fixed day whether that is still needed.',
      source: '2014 principle 8',
    },
    'client-uninformed': {
      name: 'Client not informed yet',
      what: ({ count, days: late }) =>
        `With ${lines(count)} the client would hear of it later; that is up to ${days(late)} ago.`,
      why: 'The client has a right to know as soon as the reason to wait has passed. After 30 days it stands here.',
      source: '2014 principle 5',
    },
    'outcome-unsettled': {
      name: 'Outcome unknown',
      what: ({ count }) => `Of ${lines(count)} nobody said whether it arrived.`,
      why: 'The browser may have been closed while it was under way. The clinician can say how it ended.',
      source: null,
    },
    'note-missing': {
      name: 'Not in the record',
      what: ({ count }) => `Of ${lines(count)} there is no note in the record.`,
      why: 'A colleague reads the record, not this log. After a week it stands here.',
      source: '2014 principle 10',
    },
    'outside-hours': {
      name: 'Outside office hours',
      what: ({ count, of }) => `${lines(count)} of ${of} in the weekend, before 7 or after 20 hours.`,
      why: 'Often it is a shift. Times are by the clock of this computer.',
      source: null,
    },
  },
  strength: { 1: 'to know', 2: 'to look at', 3: 'look here first' },
  source: (where) => `Source: ${where}`,
  unknownClinician: 'clinician unknown',
};
