import type { Danger, OtherWay, Talk } from '../../disclosure/preparation.ts';
import type { DECISIONS, REASONS } from '../../preparation/answers.ts';
import type { Flow } from '../../preparation/flow.ts';
import type { Step } from '../../preparation/steps.ts';
import type { WayCode, Weight } from '../../preparation/ways.ts';

/** Each step: its question, and why it is asked. */
const steps: Record<Step, { ask: string; why: string }> = {
  signals: {
    ask: 'Wat zie je, en wie zag het?',
    why: 'Schrijf feiten op, nog geen uitleg. Praat met wie het meldde; een groot onderzoek hoeft niet.',
  },
  colleague: {
    ask: 'Met welke collega heb je overlegd?',
    why: 'Een collega die er verstand van heeft, helpt de signalen te duiden. Doe het zonder namen als dat kan.',
  },
  talk: {
    ask: 'Wat zei de cliënt er zelf van?',
    why: 'Leg uit waarom je belt of komt, noem wat je zag, en luister eerst. Daarna pas trek je een conclusie.',
  },
  weighing: {
    ask: 'Hoe erg is het, en voor wie?',
    why: 'Gebruik het risico-instrument van je organisatie als dat er is.',
  },
  consent: {
    ask: 'Mag je de cliënt bespreken?',
    why: 'Met toestemming hoeft niets tegen de rechten van de cliënt op te wegen. Geef tijd om na te denken, liefst een paar dagen.',
  },
  'other-ways': {
    ask: 'Kan het ook met minder?',
    why: 'Zonder toestemming mag het alleen als niets lichters helpt. Schrijf bij elk op waarom het wel of niet kan.',
  },
  reason: {
    ask: 'Waarom zou je het toch bespreken?',
    why: 'Alleen een zwaarwegende reden in dit ene geval telt. Beroepsgeheim uit de WGBO: conflict van plichten.',
  },
  meeting: {
    ask: 'Wat is er geregeld voor het overleg?',
    why: 'Afspraken op papier, informatie voor cliënten, en een verslag zonder namen.',
  },
  data: {
    ask: 'Wat vertel je, en wie krijgt wat?',
    why: 'Begin bij buitenkantinformatie: waar moet iemand rekening mee houden? De diagnose is meestal niet nodig.',
  },
  informed: {
    ask: 'Weet de cliënt van het overleg?',
    why: 'Openheid is de regel. Kan het nu niet, schrijf op waarom, en vertel het later alsnog.',
  },
  evaluation: {
    ask: 'Wanneer kijk je of het nog nodig is?',
    why: 'Meedoen zonder toestemming is tijdelijk. Kijk er bij elk overleg opnieuw naar.',
  },
  decision: {
    ask: 'Wat besluit je?',
    why: 'Jij beslist. Ook met toestemming hoef je niets te delen.',
  },
};

const talk: Record<Talk, string> = {
  'worries-remain': 'gesproken, de zorgen blijven',
  'worries-gone': 'gesproken, de zorgen zijn weg',
  'closed-off': 'de cliënt houdt de deur dicht',
  'not-possible': 'een gesprek kan niet',
  unsafe: 'een gesprek is niet veilig',
  'not-yet': 'nog niet gesproken',
};

const dangers: Record<Danger, string> = {
  circumstances: 'De cliënt leeft in zorgelijke omstandigheden',
  nuisance: 'De cliënt geeft overlast',
  'to-self': 'Er dreigt gevaar voor de cliënt zelf',
  'to-others': 'Er dreigt gevaar voor anderen',
  services: 'De cliënt gebruikt allerlei voorzieningen door elkaar',
};

const otherWays: Record<OtherWay, string> = {
  anonymous: 'De zaak bespreken zonder dat iemand weet om wie het gaat',
  'one-to-one': 'Met één partij praten, buiten het overleg',
  fewer: 'Met minder partijen nauwer samenwerken',
  'compulsory-care': 'Verplichte zorg voorbereiden (Wvggz), als een stoornis tot ernstig nadeel leidt',
};

const reasons: Record<(typeof REASONS)[number], string> = {
  'conflict-of-duties': 'zwijgen geeft ernstige schade (conflict van plichten)',
  'vital-interest': 'een vitaal belang van de cliënt, en ik val niet onder de WGBO',
  none: 'er is geen zwaarwegende reden',
};

const decisions: Record<(typeof DECISIONS)[number], string> = {
  share: 'meedoen en delen',
  listen: 'meedoen, niets delen over de cliënt',
  'stay-away': 'niet meedoen',
};

/** What follows, what its passage says, and the reason that is recorded where she takes this way out. */
const ways: Record<WayCode, { what: string; why: string; reason: string | null }> = {
  'ask-reporter': {
    what: 'Spreek eerst wie het meldde.',
    why: 'Signalen in kaart brengen begint bij wie ze zag.',
    reason: null,
  },
  'ask-colleague': {
    what: 'Overleg eerst met een collega.',
    why: 'De tweede stap voor je besluit. Het mag anoniem.',
    reason: null,
  },
  'worries-gone': {
    what: 'Een overleg is niet nodig.',
    why: 'Nam het gesprek de zorgen weg, dan stopt het stappenplan.',
    reason: 'Het gesprek met de cliënt nam de zorgen weg.',
  },
  'talk-first': {
    what: 'Praat eerst met de cliënt.',
    why: 'Zonder gesprek mag alleen als het niet veilig of niet mogelijk is. Eén keer aanbellen is te weinig.',
    reason: null,
  },
  'keep-trying': {
    what: 'Blijf contact zoeken.',
    why: 'Een dichte deur is reden voor een volgende stap, niet om op te houden met proberen.',
    reason: null,
  },
  'nothing-feared': {
    what: 'Er is geen reden voor een overleg.',
    why: 'Je zegt bij alle vijf dat er niets dreigt.',
    reason: 'Er dreigt geen gevaar of ernstige overlast.',
  },
  'ask-consent': {
    what: 'Vraag eerst toestemming.',
    why: 'Vragen kan hier. Met een dag of wat bedenktijd zegt de cliënt vaker ja.',
    reason: null,
  },
  'only-that-part': {
    what: 'Bespreek alleen het deel waarvoor toestemming is.',
    why: 'De rest blijft buiten het overleg.',
    reason: null,
  },
  anonymous: {
    what: 'Bespreek het anoniem.',
    why: 'Wat lichter is en ook helpt, gaat voor.',
    reason: 'Anoniem bespreken is genoeg.',
  },
  'one-to-one': {
    what: 'Praat met die ene partij.',
    why: 'Wat lichter is en ook helpt, gaat voor. Leg dat gesprek daarna apart vast.',
    reason: 'Overleg met één partij is genoeg.',
  },
  fewer: {
    what: 'Doe het met minder partijen.',
    why: 'Wat lichter is en ook helpt, gaat voor.',
    reason: 'Samenwerken met minder partijen is genoeg.',
  },
  'compulsory-care': {
    what: 'Bereid verplichte zorg voor.',
    why: 'Kan het via de Wvggz, dan is het beroepsgeheim doorbreken niet nodig.',
    reason: 'Verplichte zorg (Wvggz) is hier de weg.',
  },
  'no-reason': {
    what: 'Deel niets zonder toestemming.',
    why: 'Zonder zwaarwegende reden gaan de rechten van de cliënt voor.',
    reason: 'Er is geen toestemming en geen zwaarwegende reden.',
  },
  'agreements-first': {
    what: 'Eerst moeten er afspraken op papier zijn.',
    why: 'Je organisatie maakt ze met de andere deelnemers, en de cliënt kan ze opvragen. Doe tot dan niet mee.',
    reason: 'Er zijn nog geen schriftelijke afspraken over dit overleg.',
  },
  'information-first': {
    what: 'Zorg eerst voor algemene informatie.',
    why: 'Cliënten moeten kunnen lezen wat zo’n overleg is, wat hun rechten zijn en waar ze kunnen klagen.',
    reason: null,
  },
  'code-the-report': {
    what: 'Vraag om een verslag zonder namen.',
    why: 'Een verslag dat rondgaat, noemt cliënten met een nummer of letter.',
    reason: null,
  },
  'outside-first': {
    what: 'Is buitenkantinformatie niet genoeg?',
    why: 'Vaak is een aanwijzing hoe te handelen alles wat de ander nodig heeft.',
    reason: null,
  },
  'tell-afterwards': {
    what: 'Vertel het zodra het kan.',
    why: 'Valt de reden om te zwijgen weg, dan hoort de cliënt het alsnog.',
    reason: null,
  },
};

const outcomes: Record<Flow['outcome'] | 'withhold', string> = {
  withhold: 'Leg nu vast dat je niets deelt, met je reden.',
  stop: 'In dit overleg deel je niets over de cliënt.',
  instead: 'Er is een lichtere weg. Die gaat voor.',
  first: 'Eerst moet er nog iets gebeuren. Je antwoorden blijven hier staan.',
  open: 'Er zijn nog vragen open.',
  go: 'Je hebt alles doorgedacht. Leg nu vast wat je deelt.',
};

const weights: Record<Weight, string> = {
  stop: 'hier stopt het',
  instead: 'liever zo',
  first: 'eerst dit',
  note: 'let op',
};

export const prepare = {
  link: 'Overleg voorbereiden',
  title: 'Overleg voorbereiden',
  intro:
    'Denk in een paar stappen door of je in een overleg iets over een cliënt deelt, en wat. Je kunt stoppen en later verdergaan.',
  start: 'Nieuwe voorbereiding',
  halfDone: 'Waar je mee bezig bent',
  none: 'Er staat geen voorbereiding open.',
  locked: (count: number) => `Er wacht nog ${count} achter het slot. Ontgrendel het logboek om verder te gaan.`,
  unnamed: 'cliënt nog niet genoemd',
  openOne: 'Verder',
  since: (when: string) => `begonnen op ${when}`,
  atStep: (question: string) => `nu: ${question}`,
  ready: 'klaar om vast te leggen',
  drop: 'Weggooien',
  dropSure: 'Ja, weggooien',
  all: 'Alle voorbereidingen',
  kept: 'Bewaard op deze computer, versleuteld.',
  notKept: 'Dit is nog niet bewaard. Laat de pagina open en probeer het opnieuw.',
  again: 'Opnieuw bewaren',

  client: 'De cliënt',
  clientName: 'Naam',
  clientBorn: 'Geboortedatum',
  clientNumber: 'Cliëntnummer',
  source: (citation: string) => `Bron: ${citation}`,
  change: 'Wijzig',
  go: 'Verder',
  yes: 'ja',
  no: 'nee',
  unanswered: 'kies',
  optional: 'mag leeg blijven',
  notAsked: 'Deze vragen hoeven nu niet meer:',
  date: 'Datum',
  dates: { example: 'bijv. 3-11 of vandaag', unread: 'geen datum' },

  steps,
  talk,
  dangers,
  otherWays,
  reasons,
  decisions,
  ways,
  weights,
  outcomes,
  take: 'Kies deze weg',

  signal: (place: number) => `Signaal ${place}`,
  signalBy: 'Gezien door',
  signalSince: 'Sinds',
  addSignal: 'Nog een signaal',
  remove: (what: string) => `Haal weg: ${what}`,
  spokeToReporter: 'Sprak je zelf met wie het meldde?',
  consulted: 'Overlegde je met een collega?',
  colleague: 'Wie, en welke functie',
  talkAccount: 'Wat zei de cliënt, of waarom ging het niet',
  fears: 'Wat kan er gebeuren als niemand iets doet?',
  consentAccount: { covers: 'Voor welk deel', why: 'Waarom niet' },
  otherWhy: 'omdat',
  agreements: 'Zijn er schriftelijke afspraken die de cliënt kan opvragen?',
  information: 'Is er algemene informatie voor cliënten, over hun rechten en klachten?',
  meeting: 'Wat voor overleg',
  meetingName: 'Naam van het overleg',
  purpose: 'Doel van het overleg',
  parties: 'Wie zit er aan tafel?',
  party: (place: number) => `Naam deelnemer ${place}`,
  partyFrom: 'Organisatie',
  partyKind: 'Wat voor partij',
  partyRole: 'Kern of schil',
  addParty: 'Nog een deelnemer',
  reporter: 'Wie maakt het verslag',
  reportCoded: 'Komt de cliënt met een code in het verslag?',
  apart: 'Krijgt elke partij iets anders te horen?',
  scope: 'Hoeveel vertel je',
  told: 'Wat je vertelt, in een paar zinnen',
  toldTo: (who: string) => `Voor ${who}`,
  necessity: 'Waarom hebben zij precies dit nodig',
  informedAccount: 'Waarom nog niet',
  evaluateOn: 'Opnieuw bekijken op',
  untilSituation: 'Geldt tot deze situatie',
  evaluation: 'Hoe, en met wie',
  decisionWhy: 'Omdat',
  record: { share: 'Leg vast wat je deelt', withhold: 'Leg vast dat je niet deelt' },
  recordHint: 'Er opent een venster met de zin, al ingevuld. Daar beslis je.',
  recorded: 'Het venster met de zin staat open. Leg het daar vast; deze voorbereiding verdwijnt dan uit de lijst.',
};
export type PrepareTexts = typeof prepare;
