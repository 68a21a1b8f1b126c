import type { AgendaTexts } from '../nl/pages-agenda.ts';

const task = {
  'officer-told': 'tell the privacy officer',
  'recipient-asked': 'ask the recipient to delete it all',
  'recipient-confirmed': 'did the recipient confirm that all is deleted?',
  recalled: 'recall it',
  'client-told': 'tell the client, or record why not',
  closed: 'close it',
};

export const agenda: AgendaTexts = {
  line: {
    'emergency-owed': (to, by) => `Emergency, to ${to}. Complete the rest by ${by}.`,
    'outcome-unknown': (to) => `Did it reach ${to}?`,
    'inform-client': (to) => `Still to be told what ${to} knows.`,
    're-evaluate': (to, by) => `Is sharing with ${to} still needed? To be looked at on ${by}.`,
    'note-missing': (to) => `The note about ${to} is not in the record yet.`,
  },
  act: {
    'sent-wrongly': 'Go on',
    'emergency-owed': 'Complete',
    'outcome-unknown': 'Settle',
    'inform-client': 'Was told',
    're-evaluate': 'Look at it',
    'note-missing': 'Copy note',
  },
  heading: {
    'sent-wrongly': 'Went wrong',
    'emergency-owed': 'To complete after an emergency',
    'outcome-unknown': 'Did it arrive?',
    task: 'Waits for something',
    'consent-answer': 'Consent asked',
    'consent-ends': 'Consent ends',
    'inform-client': 'Client still to be told',
    're-evaluate': 'To look at again',
    'note-missing': 'Not in the record yet',
  },
  consent: {
    answer: (to, since) => `Consent for ${to} asked on ${since}. The time to think is over: ask for the answer.`,
    ends: (to, day) => `The consent for ${to} ends on ${day}.`,
    ended: (to, day) => `The consent for ${to} ended on ${day}.`,
    act: 'To the client',
  },
  wrongly: (to, next, hours) => `Went wrong with ${to}: ${task[next]}${hours === null ? '' : ` (${hours})`}.`,
  hours: {
    left: (hours) => (hours <= 1 ? 'less than an hour of the 72 left' : `${hours} of the 72 hours left`),
    over: 'the 72 hours are over',
  },
  summary: (open, inForce) =>
    [open === 0 ? 'Nothing to do' : `To do: ${open}`, inForce === 0 ? null : `discussed without consent: ${inForce}`]
      .filter(Boolean)
      .join(' · '),
  putOff: (count) => (count === 1 ? 'You put off 1 thing.' : `You put off ${count} things.`),
  showPutOff: 'Show what was put off, too',
  until: (day) => `put off until ${day}`,
  more: (count) => `${count} more. Choose “still to do” below to see all of it.`,
  noteNotNeeded: 'Not needed',
  later: {
    button: 'Later',
    about: (what) => `Later: ${what}`,
    group: 'Put off until',
    tomorrow: 'tomorrow',
    nextWeek: 'next week',
    on: 'until a date',
  },
  inForce: {
    title: 'Discussed without consent, in force now',
    with: (to) => `with ${to}`,
    until: (situation) => `until ${situation}`,
    to: (day) => `no later than ${day}`,
    over: (day) => `it was to end on ${day}`,
    next: (day) => `next look on ${day}`,
    noNext: 'no next look agreed',
    act: 'Look again or end',
  },
  badge: {
    count: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
    moreThan: (most) => `More than ${most} things to look at`,
    behindLock: 'Something is open. Unlock the log to see what.',
  },
};
