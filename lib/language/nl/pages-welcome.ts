/** The page that opens once, right after installing, and the practice. */
export const welcome = {
  title: 'Welkom bij Deelwijzer',
  what: 'Wil je in je EPD iets over een cliënt delen, dan houdt Deelwijzer dat even vast. Je zegt in één zin aan wie en waarom, je leest wat daarvan mag, en dan gaat het door of niet. Het staat meteen in je logboek.',
  steps: 'Vier korte stappen. Elke stap kan ook later, bij Instellingen.',
  done: 'gedaan',
  byOrganisation: 'Dit heeft je organisatie al ingesteld.',

  you: {
    title: '1. Wie ben je?',
    hint: 'Zo sta je in je logboek en in de notitie voor het dossier.',
  },

  epd: {
    title: '2. Welk EPD?',
    hint: 'Alleen daar kijkt Deelwijzer mee. Je browser vraagt je om toegang tot dit ene adres.',
    address: 'Adres van je EPD',
    addressHint: 'Plak het uit de adresbalk, bijvoorbeeld https://epd.voorbeeld.nl',
    guard: 'Bewaak dit EPD',
    notAnAddress: 'Dit is geen webadres. Kopieer het uit de adresbalk van je EPD.',
    refused: (name: string) => `Zonder toegang kan Deelwijzer ${name} niet bewaken. Je kunt het opnieuw proberen.`,
    failed: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',
    guarded: (name: string) => `${name} wordt bewaakt. Was het al open? Laad het dan opnieuw.`,
    notAllowed: (name: string) => `${name} wordt nog niet bewaakt: Deelwijzer heeft er geen toegang.`,
    allow: 'Geef toegang',
    open: (name: string) => `Open ${name}`,
    orThere: 'Of open je EPD, klik op het pictogram van Deelwijzer en kies ‘Bewaak dit EPD’.',
    another: 'Nog een EPD toevoegen',
  },

  lock: {
    title: '3. Wie kan je logboek lezen?',
    hint: 'Wat je vastlegt, blijft op deze computer. Met een wachtwoordzin kan niemand anders het lezen.',
    later:
      'Doe je dit later, dan kan wie bij deze computer kan ook je logboek lezen. Deelwijzer blijft dat zeggen tot er een slot op zit.',
  },

  practise: {
    title: '4. Oefen één keer',
    hint: 'Met een verzonnen cliënt. Er gaat niets weg, en er komt niets in je logboek.',
    start: 'Begin de oefening',
  },

  close: 'Meer is er niet. Je kunt dit tabblad sluiten en aan het werk.',
  settings: 'Alle instellingen',
  again: 'Eerste stappen en oefening',
};

export const practice = {
  title: 'Oefening',
  banner: 'Oefening: de cliënt is verzonnen, er gaat niets weg en er komt niets in je logboek.',
  story: 'Je klikte in het EPD op ‘Delen met gemeente’. Dit is wat je dan ziet.',
  how: [
    'De eerste lege plek wacht op je. Typ of kies met de pijlen, en neem het met Enter.',
    'Met Tab ga je naar de volgende lege plek. Onder de zin lees je wat mag, en wat wel kan.',
    'Ctrl+Enter verstrekt. Esc sluit wat open is; nog een keer Esc: niet verstrekken.',
  ],
  label: 'Delen met gemeente',
  partner: 'gemeente Voorbeeldstad, Wmo-loket',
  purpose: 'de aanvraag begeleiding',
  questions: [
    ['Volgt de cliënt de behandeling?', 'Ja, sinds maart elke week.'],
    ['Wat lukt zelf in huis?', 'Koken en boodschappen wel, post en geldzaken niet.'],
    ['Hoeveel begeleiding past?', 'Twee ochtenden per week.'],
  ],
  released: 'Dat was een verstrekking',
  withheld: 'Je hebt niet verstrekt',
  nothing:
    'Omdat dit een oefening was, is er niets verstuurd en niets vastgelegd. In het echt krijgt het een nummer in je logboek en gaat het in het EPD meteen door, of niet.',
  note: 'Deze notitie zet je dan met één toets in het dossier',
  again: 'Nog een keer',
  back: 'Terug naar de eerste stappen',
};
