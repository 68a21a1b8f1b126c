import type { Terms } from '../shapes.ts';

export const terms: Terms = {
  discloserKind: {
    'care-provider': { label: 'zorgaanbieder', hint: 'Je werkt voor een ggz-aanbieder of andere zorgorganisatie.' },
    'public-authority': { label: 'overheid', hint: 'Je werkt voor een gemeente of een ander overheidsorgaan.' },
    other: { label: 'anders' },
  },
  confidentialityKind: {
    professional: {
      label: 'eigen beroepsgeheim',
      hint: 'Door de wet, zoals voor artsen, verpleegkundigen, psychologen en jeugdhulpverleners.',
    },
    derived: {
      label: 'afgeleid beroepsgeheim',
      hint: 'Je hebt er zelf geen, maar ziet door je werk cliëntgegevens, zoals een secretaresse of receptionist. Dezelfde zwijgplicht geldt.',
    },
    none: { label: 'geen beroepsgeheim' },
  },
  recipientKind: {
    'directly-involved-caregiver': {
      label: 'medebehandelaar',
      inSentence: 'een medebehandelaar',
      hint: 'Voert dezelfde behandeling mee uit, zoals een collega in het behandelteam of wie waarneemt.',
    },
    'other-caregiver': {
      label: 'andere hulpverlener',
      inSentence: 'een andere hulpverlener',
      hint: 'Werkt in de zorg, maar niet mee aan deze behandeling. Ook de huisarts na verwijzing.',
    },
    representative: {
      label: 'vertegenwoordiger van de cliënt',
      inSentence: 'de vertegenwoordiger van de cliënt',
      hint: 'Ouder met gezag, voogd, curator, mentor, gemachtigde, of een naaste die voor een wilsonbekwame cliënt beslist.',
    },
    municipality: {
      label: 'gemeente',
      inSentence: 'de gemeente',
      hint: 'Wmo-loket, jeugd, werk en inkomen, schuldhulp, beleid. Het sociaal wijkteam van de gemeente hoort hier ook bij.',
    },
    'municipal-outreach-desk': {
      label: 'meldpunt bemoeizorg',
      inSentence: 'het meldpunt bemoeizorg',
      hint: 'Het punt van de gemeente of GGD waar zorgen over iemand gemeld worden.',
    },
    'outreach-team': { label: 'bemoeizorgteam', inSentence: 'het bemoeizorgteam' },
    'outreach-meeting': {
      label: 'bemoeizorgoverleg',
      inSentence: 'het bemoeizorgoverleg',
      hint: 'Een overleg waarin meer partijen iemand bespreken die zorg mijdt.',
    },
    'care-and-safety-house': {
      label: 'Zorg- en Veiligheidshuis',
      inSentence: 'het Zorg- en Veiligheidshuis',
    },
    'case-meeting': {
      label: 'casusoverleg',
      inSentence: 'een casusoverleg',
      hint: 'Een ander overleg over één cliënt met partijen buiten de zorg.',
    },
    police: { label: 'politie', inSentence: 'de politie' },
    'public-prosecutor': { label: 'Openbaar Ministerie', inSentence: 'het Openbaar Ministerie' },
    court: { label: 'rechter', inSentence: 'de rechter' },
    'probation-service': { label: 'reclassering', inSentence: 'de reclassering' },
    'housing-corporation': { label: 'woningcorporatie', inSentence: 'een woningcorporatie' },
    employer: {
      label: 'werkgever',
      inSentence: 'een werkgever',
      hint: 'Ook een vereniging van werkgevers.',
    },
    'safe-home': {
      label: 'Veilig Thuis',
      inSentence: 'Veilig Thuis',
      hint: 'Advies- en meldpunt voor huiselijk geweld en kindermishandeling.',
    },
    'informal-carer': {
      label: 'mantelzorger of vrijwilliger',
      inSentence: 'een mantelzorger',
      hint: 'Helpt de cliënt, maar beslist niet voor de cliënt.',
    },
    family: {
      label: 'familie of naaste',
      inSentence: 'een familielid of naaste',
      hint: 'Beslist die voor de cliënt, kies dan vertegenwoordiger.',
    },
    school: { label: 'school', inSentence: 'de school' },
    insurer: { label: 'verzekeraar', inSentence: 'een verzekeraar' },
    researcher: { label: 'onderzoeker', inSentence: 'een onderzoeker' },
    other: { label: 'andere partij', inSentence: 'een andere partij' },
  },
  partnerRole: {
    core: {
      label: 'kernpartner',
      hint: 'Helpt de cliënt zelf: huisarts, GGD, verslavingszorg, ggz, maatschappelijk werk.',
    },
    shell: {
      label: 'schilpartner',
      hint: 'Signaleert vooral: politie, gemeentelijke dienst, woningcorporatie, energiebedrijf. Heeft minder nodig.',
    },
  },
  dataForm: {
    oral: { label: 'mondeling', inSentence: 'mondeling', hint: 'Telefoon, gesprek, overleg.' },
    viewing: {
      label: 'meekijken op het scherm',
      inSentence: 'door mee te laten kijken op het scherm',
      hint: 'De ander kijkt met jou mee en krijgt niets mee. Ook dat is verstrekken.',
    },
    written: { label: 'op papier', inSentence: 'op papier' },
    electronic: {
      label: 'digitaal',
      inSentence: 'digitaal',
      hint: 'Mail, portaal, bestand, formulier van de ontvanger.',
    },
    'system-access': {
      label: 'toegang tot het EPD',
      inSentence: 'door toegang te geven tot het EPD',
      hint: 'De ontvanger kan zelf in het dossier kijken.',
    },
  },
  identifiability: {
    anonymous: {
      label: 'anoniem',
      inSentence: 'zonder dat te achterhalen is om wie het gaat',
      hint: 'Niemand kan met redelijke moeite uitvinden wie het is, ook niet met wat de ontvanger al weet.',
    },
    pseudonymous: {
      label: 'gepseudonimiseerd',
      inSentence: 'onder een code',
      hint: 'De naam is weg, maar met een sleutel of andere gegevens is de persoon te vinden.',
    },
    personal: {
      label: 'herleidbaar',
      inSentence: 'op naam of anders herkenbaar',
      hint: 'Met naam, nummer, of genoeg details om de persoon te herkennen.',
    },
  },
  anonymisedBy: {
    nobody: { label: 'niemand, het was al anoniem' },
    discloser: {
      label: 'ik of mijn organisatie',
      hint: 'Dat doorbreekt je beroepsgeheim niet, maar valt wel onder de AVG.',
    },
    'third-party': {
      label: 'een ander',
      hint: 'Die ander ziet de gegevens eerst herkenbaar. Dat is zelf een verstrekking.',
    },
    machine: { label: 'een systeem', hint: 'Geen mens leest ooit de herkenbare gegevens.' },
  },
  scope: {
    'in-care-fact': {
      label: 'alleen dat iemand in zorg is',
      inSentence: 'dat de cliënt in zorg is of was',
      hint: 'Een dat-gegeven: het blote feit van zorg, zonder inhoud. Ook dat is een gezondheidsgegeven.',
      example: '“Ja, deze persoon is bij ons in behandeling.”',
    },
    'outside-information': {
      label: 'buitenkantinformatie',
      inSentence: 'buitenkantinformatie',
      hint: 'Wat een buitenstaander kan zien of waar die rekening mee moet houden, zonder de diagnose erachter.',
      example: '“Kan plotseling boos worden. Blijf rustig en kom niet te dichtbij.”',
    },
    'answers-to-questions': {
      label: 'antwoorden op vragen',
      inSentence: 'antwoorden op gestelde vragen',
      hint: 'Alleen wat gevraagd is, vraag voor vraag.',
      example: 'Drie vragen van het Wmo-loket, elk met een zin beantwoord.',
    },
    'factual-summary': {
      label: 'feitelijke samenvatting',
      inSentence: 'een feitelijke samenvatting',
      hint: 'Feiten en omstandigheden, zonder oordelen of vermoedens.',
      example: 'Een halve pagina: sinds wanneer in zorg, wat is afgesproken, wat lukt.',
    },
    'partial-record': {
      label: 'deel van het dossier',
      inSentence: 'een deel van het dossier',
      hint: 'Stukken uit het dossier zelf.',
      example: 'Het behandelplan, of de brief van vorige maand.',
    },
    'full-record': {
      label: 'hele dossier',
      inSentence: 'het hele dossier',
      hint: 'Zelden nodig.',
      example: 'Een export van alles, of toegang tot het hele EPD.',
    },
  },
  category: {
    identity: { label: 'identiteit', inSentence: 'de identiteit', hint: 'Naam, geboortedatum, cliëntnummer.' },
    contact: { label: 'contactgegevens', inSentence: 'de contactgegevens', hint: 'Adres, telefoon, e-mail.' },
    bsn: { label: 'BSN', inSentence: 'het BSN', hint: 'Gevoelig gegeven. Laat het weg als het niet moet.' },
    finance: {
      label: 'financiën',
      inSentence: 'de financiën',
      hint: 'Inkomen, schulden, rekeningnummer. Gevoelig gegeven.',
    },
    location: {
      label: 'verblijfplaats',
      inSentence: 'de verblijfplaats',
      hint: 'Waar iemand nu is of vaak komt. Gevoelig gegeven.',
    },
    attendance: {
      label: 'in zorg zijn en komen',
      inSentence: 'gegevens over in zorg zijn en komen',
      hint: 'Of en wanneer iemand komt.',
    },
    'treatment-adherence': {
      label: 'behandeltrouw',
      inSentence: 'de behandeltrouw',
      hint: 'Of iemand zich aan de behandeling houdt, niet waaruit die bestaat.',
    },
    diagnosis: { label: 'diagnose', inSentence: 'de diagnose', hint: 'Ook een vermoeden of een test.' },
    treatment: { label: 'behandeling', inSentence: 'de behandeling', hint: 'Wat er gebeurt en hoe het gaat.' },
    medication: { label: 'medicatie', inSentence: 'de medicatie' },
    risk: { label: 'risico', inSentence: 'de risico’s', hint: 'Gevaar voor de cliënt zelf of voor een ander.' },
    behaviour: {
      label: 'gedrag',
      inSentence: 'het gedrag',
      hint: 'Wat een ander kan zien, zoals schreeuwen of zichzelf verwaarlozen.',
    },
    'third-party': {
      label: 'gegevens over anderen',
      inSentence: 'gegevens over anderen',
      hint: 'Familie, buren, een slachtoffer, een melder.',
    },
    criminal: {
      label: 'strafrechtelijke gegevens',
      inSentence: 'strafrechtelijke gegevens',
      hint: 'Verdenking, veroordeling, straf of maatregel.',
    },
    billing: { label: 'declaraties', inSentence: 'de declaraties', hint: 'Ook de naam van de verzekeraar.' },
  },
  lawfulBasis: {
    a: {
      label: 'a. toestemming',
      inSentence: 'op grond van toestemming',
      hint: 'Vrij, specifiek, duidelijk en na uitleg gegeven.',
    },
    b: {
      label: 'b. overeenkomst met de cliënt',
      inSentence: 'om de behandelovereenkomst uit te voeren',
      hint: 'Nodig om de behandeling uit te voeren die met de cliënt is afgesproken.',
    },
    c: {
      label: 'c. wettelijke verplichting',
      inSentence: 'om een wettelijke verplichting na te komen',
      hint: 'Een duidelijk wetsartikel verplicht jou ertoe. Noem het artikel.',
    },
    d: {
      label: 'd. vitaal belang',
      inSentence: 'om iemands leven of gezondheid te beschermen',
      hint: 'Alleen bij acuut gevaar voor leven of gezondheid.',
    },
    e: {
      label: 'e. taak van algemeen belang of openbaar gezag',
      inSentence: 'om een publieke taak uit te voeren',
      hint: 'Alleen voor de overheid. Niet voor een zorgaanbieder.',
    },
    f: {
      label: 'f. gerechtvaardigd belang',
      inSentence: 'op grond van een gerechtvaardigd belang',
      hint: 'Een belang van jou of een ander dat zwaarder weegt. Niet voor een overheid die haar publieke taak uitvoert.',
    },
    none: { label: 'geen grondslag', inSentence: 'zonder grondslag in de AVG' },
  },
  specialCategory: {
    a: {
      label: 'a. uitdrukkelijke toestemming',
      inSentence: 'met uitdrukkelijke toestemming',
      hint: 'De cliënt zei of schreef zelf ja, na uitleg.',
    },
    b: {
      label: 'b. arbeid, sociale zekerheid of sociale bescherming',
      inSentence: 'vanwege rechten of plichten in het arbeidsrecht of de sociale zekerheid',
      hint: 'Alleen als een andere wet dit regelt. Noem die wet.',
    },
    c: {
      label: 'c. vitaal belang',
      inSentence: 'om iemands leven of gezondheid te beschermen, terwijl de cliënt niet kan instemmen',
      hint: 'Alleen als de cliënt lichamelijk of juridisch geen toestemming kan geven.',
    },
    g: {
      label: 'g. zwaarwegend algemeen belang',
      inSentence: 'vanwege een zwaarwegend algemeen belang',
      hint: 'Alleen als een andere wet dit regelt. Noem die wet.',
    },
    h: {
      label: 'h. zorg en sociale diensten',
      inSentence: 'om zorg te verlenen of te organiseren',
      hint: 'Alleen als een wet dit regelt, en door of onder toezicht van iemand met beroepsgeheim.',
    },
    i: {
      label: 'i. volksgezondheid',
      inSentence: 'in het belang van de volksgezondheid',
      hint: 'Alleen als een andere wet dit regelt. Noem die wet.',
    },
    j: {
      label: 'j. archief, onderzoek of statistiek',
      inSentence: 'voor archief, onderzoek of statistiek',
      hint: 'Alleen als een andere wet dit regelt. Noem die wet.',
    },
    none: { label: 'geen uitzondering', inSentence: 'zonder uitzondering voor gezondheidsgegevens' },
  },
  consentStatus: {
    given: { label: 'gegeven' },
    partial: { label: 'voor een deel gegeven', hint: 'De cliënt zei ja tegen een deel. De rest laat je weg.' },
    refused: { label: 'geweigerd' },
    'not-asked': { label: 'niet gevraagd', hint: 'Schrijf op waarom niet.' },
    'not-possible': {
      label: 'niet mogelijk',
      hint: 'Vragen kan niet: onbereikbaar, niet aanspreekbaar of niet in staat te oordelen.',
    },
    withdrawn: { label: 'ingetrokken' },
  },
  consentGiver: {
    client: { label: 'cliënt', inSentence: 'de cliënt' },
    'parent-or-guardian': {
      label: 'ouder met gezag of voogd',
      inSentence: 'een ouder of voogd',
      hint: 'Beslist tot 12 jaar, en tot 18 jaar als de cliënt het zelf niet kan overzien. Tekent tot 16 jaar mee.',
    },
    'curator-or-mentor': {
      label: 'curator of mentor',
      inSentence: 'de curator of mentor',
      hint: 'Door de rechter benoemd. Vraag zo nodig de beschikking.',
    },
    'authorised-in-writing': {
      label: 'schriftelijk gemachtigde',
      inSentence: 'de schriftelijk gemachtigde',
      hint: 'De cliënt heeft op papier gezet dat deze persoon mag beslissen.',
    },
    'spouse-or-partner': {
      label: 'echtgenoot of partner',
      inSentence: 'de echtgenoot of partner',
      hint: 'Alleen voor een volwassene die het zelf niet kan overzien.',
    },
    parent: {
      label: 'ouder van een volwassene',
      inSentence: 'een ouder',
      hint: 'Alleen voor een volwassene die het zelf niet kan overzien.',
    },
    child: {
      label: 'kind van de cliënt',
      inSentence: 'een kind van de cliënt',
      hint: 'Alleen voor een volwassene die het zelf niet kan overzien.',
    },
    sibling: {
      label: 'broer of zus',
      inSentence: 'een broer of zus',
      hint: 'Alleen voor een volwassene die het zelf niet kan overzien.',
    },
  },
  consentConfirmation:
    'Na uitleg is vrij en uitdrukkelijk ja gezegd, tegen precies deze gegevens, voor deze ontvanger en dit doel.',
  consentQuality: {
    explicit: {
      label: 'uitdrukkelijk',
      question: 'Is het hardop of op papier gezegd?',
      hint: 'Zwijgen of knikken uit gewoonte telt niet.',
    },
    free: {
      label: 'vrij',
      question: 'Kon de cliënt ook nee zeggen zonder nadeel?',
      hint: 'Let op als hulp, huis of uitkering ervan lijkt af te hangen.',
    },
    informed: { label: 'na uitleg', question: 'Wist de cliënt wat er zou gebeuren en wat de gevolgen zijn?' },
    specific: { label: 'voor iets bepaalds', question: 'Ging het over een bepaalde verstrekking, en niet over alles?' },
    coversRecipient: { label: 'voor deze ontvanger', question: 'Is deze ontvanger genoemd?' },
    coversPurpose: { label: 'voor dit doel', question: 'Is dit doel genoemd?' },
    coversData: { label: 'voor deze gegevens', question: 'Vallen alle gegevens die weggaan eronder?' },
  },
  conflictCriterion: {
    consentSought: {
      label: 'toestemming geprobeerd',
      question: 'Heb je alles gedaan om toestemming te krijgen, of was vragen onveilig of onmogelijk?',
      motivation: 'Wanneer en hoe je het vroeg en wat het antwoord was, of waarom vragen niet kon.',
    },
    seriousHarm: {
      label: 'ernstige schade',
      question: 'Dreigt er ernstige schade als je zwijgt, voor de cliënt of voor iemand anders?',
      motivation: 'Welke schade, voor wie, hoe ernstig, en waaruit je dat opmaakt.',
    },
    conscience: {
      label: 'gewetensnood',
      question: 'Brengt zwijgen je in gewetensnood?',
      motivation: 'Welke plichten botsen, en waarom je niet kunt verantwoorden dat je zwijgt.',
    },
    noOtherWay: {
      label: 'geen andere weg',
      question: 'Is er echt geen andere weg, zoals verplichte zorg, een gesprek of anoniem overleg?',
      motivation: 'Welke andere wegen je hebt bekeken, zoals verplichte zorg via de Wvggz, en waarom die niet werken.',
    },
    harmAverted: {
      label: 'schade voorkomen',
      question: 'Is het zo goed als zeker dat je met vertellen de schade voorkomt?',
      motivation: 'Wat de ontvanger kan doen en waarom dat de schade bijna zeker voorkomt.',
    },
    minimalBreach: {
      label: 'zo min mogelijk',
      question: 'Vertel je niet meer dan nodig is om de schade te voorkomen?',
      motivation: 'Wat je vertelt en wat je weglaat, en waarom dit het minste is.',
    },
  },
  informed: {
    yes: { label: 'ja, de cliënt weet het' },
    'will-be': { label: 'nog niet, ik ga het vertellen' },
    no: {
      label: 'nee',
      hint: 'Schrijf op waarom. Vertel het alsnog zodra het kan.',
    },
  },
  layer: {
    confidentiality: { label: 'doorbrekingsgrond', hint: 'Waarom je je beroepsgeheim mag doorbreken.' },
    basis: { label: 'grondslag', hint: 'Artikel 6 AVG: waarom je persoonsgegevens mag geven.' },
    exception: { label: 'uitzondering', hint: 'Artikel 9 AVG: waarom het bij gezondheidsgegevens mag.' },
  },
  severity: {
    blocker: { label: 'staat in de weg' },
    question: { label: 'nog te beantwoorden' },
    condition: { label: 'voorwaarde' },
    note: { label: 'goed om te weten' },
  },
  yesNo: {
    forensicCare: {
      label: 'Is dit forensische zorg?',
      hint: 'Zorg die hoort bij een straf, maatregel of voorwaarde volgens de Wet forensische zorg.',
    },
    competent: {
      label: 'Kan de cliënt dit besluit overzien?',
      hint: 'Wilsbekwaam voor dit besluit, nu: de cliënt begrijpt de uitleg en de gevolgen en kan op grond daarvan kiezen.',
    },
    reachable: { label: 'Is de cliënt te bereiken?', hint: 'Je kunt de vraag stellen en een antwoord krijgen.' },
    participantsNamed: { label: 'Staat iedereen aan tafel genoteerd?' },
    ownBasisConfirmed: {
      label: 'Mag de ontvanger de gegevens zelf hebben?',
      hint: 'De ontvanger heeft een eigen grondslag en een eigen uitzondering voor gezondheidsgegevens.',
    },
    destinedForFile: {
      label: 'Komt het in een bestand of dossier?',
      hint: 'Ook als de ontvanger het later intypt.',
    },
    reidentifiable: {
      label: 'Kan de ontvanger uitvinden wie het is?',
      hint: 'Met redelijke moeite, en met wat de ontvanger al weet of makkelijk kan vinden.',
    },
    necessary: { label: 'Is alles wat je deelt nodig voor het doel?' },
    lessIntrusiveMeans: {
      label: 'Kan het met een minder ingrijpend middel?',
      hint: 'Anoniem overleggen, een gesprek met één partner, een kleinere kring.',
    },
    secureChannel: {
      label: 'Is de weg veilig?',
      hint: 'Beveiligde mail, een portaal, of in een gesloten envelop overhandigd.',
    },
    collegialConsultation: {
      label: 'Heb je overlegd met een deskundige collega?',
      hint: 'Zo mogelijk zonder de naam van de cliënt.',
    },
    writtenAgreements: { label: 'Liggen er schriftelijke afspraken?' },
    structural: {
      label: 'Deel je dit vaker met deze ontvanger?',
      hint: 'Een vaste uitwisseling, niet een enkele keer.',
    },
  },
};
