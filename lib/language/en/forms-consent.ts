import type { FormWords } from '../nl/forms.ts';

const explained = (whom: string) => [
  `We may not simply tell others about ${whom}. That is called confidentiality. So we ask for your consent.`,
  'You need not decide at once. Take a few days, and talk it over with somebody if you like.',
  'You may say yes, say no, or say yes to a part. Ask whatever you want to know.',
];

export const consent: FormWords['consent'] = {
  title: 'Consent to share data',
  source: 'After the consent form in the Dutch guide on data exchange with partners outside care (2025), part IV',
  explained: (parents) => explained(parents ? 'your child' : 'you'),
  askedOn: 'Asked on',
  timeUntil: 'Time to think until',
  provider: 'Who gives the data',
  contact: 'Whom you can call or write to',
  client: 'Whom it is about',
  representative: 'Who decides for the client (only where that is so)',
  footing: 'Why this person may decide for the client',
  footings: {
    'parent-or-guardian':
      'parent with authority or guardian (client under 16, or from 16 where the client cannot weigh it)',
    'curator-or-mentor': 'curator or mentor, appointed by the court',
    'authorised-in-writing': 'authorised by the client on paper',
    family: 'as next of kin of an adult client who cannot weigh it, namely:',
  },
  family: {
    'spouse-or-partner': 'spouse or partner',
    parent: 'parent',
    child: 'child',
    sibling: 'brother or sister',
  },
  recipient: 'Who gets the data',
  contactPerson: 'Contact',
  reachedAt: 'Reached at',
  purpose: 'What for',
  purposeIs: 'Purpose',
  whyNeeded: 'Why the recipient needs this',
  data: 'Which data',
  dataAre: 'This we share',
  kinds: 'Kinds of data',
  leftOut: 'This we do not share',
  way: 'How we share it',
  noMore: (provider, recipient) =>
    `${provider} gives ${recipient} no more data than this purpose needs. The recipient may not use them for anything else without asking again.`,
  theProvider: 'The care provider',
  theRecipient: 'the recipient',
  choice: 'What you decide',
  choices: {
    all: 'Yes, these data may go to this recipient, for this purpose.',
    part: 'Yes, but this part only:',
    no: 'No, I do not consent.',
  },
  before: 'Given before',
  givenBefore: (on, how, part) =>
    [part && 'for a part', how === 'spoken' ? 'in speech' : how === 'written' ? 'in writing' : null, on && `on ${on}`]
      .filter(Boolean)
      .join(', ') || 'yes',
  withdraw: 'You may withdraw your consent at any time',
  withdrawing: [
    'Withdrawing is possible at any moment, without giving a reason. Tell or write to the care provider.',
    'From then on we share nothing more on this consent. What was shared already, we cannot take back.',
    'Even where you consent, we may decide not to share after all. Then we tell you.',
  ],
  complaints: (where) =>
    `Do you disagree with how this is done? You can complain to ${where ?? 'the care provider (below)'} or to the Dutch data protection authority, autoriteitpersoonsgegevens.nl.`,
  complaintsAt: 'Complaints to the care provider',
  signing: 'Signatures',
  signed: 'Who signs has read and understood this form, and knows that the consent may be withdrawn at any time.',
  whoSigns:
    'Under 12 a parent with authority or a guardian signs. From 12 to 16 the client and a parent or guardian sign. From 16 the client signs, unless the client cannot weigh it.',
  places: { client: 'Client', representative: 'Representative', second: 'Second parent or guardian' },
};
