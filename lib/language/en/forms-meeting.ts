import { capital } from '../capital.ts';
import type { FormWords } from '../nl/forms.ts';

export const meeting: FormWords['meeting'] = {
  title: 'Report of a meeting, under code',
  subtitle: 'The names of clients are replaced by a code (Dutch guide on outreach care 2014, principle 11)',
  talk: 'The meeting',
  date: 'Date and time',
  meeting: 'Meeting',
  place: 'Place or way',
  writer: 'Report by',
  participants: 'Participants',
  secret:
    'Keep this report within the circle of participants. Store and send it securely. Which client belongs to which code stands only in the disclosure log of who made the report.',
  code: (number) => `client ${number}`,
  heading: (code) => capital(code),
  purpose: 'Discussed what for',
  data: 'Nature of the data',
  kinds: 'Kinds of data',
  consent: 'With or without consent',
  withConsent: 'with consent',
  forAPart: (covers) => (covers === null ? 'with consent for a part' : `with consent for a part: ${covers}`),
  without: 'without consent',
  informed: 'Does the client know',
  informedIs: {
    yes: 'yes',
    'will-be': 'not yet; do not bring it up with the client without consulting us',
    no: 'no; do not bring it up with the client without consulting us',
  },
  next: 'Look again by',
  agreements: 'What was agreed',
  agreement: { what: 'Agreement', who: 'Who', when: 'When' },
  stillNeeded: 'Look at this in every meeting (principle 8):',
  answers: { still: 'Is discussing still needed?', known: 'Can the client be told now?' },
  nextMeeting: 'Next meeting',
};
