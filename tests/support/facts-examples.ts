import type { FactsPatch } from './facts.ts';

/** On consent, to a municipality: what `contracts/cases` calls "toestemming-wmo". */
export const ON_CONSENT: FactsPatch = {
  client: { competent: true },
  recipient: { kind: 'municipality', ownBasisConfirmed: true },
  purpose: { description: 'de aanvraag begeleiding' },
  data: {
    form: 'electronic',
    identifiability: 'personal',
    scope: 'answers-to-questions',
    categories: ['attendance'],
    necessary: true,
    necessityMotivation: 'de consulent heeft alleen deze antwoorden nodig',
  },
  grounds: { confidentiality: 'consent' },
  consent: {
    status: 'given',
    givenBy: ['client'],
    explicit: true,
    free: true,
    informed: true,
    specific: true,
    coversRecipient: true,
    coversPurpose: true,
    coversData: true,
  },
  secureChannel: true,
  clientInformed: 'yes',
};
