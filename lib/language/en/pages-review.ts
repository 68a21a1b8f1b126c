import type { Pages } from '../nl/pages.ts';
import { sentWrongly } from './sent-wrongly.ts';

const number = (count: number) => count.toLocaleString('en-GB');
const entries = (count: number) => (count === 1 ? '1 disclosure' : `${number(count)} disclosures`);

export const review: Pages['review'] = {
  title: 'Disclosure log',
  state: (count, since) => `${entries(count)} recorded since ${since}.`,
  honest:
    'What you record is kept encrypted and signed. Who can reach the browser data on this computer can reach the signing key too: only with a state outside this computer can anyone tell whether something was altered later.',
  empty: 'Nothing has been recorded yet. As soon as you share something about a client, or decide not to, it is here.',
  sharedComputer: {
    whose: (name) => `This is what ${name} recorded.`,
    nobody:
      'This computer is shared: here you only see what you recorded yourself. Open your EPD in another tab, so that it is known who you are.',
  },
  loading: 'Reading the log.',
  unreadable: 'The log could not be read. Nothing is lost; recording still works.',
  reading: (count, of) =>
    `The log is still being read: ${number(count)} of ${number(of)}. You can search already, in what has been read.`,
  unread: {
    erased: (count) =>
      count === 1 ? 'The content of 1 log line was erased.' : `The content of ${number(count)} log lines was erased.`,
    locked: (count) => (count === 1 ? '1 log line is still locked.' : `${number(count)} log lines are still locked.`),
    damaged: (count) =>
      count === 1
        ? '1 log line is damaged and cannot be read.'
        : `${number(count)} log lines are damaged and cannot be read.`,
  },
  line: {
    erased: 'The content of this line was erased.',
    locked: 'This line is still locked.',
    damaged: 'This line is damaged and cannot be read.',
  },
  retry: 'Try again',
  search: 'Search',
  searchHint: 'name, organisation, purpose, number',
  found: (count, of) => `${count === of ? '' : `${number(count)} of `}${number(of)} ${of === 1 ? 'line' : 'lines'}`,
  nothingFound: 'Nothing found. Search for less, or choose another group.',
  show: 'Show',
  filters: { all: 'all', released: 'disclosed', withheld: 'not disclosed', open: 'still to do' },
  columns: { number: 'No.', at: 'When', sentence: 'Disclosure', state: 'State' },
  keys: 'Arrows walk through the lines, Enter opens, / searches, Esc closes.',
  outcome: {
    done: 'disclosed',
    withheld: 'not disclosed',
    'under-way': 'under way',
    failed: 'failed',
    abandoned: 'broken off',
    unknown: 'outcome unknown',
  },
  open: {
    'emergency-owed': 'still to complete',
    'outcome-unknown': 'settle the outcome',
    'inform-client': 'client to be told',
    're-evaluate': 'look at again',
    'sent-wrongly': 'went wrong, not closed yet',
    'note-missing': 'note not in the record yet',
  },
  openBy: (what, by) => `${what}, by ${by}`,
  againstAdvice: 'against the advice',
  emergency: 'in an emergency',

  detail: {
    released: (number) => `Disclosure ${number}`,
    withheld: (number) => `Not disclosed (${number})`,
    tookPlace: (when) => `Took place on ${when}; recorded later.`,
    close: 'Close',
    hidden: (until) =>
      `The client must not read this line and its note yet${until === null ? '' : `, until ${until}`}. Keep the note out of portals.`,
    copy: 'Copy note',
    copied: 'Copied. Paste the note into the record.',
    added: 'Recorded.',
    party: (place, of) => `Recipient ${place} of ${of}`,
    account: 'Account',
    findings: 'What the rules said',
    noFindings: 'No findings.',
    events: 'What happened since',
    noEvents: 'Nothing yet.',
    completed: 'The account was completed later. The completed one is below; this is what it said in haste:',
    by: (who) => `by ${who}`,
    line: (index) => `log line ${index}`,
  },

  events: {
    left: (what, where) => `${what} went to ${where}`,
    something: 'Something',
    outcome: {
      done: 'Sending succeeded',
      failed: 'Sending failed',
      abandoned: 'Sending was broken off',
      unknown: 'Not known whether it was sent',
    },
    byHand: 'settled by hand',
    noteFiled: { 'epd-field': 'Note put in the EPD', clipboard: 'Note copied' },
    informed: (on, by) => `Client told on ${on}${by === null ? '' : ` by ${by}`}`,
    withdrawn: (on) => `Consent withdrawn on ${on}`,
    correction: (what) => `Corrected: ${what}`,
    reEvaluated: (on, needed) => `Looked at again on ${on}: ${needed ? 'still needed' : 'no longer needed'}`,
    next: (on) => `next on ${on}`,
    sentWrongly: 'Went wrong',
    wrongly: sentWrongly,
    noteNotNeeded: 'No note needed in the record',
    onDay: (on, said) => `On ${on}: ${said}`,
    told: (who) => `Told: ${who}`,
    completed: 'The account was completed',
  },

  destinations: {
    'epd-server': 'the EPD',
    'other-origin': 'another website',
    file: 'a file',
    printer: 'the printer',
    clipboard: 'the clipboard',
    'mail-program': 'the mail program',
    'other-program': 'another program',
    window: 'a new window',
  },

  forms: {
    save: 'Record',
    cancel: 'Cancel',
    missing: 'Fill this in first.',
    tell: (contact: string) => `Here that is: ${contact}.`,
    'client-informed': {
      button: 'Client was told',
      title: 'The client was told',
      hint: '',
      fields: { on: 'On which day', byWhom: 'By whom' },
    },
    outcome: {
      button: 'Settle the outcome',
      title: 'What happened to this disclosure?',
      hint: 'Look in the EPD or ask the recipient whether it arrived.',
      fields: { outcome: 'Outcome', reason: 'How you know' },
    },
    're-evaluated': {
      button: 'Looked at again',
      title: 'Is sharing without consent still needed?',
      hint: 'No longer needed: then tell the client after all.',
      fields: { on: 'On which day', stillNeeded: 'Still needed', why: 'Why', next: 'Next time on' },
    },
    correction: {
      button: 'Correct',
      title: 'Add a correction',
      hint: 'What was written stays; the correction comes under it.',
      fields: { what: 'What is wrong', corrected: 'What it should be' },
    },
    'consent-withdrawn': {
      button: 'Consent withdrawn',
      title: 'Consent was withdrawn',
      hint: 'What was shared stays shared. From now on, share nothing more on this consent.',
      fields: { on: 'On which day', reason: 'Reason, if one was given' },
    },
    'sent-wrongly': {
      button: 'Went wrong',
      title: 'Sent to the wrong one, or too much',
      hint: 'This may be a data breach. What is to be done comes next, step by step.',
      fields: {
        mishap: 'What went wrong',
        what: 'In your own words',
        data: 'Which data, without copying the data themselves',
        reached: 'Who has it now',
        noticedBy: 'Who noticed it',
        noticedOn: 'Noticed on',
        noticedTime: 'At',
      },
    },
    outcomes: {
      done: 'sent',
      failed: 'failed, nothing left',
      abandoned: 'broken off, nothing left',
      unknown: 'can no longer be found out',
    },
  },
};
