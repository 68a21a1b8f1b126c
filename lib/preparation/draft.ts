import type { Answers as Facts } from '../disclosure/draft/draft.ts';
import { type Draft, type DraftRecipient, emptyRecipient } from '../disclosure/draft/draft.ts';
import type { AccountDetails } from '../disclosure/entry.ts';
import { OTHER_WAYS, type PreparationDetails } from '../disclosure/preparation.ts';
import { type Answers, consents, type Party } from './answers.ts';

const orNull = (value: string): string | null => value.trim() || null;

/**
 * The sentence that a preparation ends in: spoken, in a meeting, with all that she thought in its account. What the
 * rules ask and she did not say stays a blank that the prompt asks.
 * @param base what is known of her, the client and the organisation: a draft with nothing answered yet.
 * @returns one recipient for the meeting, or one for each party where each is told something else.
 */
export function preparedDraft(base: Draft, answers: Answers): Draft {
  const { client } = answers;
  const [first] = base.recipients;
  const known = first?.known ?? {};
  const recipients =
    answers.apart && answers.parties.length > 0
      ? answers.parties.map((party) => forParty(known, answers, party))
      : [forMeeting(known, answers)];
  return {
    ...base,
    spoken: true,
    client: {
      ...base.client,
      name: client.name ?? base.client.name,
      birthDate: client.birthDate ?? base.client.birthDate,
      number: client.number ?? base.client.number,
    },
    recipients,
    withholdReason: answers.decision === 'share' ? '' : answers.decisionWhy.trim(),
  };
}

function forMeeting(known: Facts, answers: Answers): DraftRecipient {
  return {
    ...emptyRecipient(),
    organisation: orNull(answers.meetingName),
    channel: 'meeting',
    known,
    answers: given({
      ...common(answers),
      'recipient.kind': answers.meeting,
      'recipient.participantsNamed': namedParties(answers).length > 0 ? true : null,
    }),
    details: detailsOf(answers, answers.told),
  };
}

function forParty(known: Facts, answers: Answers, party: Party): DraftRecipient {
  return {
    ...emptyRecipient(),
    organisation: orNull(party.organisation),
    person: orNull(party.name),
    channel: 'meeting',
    known,
    answers: given({
      ...common(answers),
      'recipient.kind': party.kind,
      'recipient.partner': party.partner,
    }),
    details: detailsOf(answers, orNull(party.gets) ?? answers.told),
  };
}

/** Only what she said herself. Which criteria are met, and by what, the prompt asks one by one. */
function common(answers: Answers): Facts {
  const would = OTHER_WAYS.map((way) => answers.otherWays[way]?.would ?? null);
  const ground = consents(answers) ? 'consent' : answers.reason;
  return {
    'purpose.description': orNull(answers.purpose),
    'data.form': 'oral',
    'data.identifiability': 'personal',
    'data.scope': answers.scope,
    'data.necessary': orNull(answers.necessity) === null ? null : true,
    'data.necessityMotivation': orNull(answers.necessity),
    ...(ground === 'vital-interest'
      ? { 'grounds.lawfulBasis': 'd', 'grounds.specialCategory': 'c' }
      : { 'grounds.confidentiality': ground }),
    'consent.status': answers.consent,
    lessIntrusiveMeans: would.includes(true) ? true : would.includes(null) ? null : false,
    clientInformed: answers.informed,
    notInformedReason: answers.informed === 'no' ? orNull(answers.informedAccount) : null,
    reEvaluateOn: answers.evaluateOn,
    collegialConsultation: answers.consulted,
    writtenAgreements: answers.agreements,
  };
}

function given(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, one]) => one !== null));
}

const namedParties = ({ parties }: Answers): Party[] =>
  parties.filter(({ name, organisation }) => name.trim() !== '' || organisation.trim() !== '');

function detailsOf(answers: Answers, told: string): AccountDetails {
  const account = orNull(answers.consentAccount);
  const considered = OTHER_WAYS.flatMap((way) => orNull(answers.otherWays[way]?.why ?? '') ?? []);
  const restricts = answers.consent !== null && !consents(answers);
  return {
    consent: {
      on: consents(answers) ? answers.talkOn : null,
      how: null,
      whyNotAsked: consents(answers) ? null : account,
      covers: consents(answers) ? account : null,
    },
    ...(orNull(answers.feared) === null || !restricts ? {} : { criteria: { seriousHarm: answers.feared.trim() } }),
    lessIntrusiveMeansConsidered: considered.join('; ') || null,
    colleague:
      answers.consulted && orNull(answers.colleague) !== null
        ? { who: answers.colleague.trim(), on: answers.consultedOn }
        : null,
    participants: namedParties(answers).map(({ name, organisation, partner }) => ({
      name: orNull(name) ?? organisation.trim(),
      organisation: orNull(organisation),
      partner,
      basis: null,
    })),
    withoutConsent: restricts
      ? { untilSituation: orNull(answers.untilSituation), from: answers.meetingOn, to: null }
      : null,
    spokenContent: orNull(told),
    preparation: thoughtOf(answers),
  };
}

function thoughtOf(answers: Answers): PreparationDetails {
  return {
    signals: answers.signals.filter(({ what }) => what.trim() !== ''),
    talk:
      answers.talk === null
        ? null
        : { outcome: answers.talk, on: answers.talkOn, account: orNull(answers.talkAccount) },
    dangers: answers.dangers,
    weighing: orNull(answers.feared),
    otherWays: answers.otherWays,
    meeting: {
      on: answers.meetingOn,
      generalInformation: answers.information,
      reporter: orNull(answers.reporter),
      reportCoded: answers.reportCoded,
    },
    evaluation: orNull(answers.evaluation),
  };
}
