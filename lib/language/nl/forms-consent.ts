export const consent = {
  title: 'Toestemming om gegevens te delen',
  source: 'Naar het formulier uit de Handreiking met partners buiten de zorg (de Nederlandse ggz, 2025), deel IV',
  explained: (parents: boolean) =>
    parents
      ? [
          'Wij mogen niet zomaar iets over je kind vertellen. Dat heet beroepsgeheim. Daarom vragen we je toestemming.',
          'Je hoeft niet meteen te beslissen. Neem een paar dagen de tijd, en praat er met iemand over als je dat wilt.',
          'Je mag ja zeggen, nee zeggen, of ja tegen een deel. Vraag alles wat je nog wilt weten.',
        ]
      : [
          'Wij mogen niet zomaar iets over je vertellen. Dat heet beroepsgeheim. Daarom vragen we je toestemming.',
          'Je hoeft niet meteen te beslissen. Neem een paar dagen de tijd, en praat er met iemand over als je dat wilt.',
          'Je mag ja zeggen, nee zeggen, of ja tegen een deel. Vraag alles wat je nog wilt weten.',
        ],
  askedOn: 'Gevraagd op',
  timeUntil: 'Bedenktijd tot en met',
  provider: 'Wie de gegevens geeft',
  contact: 'Wie je kunt bellen of mailen',
  client: 'Over wie het gaat',
  representative: 'Wie namens de cliënt beslist (alleen als dat zo is)',
  footing: 'Waarom deze persoon namens de cliënt mag beslissen',
  footings: {
    'parent-or-guardian':
      'ouder met gezag of voogd (cliënt tot 16 jaar, of vanaf 16 jaar als die het zelf niet kan overzien)',
    'curator-or-mentor': 'curator of mentor, benoemd door de rechter',
    'authorised-in-writing': 'door de cliënt op papier gemachtigd',
    family: 'als naaste van een volwassen cliënt die het zelf niet kan overzien, namelijk:',
  },
  family: {
    'spouse-or-partner': 'echtgenoot of partner',
    parent: 'ouder',
    child: 'kind',
    sibling: 'broer of zus',
  },
  recipient: 'Wie de gegevens krijgt',
  contactPerson: 'Contactpersoon',
  reachedAt: 'Bereikbaar via',
  purpose: 'Waarvoor',
  purposeIs: 'Doel',
  whyNeeded: 'Waarom de ontvanger dit nodig heeft',
  data: 'Welke gegevens',
  dataAre: 'Dit delen we',
  kinds: 'Soorten gegevens',
  leftOut: 'Dit delen we niet',
  way: 'Hoe we het delen',
  noMore: (provider: string, recipient: string) =>
    `${provider} geeft aan ${recipient} niet meer gegevens dan voor dit doel nodig zijn. De ontvanger mag ze niet voor iets anders gebruiken zonder het opnieuw te vragen.`,
  theProvider: 'De zorgaanbieder',
  theRecipient: 'de ontvanger',
  choice: 'Wat je beslist',
  choices: {
    all: 'Ja, deze gegevens mogen naar deze ontvanger, voor dit doel.',
    part: 'Ja, maar alleen dit deel:',
    no: 'Nee, ik geef geen toestemming.',
  },
  before: 'Eerder gegeven',
  givenBefore: (on: string | null, how: 'spoken' | 'written' | null, part: boolean) =>
    [
      part && 'voor een deel',
      how === 'spoken' ? 'mondeling' : how === 'written' ? 'schriftelijk' : null,
      on && `op ${on}`,
    ]
      .filter(Boolean)
      .join(', ') || 'ja',
  withdraw: 'Je mag je toestemming altijd intrekken',
  withdrawing: [
    'Intrekken mag op elk moment, zonder reden te geven. Zeg of schrijf het aan de zorgaanbieder.',
    'Vanaf dan delen we niets meer op grond van deze toestemming. Wat al gedeeld is, kunnen we niet terughalen.',
    'Ook als je toestemming geeft, kunnen wij besluiten om toch niets te delen. Dan hoor je dat.',
  ],
  complaints: (where: string | null) =>
    where === null
      ? 'Ben je het niet eens met hoe dit gaat? Een klacht kan bij de zorgaanbieder (hieronder) of bij de Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl.'
      : `Ben je het niet eens met hoe dit gaat? Een klacht kan bij ${where} of bij de Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl.`,
  complaintsAt: 'Klachten bij de zorgaanbieder',
  signing: 'Ondertekening',
  signed:
    'Wie tekent, heeft dit formulier gelezen en begrepen, en weet dat de toestemming altijd mag worden ingetrokken.',
  whoSigns:
    'Tot 12 jaar tekent een ouder met gezag of voogd. Van 12 tot 16 jaar tekenen de cliënt en een ouder of voogd. Vanaf 16 jaar tekent de cliënt, tenzij die het zelf niet kan overzien.',
  places: { client: 'Cliënt', representative: 'Vertegenwoordiger', second: 'Tweede ouder of voogd' },
};
