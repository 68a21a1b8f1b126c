import { listed } from '../lines.ts';
import type { FormWords } from '../nl/forms.ts';

const because = (reason: string | null) => (reason === null ? '' : `: ${reason}`);
const byWhom = (by: string | null) => (by === null ? '' : ` by ${by}`);

export const account: FormWords['account'] = {
  title: (parents) =>
    parents ? 'What we have shared with others about your child' : 'What we have shared with others about you',
  about: (name, born) => [name, born && `born ${born}`].filter(Boolean).join(', ') || null,
  from: (organisation, date) => [organisation, date].filter(Boolean).join(', '),
  intro: (parents) => [
    `Who works in health care may normally tell nothing about ${parents ? 'your child' : 'you'}. That is called confidentiality. Sometimes it is allowed or required, for instance with consent, or where there is great danger.`,
    'Below you read what we have recorded: what was shared, with whom, what for, and why that was allowed.',
  ],
  count: (parents, count) =>
    count === 0
      ? 'This list does not hold any time that we shared something.'
      : `This list holds ${count === 1 ? '1 time' : `${count} times`} that we shared something about ${parents ? 'your child' : 'you'}.${count === 1 ? '' : ' The newest comes first.'}`,
  maybeLater:
    'Sometimes we may not show something yet, for instance because somebody would be in danger. Then it comes on such a list later, as soon as it can.',
  shared: 'Shared',
  heading: (date, recipient) => `${date}, with ${recipient}`,
  someone: 'somebody else',
  place: (number, index) => `number ${number}, log line ${index}`,
  labels: {
    by: 'Who shared it',
    seats: 'Who were there',
    what: 'What',
    kinds: 'Kinds of data',
    leftOut: 'Not shared',
    purpose: 'What for',
    necessity: 'Why that was needed',
    ground: 'Why it was allowed',
    provision: 'Law',
    consent: 'Consent',
    way: 'How',
    knew: 'Did you know?',
    mind: 'Mind',
    afterwards: 'Since then',
  },
  notRecorded: 'This was not recorded. You can ask about it.',
  outside: 'That is what anybody can see or must reckon with, without the diagnosis.',
  urgent: 'This was urgent. A part of the explanation is still to be written down.',
  unsure: 'We are not certain that this was really sent.',
  literally: 'The very words were written down too. You can ask to read them.',
  consent: {
    you: 'you',
    given: (by, on, how, part) =>
      `given${part ? ' for a part' : ''}${byWhom(by)}${on === null ? '' : ` on ${on}`}${how === null ? '' : how === 'spoken' ? ', in speech' : ', on paper'}`,
    covers: (what) => `Holds for: ${what}`,
    refused: 'refused',
    withdrawn: 'withdrawn',
    'not-asked': 'not asked',
    'not-possible': 'could not be asked',
    whyNot: (reason) => `Reason: ${reason}`,
  },
  knew: {
    yes: (on, by) => `yes${on || by ? `, told${on === null ? '' : ` on ${on}`}${byWhom(by)}` : ''}`,
    'will-be': 'not yet at that moment',
    no: (reason) => `no, not at that moment${because(reason)}`,
  },
  events: {
    failed: ({ date }) => `On ${date} it turned out that sending had failed.`,
    abandoned: ({ date }) => `On ${date} sending was broken off.`,
    done: ({ date }) => `On ${date} it was confirmed that it was sent.`,
    unknown: ({ date }) => `On ${date} it was not known whether it was sent.`,
    informed: (on, by) => `On ${on} you were told${byWhom(by)}.`,
    withdrawn: (on) =>
      `On ${on} the consent was withdrawn. From then on nothing more may be shared on it. What had been shared could not be taken back.`,
    correction: ({ date }, what, corrected) => `On ${date} this was corrected (${what}): ${corrected}`,
    reEvaluated: (on, stillNeeded) =>
      `On ${on} it was looked at again whether sharing without consent was needed: ${stillNeeded ? 'yes, still' : 'no, no longer'}.`,
    sentWrongly: ({ date }, what, told) =>
      `On ${date} it was reported that something went wrong here: ${what}${told === null ? '' : ` Told about it: ${told}.`}`,
    wronglyStep: {
      'officer-told': (on) => `On ${on} this was reported to the privacy officer.`,
      'recipient-asked': (on) => `On ${on} the recipient was asked to delete the data.`,
      'recipient-confirmed': (on) => `On ${on} the recipient confirmed that the data were deleted.`,
      recalled: (on) => `On ${on} the data were recalled.`,
      'client-told': (on) => `On ${on} you were told that this went wrong.`,
      closed: (on) => `On ${on} this was closed.`,
    },
    completed: ({ date }) => `On ${date} the explanation above was completed.`,
  },
  notShared: 'Considered, not shared',
  notSharedIntro: 'These times sharing was considered, but it did not happen. They are not counted above.',
  withheld: (date, recipient, number, index) =>
    `${date}: nothing shared${recipient === null ? '' : ` with ${recipient}`} (number ${number}, log line ${index}).`,
  failed: (date, recipient, number, index) =>
    `${date}: sending${recipient === null ? '' : ` to ${recipient}`} failed or was broken off (number ${number}, log line ${index}).`,
  register: {
    title: 'Consent',
    given: (on, to, purpose) =>
      `On ${on} consent was given to share with ${to}${purpose === null ? '' : `, for ${purpose}`}.`,
    refused: (on, to, purpose) =>
      `On ${on} no consent was given to share with ${to}${purpose === null ? '' : `, for ${purpose}`}.`,
    still: (until) =>
      until === null ? 'It stands until you withdraw it.' : `It stands until ${until}, or until you withdraw it.`,
    expired: (until) => (until === null ? '' : `It stood until ${until}.`),
    withdrawn: (on) => `It was withdrawn on ${on}.`,
  },
  rights: 'What you can do',
  correcting: {
    title: 'Is something not right?',
    text: 'Ask the care provider to correct or complete it. Name the number beside it. The old line stays, with the correction beside it, so that it can always be seen what it said. You can also ask to have data erased. You get an answer within a month.',
  },
  seeing: {
    title: 'Do you want to know more?',
    text: (parents) =>
      `You may see ${parents ? 'your child’s' : 'your own'} record and ask for a copy. That costs nothing. You can also ask who read what.`,
  },
  withdrawing: {
    title: 'Did you consent, and do you no longer want to?',
    text: 'You may withdraw consent at any time. Tell or write to your clinician. No reason is needed.',
  },
  complaining: {
    title: 'Do you disagree?',
    text: 'Talk with your clinician first, if you like. After that, or at once, you can complain here:',
  },
  contacts: {
    complaints: 'Complaints officer of the care provider',
    privacyOfficer: 'Data protection officer (privacy)',
    authority: 'Dutch data protection authority',
    authorityIs: 'autoriteitpersoonsgegevens.nl, for a complaint about your privacy',
    discipline: 'Disciplinary board for health care',
    disciplineIs: 'tuchtcollege-gezondheidszorg.nl, for a complaint about a physician, psychologist or nurse',
    court: 'The court',
    courtIs: 'for instance where you suffered damage. Ask Het Juridisch Loket for advice first',
  },
  listed: (items) => listed(items, 'and'),
};
