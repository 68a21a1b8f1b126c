import type { ConsentState } from '../../consents/register.ts';
import { sentence } from './sentence.ts';

const day = sentence.date;
const disclosures = (count: number) => (count === 1 ? '1 verstrekking' : `${count} verstrekkingen`);

const state: Record<ConsentState, (on: string) => string> = {
  asked: (on) => `gevraagd op ${day(on)}`,
  stands: (on) => `geldt, gegeven op ${day(on)}`,
  expired: (on) => `liep tot en met ${day(on)}`,
  refused: (on) => `geweigerd op ${day(on)}`,
  withdrawn: (on) => `ingetrokken op ${day(on)}`,
};

/** The page of one client: her consents, what was told to whom, the account, and destruction. */
export const clients = {
  title: 'Cliënten',
  why: 'Wie in het logboek of het toestemmingenregister staat. Zoek op naam of nummer.',
  search: 'Zoek een cliënt',
  none: 'Er is nog over geen cliënt iets vastgelegd.',
  nothingFound: 'Niemand gevonden. Zoek op een deel van de naam, of op het nummer.',
  more: (count: number) => `Nog ${count}. Zoek op meer letters.`,
  nobody: 'Deze cliënt staat nog niet in het logboek. Toestemming vragen en vastleggen kan al.',
  back: 'Alle cliënten',
  log: 'Naar het logboek',
  toClient: 'Alles van deze cliënt',
  unnamed: 'Cliënt zonder naam',
  born: (on: string) => `geboren ${day(on)}`,
  number: (number: string) => `nummer ${number}`,
  has: (count: number, consents: number) =>
    `${disclosures(count)}, ${consents === 1 ? '1 toestemming' : `${consents} toestemmingen`}`,
  reading: 'Het logboek wordt gelezen …',
  sections: {
    consents: 'Toestemmingen',
    told: 'Verstrekt en niet verstrekt',
    open: 'Staat nog open',
  },
  noConsents: 'Er is nog geen toestemming gevraagd of vastgelegd.',
  nothingTold: 'Over deze cliënt is nog niets vastgelegd.',
  inForce: (number: number, until: string) =>
    `Bespreken zonder toestemming is van kracht ${until} (verstrekking ${number}).`,
  until: (to: string | null, situation: string | null) =>
    [to === null ? 'zonder einddatum' : `tot en met ${day(to)}`, situation].filter(Boolean).join(', '),
  openOn: (what: string, number: number) => `${what}: verstrekking ${number}`,
  consentAnswer: (to: string, on: string) =>
    `Gevraagd voor ${to}, bedenktijd voorbij sinds ${day(on)}: vraag het antwoord.`,
  consentEnds: (to: string, on: string) => `Toestemming voor ${to} loopt tot en met ${day(on)}.`,
  consent: {
    state,
    forWhat: (recipient: string, purpose: string | null) =>
      purpose === null ? `Aan ${recipient}, doel nog open` : `Aan ${recipient}, voor ${purpose}`,
    data: (scope: string, kinds: string | null) => (kinds === null ? scope : `${scope} (${kinds})`),
    dataOpen: 'Welke gegevens is niet vastgelegd: dat wordt bij elke verstrekking gevraagd.',
    someone: 'ontvanger nog open',
    by: (who: string, name: string | null, footing: string | null) =>
      `Door ${[who, name, footing].filter(Boolean).join(', ')}.`,
    covers: (what: string) => `Alleen voor: ${what}.`,
    think: (on: string) => `Bedenktijd tot en met ${day(on)}.`,
    until: (on: string) => `Geldt tot en met ${day(on)}.`,
    because: (reason: string) => `Reden: ${reason}.`,
    history: 'Wat eraan voorafging',
    buttons: {
      ask: 'Vraag toestemming …',
      record: 'Leg toestemming vast …',
      answer: 'Leg het antwoord vast …',
      refuse: 'Geweigerd …',
      withdraw: 'Trek in …',
      again: 'Vraag opnieuw …',
      print: 'Formulier (PDF)',
    },
    resting: (count: number) => `Op deze toestemming ${count === 1 ? 'rust' : 'rusten'} ${disclosures(count)}:`,
    restingNone: 'Op deze toestemming rust geen verstrekking.',
    restingOn: (number: number, on: string, to: string, alike: boolean) =>
      `Verstrekking ${number}, ${on}, aan ${to}${alike ? ' (van voor het register, zelfde ontvanger en doel)' : ''}`,
    todo: 'Wat gedeeld is, blijft gedeeld. Laat de ontvanger weten dat de toestemming is ingetrokken en vraag om de gegevens niet verder te gebruiken. Stop wat nog loopt. Vertel de cliënt wat er al was gedeeld.',
    todoCitation: '2025 deel IV',
  },
  form: {
    titles: {
      asked: 'Toestemming vragen',
      recorded: 'Toestemming vastleggen',
      refused: 'Weigering vastleggen',
      withdrawn: 'Intrekking vastleggen',
    },
    organisation: 'Aan welke organisatie',
    person: 'Alleen aan deze persoon (mag leeg blijven)',
    kind: 'Soort ontvanger',
    purpose: 'Waarvoor',
    scope: 'Hoeveel',
    categories: 'Welke soorten gegevens',
    unanswered: 'nog open',
    on: { asked: 'Gevraagd op', recorded: 'Gegeven op', refused: 'Geweigerd op', withdrawn: 'Ingetrokken op' },
    how: 'Hoe',
    spoken: 'mondeling',
    written: 'schriftelijk',
    thinkUntil: 'Bedenktijd tot en met',
    thinkHint: 'Geef een paar dagen. Daarna herinnert Deelwijzer je eraan.',
    status: 'De cliënt zei',
    given: 'ja',
    partial: 'ja, voor een deel',
    covers: 'Voor welk deel',
    givenBy: 'Gegeven door',
    byName: 'Naam van wie het gaf, als dat niet de cliënt is',
    footing: 'Op welke grond die persoon beslist (gezag, benoeming, machtiging)',
    competent: 'Kan de cliënt zelf overzien waar het om gaat?',
    until: 'Geldt tot en met (mag leeg blijven)',
    reason: 'Reden (hoeft niet)',
    withdrawnBy: 'Door wie, als dat niet de cliënt is',
    wrongPerson: (whom: string) => `Let op: hiervoor kan alleen ${whom} toestemming geven (2014 bijlage II.4.3).`,
    unsurePerson: 'Vul in of de cliënt dit zelf kan overzien: daarvan hangt af wie mag beslissen.',
    parentsToo: 'Onder de 16 tekent op het formulier ook een ouder of voogd (2025 deel IV).',
    weak: 'Deze toestemming voldoet zo niet. Je kunt haar vastleggen, maar je kunt er niet op verstrekken.',
    print: 'Maak het formulier (PDF)',
    printed: 'Formulier gemaakt. Niets is vooraf aangekruist.',
    save: {
      asked: 'Ik heb het gevraagd',
      recorded: 'Leg vast',
      refused: 'Leg weigering vast',
      withdrawn: 'Trek nu in',
    },
    cancel: 'Niet nu',
    missing: 'Vul in wat nog open staat.',
    saved: 'Vastgelegd.',
  },
  account: {
    title: 'Wie kreeg wat over mij?',
    why: 'Het hele antwoord voor de cliënt: om voor te lezen, te kopiëren of mee te geven.',
    make: 'Maak het overzicht',
    save: 'Bewaar als PDF',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd.',
    saved: (file: string) => `Gemaakt: ${file}.`,
    officerOnly: 'Alleen voor jou, staat niet in het overzicht',
    heldBack: (count: number) =>
      count === 0
        ? 'Er is niets weggelaten.'
        : `${disclosures(count)} weggelaten: de cliënt mag die nog niet zien. Zeg ook niet dat er iets is weggelaten.`,
    firstHeard: (count: number) =>
      count === 0
        ? ''
        : `Van ${disclosures(count)} staat niet vast dat de cliënt het al wist. Vertel het voordat je dit geeft.`,
    nothing: 'Over deze cliënt staan geen verstrekkingen in het logboek.',
    failed: 'Het overzicht kon niet worden gemaakt. Er is niets veranderd. Probeer het opnieuw.',
  },
  destroy: {
    open: 'Verzoek om vernietiging …',
    title: 'Verzoek om vernietiging uitvoeren',
    hint: 'Alleen na een toegewezen verzoek. De inhoud van alle verstrekkingen, toestemmingen, concepten en meldingen over deze cliënt verdwijnt hier voorgoed, in één keer. Bundels en notities die al ergens anders zijn, verdwijnen niet: daarvoor is een eigen verzoek nodig.',
    keep: 'Moet er iets blijven?',
    keepHint:
      'Iets blijft alleen als een ander er een zwaarwegend belang bij heeft, of als een wet vernietiging verbiedt.',
    keepOne: (number: number, what: string) => `Verstrekking ${number} blijft: ${what}`,
    keepWhy: 'Waarom dit blijft',
    why: 'Wie vroeg het, wie besliste en wanneer. Noem de cliënt niet: deze zin blijft staan',
    sure: 'Vernietig voorgoed',
    cancel: 'Niet vernietigen',
    names: 'Hierin staat de naam of het nummer van de cliënt. Haal die eruit: deze zin blijft staan.',
    whyKept: (numbers: readonly number[], reason: string) => `Blijft: ${numbers.join(', ')}. Reden: ${reason}`,
    done: (count: number, consents: number, entries: number, waiting: number) =>
      `Vernietigd: ${disclosures(count)} en ${consents === 1 ? '1 toestemming' : `${consents} toestemmingen`} (${entries} logregels${waiting > 0 ? `, ${waiting} wachtende concepten of meldingen` : ''}).`,
    stays:
      'Wat blijft staan: dat er regels waren, hun plaats en hun controlegetal, en dat en waarom ze zijn gewist. Zo blijft na te gaan dat er verder niets is veranderd.',
    kept: (count: number) => `${disclosures(count)} gebleven, met de reden in het logboek.`,
  },
};
