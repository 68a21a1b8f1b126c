import type { ChoiceWords } from '../../disclosure/draft/choices/words.ts';

/** What the choices in the sentence are called. A choice says in its own words all that it settles. */
export const choices: ChoiceWords['choices'] = {
  discloser: {
    professional: {
      label: 'als hulpverlener met beroepsgeheim',
      hint: 'arts, verpleegkundige, psycholoog, jeugdhulpverlener',
    },
    derived: { label: 'bij een zorgaanbieder, met afgeleid beroepsgeheim', hint: 'secretariaat, receptie, stagiair' },
    authority: { label: 'bij de overheid, zonder beroepsgeheim' },
    'authority-derived': { label: 'bij de overheid, met afgeleid beroepsgeheim' },
    other: { label: 'anders, zonder beroepsgeheim' },
  },
  anonymous: { label: 'anonieme gegevens', hint: 'niemand kan uitvinden om wie het gaat' },
  what: {
    'answers-plain': { label: 'antwoorden op vragen, zonder diagnose of behandeling' },
    'answers-clinical': { label: 'antwoorden op vragen, met diagnose en behandeling' },
  },
  noCategories: 'geen andere gegevens',
  asLastTime: (on) => `zoals op ${on}`,
  knownPartner: 'vaste partner',
  forPurpose: (organisation, purpose) => `${organisation}, voor ${purpose}`,
  named: (typed) => `“${typed}”`,
  namedHint: 'nieuw: daarna kies je wat voor partij het is',
  necessity: (purpose) => [
    `alleen dit nodig is voor ${purpose}`,
    'de ontvanger zonder deze gegevens niet kan beslissen',
  ],
  necessityPlain: ['de ontvanger alleen dit nodig heeft', 'de ontvanger zonder deze gegevens niet kan beslissen'],
  tooMuch: { label: 'er zit meer in dan nodig is', hint: 'dan zie je wat eruit kan' },
  earlierConsent: (on, organisation) =>
    ['met toestemming', on && `van ${on}`, organisation && `voor ${organisation}`].filter(Boolean).join(' '),
  earlierConsentHint: (purpose, fromNumber) =>
    [fromNumber === null ? 'uit het register' : `uit verstrekking ${fromNumber}`, purpose].filter(Boolean).join(': '),
  consentSpoken: { label: 'met toestemming, mondeling gegeven' },
  consentWritten: { label: 'met toestemming, schriftelijk gegeven' },
  consentMissing: { label: 'met toestemming, maar die is er nog niet', hint: 'dan wacht dit tot je het vroeg' },
  claimKeywords: {
    covenant: 'convenant afspraak samenwerkingsafspraak overeenkomst protocol samenwerking',
    'recipient-has-basis': 'ontvanger heeft eigen grondslag mag het hebben AVG partner grondslag',
    'recipient-statutory-task': 'wettelijke taak ontvanger gemeente publieke taak wmo jeugdwet taak',
    'blanket-consent': 'algemene toestemming algemeen formulier intake getekend ooit bij inschrijving',
  },
  groundKeywords: {
    consent: 'toestemming akkoord ja goedvinden',
    'statutory-duty': 'wet verplicht plicht wettelijke verplichting meldplicht',
    'statutory-power': 'wet mag toestaat bevoegdheid meldrecht Wvggz Wfz',
    'conflict-of-duties': 'conflict van plichten nood gevaar schade noodsituatie ernstig nadeel',
    'weighty-interest': 'zwaarwegend belang',
    'direct-involvement': 'behandeling medebehandelaar collega waarnemer team rechtstreeks betrokken',
    representation: 'vertegenwoordiger ouder voogd mentor curator',
    none: 'geen niets weet niet',
  },
  ways: {
    'secure-mail': { label: 'beveiligde mail' },
    epd: { label: 'het EPD, over een beveiligde verbinding' },
    portal: { label: 'een beveiligd portaal' },
    'phone-note': { label: 'de telefoon, de ontvanger noteert het' },
    'phone-no-note': { label: 'de telefoon, het komt nergens in een bestand' },
    meeting: { label: 'een overleg waarvan een verslag komt' },
    'paper-closed': { label: 'papier, overhandigd of in een gesloten envelop' },
    'file-secure': { label: 'een bestand, langs een beveiligde weg' },
    mail: { label: 'gewone mail', hint: 'niet beveiligd' },
    print: { label: 'een afdruk, overhandigd of in een gesloten envelop' },
    clipboard: { label: 'het klembord', hint: 'daarna zeg je of de weg veilig is' },
    screen: { label: 'meekijken op het scherm, er gaat niets mee' },
    'system-access': { label: 'toegang tot het EPD', hint: 'de ontvanger kijkt zelf in het dossier' },
    other: { label: 'een andere weg', hint: 'daarna zeg je of de weg veilig is' },
  },
  informed(answer, parents) {
    const [knows, hears, knowsNot] = parents
      ? ['de ouders weten het', 'de ouders horen het nog van mij', 'de ouders weten het niet']
      : ['de cliënt weet het', 'de cliënt hoort het nog van mij', 'de cliënt weet het niet'];
    if (answer === 'yes') return { label: knows ?? '' };
    if (answer === 'will-be') return { label: hears ?? '', hint: 'je wordt eraan herinnerd' };
    return { label: knowsNot ?? '', hint: 'daarna schrijf je op waarom' };
  },
  fromThePage: 'volgens de pagina',
};
