import { type Answers, emptyAnswers } from './answers.ts';

/** A preparation thought through to the end, without consent; fictional. */
export function wholeAnswers(change: Partial<Answers> = {}): Answers {
  const no = (why: string) => ({ would: false, why });
  return {
    ...emptyAnswers({ name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' }),
    signals: [
      { what: 'De post stapelt zich op en de gordijnen zijn dicht', by: 'de buurvrouw', since: 'half oktober' },
    ],
    spokeToReporter: true,
    consulted: true,
    colleague: 'M. Bakker, psychiater',
    consultedOn: '2026-11-18',
    talk: 'closed-off',
    talkOn: '2026-11-20',
    talkAccount: 'Drie keer aangebeld, een brief achtergelaten, geen antwoord.',
    dangers: { circumstances: true, nuisance: false, 'to-self': true, 'to-others': false, services: false },
    feared: 'Zij eet nauwelijks en het huis is onverwarmd.',
    consent: 'not-possible',
    consentAccount: 'Zij opent de deur niet en neemt niet op.',
    otherWays: {
      anonymous: no('De corporatie moet weten om welk adres het gaat.'),
      'one-to-one': no('Met de corporatie alleen kwam er geen hulp.'),
      fewer: no('Alle drie hebben een taak in het huis.'),
      'compulsory-care': no('Er is nu geen stoornis vastgesteld.'),
    },
    reason: 'conflict-of-duties',
    agreements: true,
    information: true,
    meeting: 'outreach-meeting',
    meetingName: 'bemoeizorgoverleg Overvecht',
    meetingOn: '2026-12-01',
    purpose: 'samen een ingang vinden om haar hulp te bieden',
    parties: [
      { name: 'K. Visser', organisation: 'GGD', kind: 'outreach-team', partner: 'core', gets: '' },
      {
        name: 'P. Mulder',
        organisation: 'woningcorporatie Portiek',
        kind: 'housing-corporation',
        partner: 'shell',
        gets: '',
      },
    ],
    reporter: 'K. Visser',
    reportCoded: true,
    scope: 'outside-information',
    told: 'Dat zij kan schrikken van onverwacht bezoek.',
    necessity: 'Wie aanbelt moet weten hoe.',
    informed: 'no',
    informedAccount: 'Zij is niet te bereiken.',
    evaluateOn: '2027-01-12',
    untilSituation: 'zij weer contact heeft met een hulpverlener',
    evaluation: 'Bij elk overleg kijken of het nog nodig is.',
    decision: 'share',
    ...change,
  };
}
