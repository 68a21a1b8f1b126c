import type { FactKey } from '../../disclosure/draft/keys.ts';
import type { Part } from '../../disclosure/draft/parts.ts';
import { acts } from './acts.ts';
import { choices } from './choices.ts';
import { presets } from './presets.ts';
import { reduce } from './reduce.ts';
import { requirements } from './requirements.ts';
import { sentence } from './sentence.ts';

const parts: Record<Part, string> = {
  discloser: 'verstrekker',
  what: 'gegevens',
  client: 'cliënt',
  recipient: 'ontvanger',
  purpose: 'doel',
  necessity: 'noodzaak',
  ground: 'grond',
  consent: 'toestemming',
  channel: 'weg',
  informed: 'cliënt weet het',
};

const questions: Record<Part, string> = {
  discloser: 'Vanuit welke rol deel je dit?',
  what: 'Wat deel je?',
  client: 'Over wie gaat het?',
  recipient: 'Aan wie?',
  purpose: 'Voor welk doel heeft de ontvanger het nodig?',
  necessity: 'Waarom heeft de ontvanger precies dit nodig?',
  ground: 'Op welke grond?',
  consent: 'Wie gaf toestemming, en wanneer?',
  channel: 'Langs welke weg?',
  informed: 'Weet de cliënt het?',
};

/** Labels of facts that `terms` does not name as a question. */
const facts: Partial<Record<FactKey, string>> = {
  'discloser.kind': 'Vanuit welke organisatie',
  'discloser.confidentiality': 'Welk beroepsgeheim',
  'client.age': 'Leeftijd in jaren',
  'recipient.kind': 'Wat voor partij',
  'recipient.partner': 'Kern- of schilpartner',
  'purpose.description': 'Doel',
  'data.form': 'Vorm',
  'data.identifiability': 'Herleidbaarheid',
  'data.anonymisedBy': 'Wie maakte het anoniem?',
  'data.scope': 'Hoeveel',
  'data.categories': 'Welke soorten gegevens',
  'data.necessityMotivation': 'Waarom de ontvanger precies dit nodig heeft',
  'grounds.confidentiality': 'Doorbrekingsgrond',
  'grounds.lawfulBasis': 'Grondslag, artikel 6 AVG',
  'grounds.specialCategory': 'Uitzondering, artikel 9 AVG',
  'grounds.confidentialityProvision': 'Wetsartikel voor de doorbrekingsgrond',
  'grounds.basisProvision': 'Wetsartikel voor de grondslag',
  'grounds.exceptionProvision': 'Wetsartikel voor de uitzondering',
  'consent.status': 'Toestemming',
  'consent.givenBy': 'Gegeven door',
  clientInformed: 'Weet de cliënt het?',
  notInformedReason: 'Waarom de cliënt het niet weet',
  reEvaluateOn: 'Opnieuw beoordelen op',
  claims: 'Redenen die vaak genoemd worden',
};

export const screen = {
  language: 'nl',
  title: 'Delen vastleggen',
  sentence,
  choices,
  presets,
  parts,
  questions,
  facts,
  earlierClients: 'Eerdere cliënten',
  tookPlace: { on: 'Wanneer, als het eerder was', at: 'Om' },
  dates: { example: 'bijv. 3-11 of vandaag', unread: 'geen datum', written: sentence.date },
  /** The question that matters now; `count` parts are open in all. */
  next: (question: string, count: number) => {
    const asked = question.charAt(0).toLowerCase() + question.slice(1);
    return count < 2 ? `Nog één ding: ${asked}` : `Nog ${count} dingen. Eerst: ${asked}`;
  },
  partOf: (text: string, part: string, place: number, count: number) => `${text}, ${part}, deel ${place} van ${count}`,
  suggested: 'voorstel',
  noMatch: 'Niets gevonden. Typ anders, of kies uit de lijst.',
  pick: 'pijltjes kiezen, Enter neemt, Tab naar het volgende',

  header: {
    client: 'cliënt wijzigen',
    unknownClient: 'Cliënt onbekend',
    spoken: 'Gesprek vastleggen',
    action: 'Delen',
    alsoHeld: (count: number) => (count === 1 ? 'Er wacht nog 1 actie' : `Er wachten nog ${count} acties`),
  },

  buttons: {
    release: 'Verstrekken en vastleggen',
    releaseSpoken: 'Vastleggen',
    releaseAnyway: 'Toch verstrekken',
    releaseAnywaySpoken: 'Toch vastleggen',
    withhold: 'Niet verstrekken',
    withholdSpoken: 'Toch niet gedeeld',
    later: 'Later',
    emergency: 'Spoed',
    plainList: 'Als lijst',
    sentence: 'Als zin',
    undo: 'Ongedaan maken',
    done: 'Klaar',
    retry: 'Opnieuw proberen',
    close: 'Sluiten',
    why: 'waarom',
    today: 'vandaag',
    busy: 'Even geduld',
  },
  keys: { release: 'Ctrl ⏎', withhold: 'Esc', emergency: 'Alt S', enter: '⏎' },
  reason: 'Reden van niet verstrekken, mag leeg blijven',
  reasonShort: 'reden, hoeft niet',
  yes: 'ja',
  no: 'nee',
  unanswered: 'nog niet beantwoord',
  none: 'geen',

  completes: (number: number) => `Dit is bij spoed al verstrekt, als ${number}. Vul aan wat nog open staat.`,
  leftAlready: {
    label: 'Ging weg zonder vraag',
    line: (when: string) => `Dit is al weg (${when}). Je legt het nu vast.`,
    title: 'Wat wegging',
    unseen: 'Deelwijzer zag dat het wegging, niet wat erin stond. Kijk dat na in het EPD.',
  },
  locked: 'Ontgrendel om eerdere toestemmingen te gebruiken. Vastleggen kan ook zo.',
  unlock: 'Ontgrendel',
  lockedForHer:
    'Eerdere toestemmingen kan alleen je organisatie lezen. Met een wachtwoordzin (Instellingen) lees je wat je vanaf nu vastlegt.',
  taskDone: (task: string) => `Je wachtte op: ${task}. Is dat gebeurd, pas dan de zin aan.`,

  leaves: {
    title: 'Wat gaat weg',
    titleSpoken: 'Wat je vertelde',
    spoken: 'Schrijf hier op wat je vertelde, zo kort als het kan.',
    nothing: 'De pagina laat niet zien wat er weggaat.',
    unread: 'niet te lezen: bekijk het zelf in het EPD',
    incomplete: 'De pagina maakt dit nog. Er kan meer meegaan dan hier staat.',
    empty: 'leeg',
    characters: (count: number) => `${count} ${count === 1 ? 'teken' : 'tekens'}`,
    bytes: (bytes: number) =>
      bytes < 1024
        ? `${bytes} B`
        : bytes < 1_048_576
          ? `${Math.round(bytes / 1024)} kB`
          : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`,
    more: (count: number) => `en nog ${count}`,
    to: (where: string) => `naar ${where}`,
    destination: {
      'epd-server': 'het EPD',
      'other-origin': 'een ander systeem',
      file: 'een bestand op deze computer',
      printer: 'de printer',
      clipboard: 'het klembord',
      'mail-program': 'het mailprogramma',
      'other-program': 'een ander programma',
      window: 'een nieuw venster',
    },
  },

  reduce,

  verdict: {
    conditions: 'Let op',
    notes: 'Goed om te weten',
    whatThen: 'Wat wel kan',
    waitFor: 'dit wacht tot het gebeurd is',
    reaches: {
      permitted: 'dan mag het',
      'permitted-with-conditions': 'dan mag het, met voorwaarden',
      incomplete: '',
      'not-permitted': '',
    },
    applied: 'De zin is aangepast.',
    citation: 'Bron',
    first: 'en',
  },

  what: { categories: 'Wat erin zit', identifiability: 'Herkenbaar' },
  client: { name: 'Naam', birthDate: 'Geboortedatum', number: 'Cliëntnummer', age: 'Leeftijd' },
  discloser: { name: 'Je naam', function: 'Functie', organisation: 'Organisatie' },
  recipient: {
    organisation: 'Organisatie',
    person: 'Persoon',
    address: 'Adres, nummer of e-mail',
    kind: 'Wat voor partij',
    add: 'Nog een ontvanger',
    participants: 'Wie zit er aan tafel',
    participant: 'Naam',
    participantFrom: 'Organisatie',
    addParticipant: 'Nog iemand',
    everyone: 'Iedereen staat genoteerd',
    remove: 'weghalen',
  },
  parties: {
    title: (count: number) => `${count} partijen`,
    party: 'Ontvanger',
    data: 'Gegevens',
    ground: 'Grond',
    basis: 'Grondslag',
    verdict: 'Oordeel',
    leaveOut: (name: string) => `weghalen: ${name}`,
    chosen: (name: string) => `Je vult nu in voor ${name}.`,
  },
  consent: {
    status: 'Toestemming is',
    by: 'Gegeven door',
    byName: 'Naam',
    on: 'Gegeven op',
    how: 'Hoe',
    spoken: 'mondeling',
    written: 'schriftelijk',
    covers: 'Voor welk deel',
    whyNotAsked: 'Waarom niet gevraagd',
    overseen: 'De cliënt kan dit zelf overzien.',
    confirm: 'Ja, zo is het',
    doubt: 'Niet helemaal',
    confirmed: 'Bevestigd',
    again: 'De toestemming was voor iets anders. Geldt die ook nu?',
    ended: {
      withdrawn: (on: string) => `Ingetrokken op ${on}, voor deze ontvanger. Nieuwe toestemming moet van daarna zijn.`,
      refused: (on: string) => `Geweigerd op ${on}, voor deze ontvanger.`,
      expired: (on: string) => `De toestemming voor deze ontvanger liep tot en met ${on}.`,
    },
    fromRegister: (until: string | null) =>
      until === null ? 'Uit het toestemmingenregister.' : `Uit het toestemmingenregister, geldt tot en met ${until}.`,
  },
  ground: {
    vitalInterest: (organisation: string | null) =>
      `Vitaal belang, zoals ${organisation ?? 'je organisatie'} het omschrijft:`,
    follows: 'Daaruit volgt',
    provision: 'Welk wetsartikel?',
    otherProvision: 'een ander artikel',
    criteria: 'Alle zes zijn nodig. Schrijf bij elk in één zin waarom.',
    motivation: 'in één zin',
    consent: 'En toestemming?',
    considered: 'Wat heb je overwogen?',
    colleague: 'Wie, en wanneer?',
    reEvaluate: 'Opnieuw beoordelen op',
    inForce: 'Zonder toestemming blijft nodig tot',
    leansOn: 'Waar steun je op? De handreiking noemt geen uitzondering.',
  },
  informed: {
    reason: 'Waarom weet de cliënt het niet?',
    hidden: 'Deze regel en de notitie komen niet in een portaal of overzicht dat de cliënt leest',
    until: 'tot',
    when: 'Wanneer verteld',
  },

  /** What an organisation can require; the line names what is missing. */
  required: {
    line: 'Je organisatie vraagt nog:',
    ...requirements,
  },

  emergency: {
    title: 'Spoed',
    text: 'Drie velden, dan kan het weg. De rest vul je binnen 24 uur aan; de functionaris gegevensbescherming ziet deze regel.',
    who: 'Aan wie',
    what: 'Wat vertel je',
    danger: 'Welk gevaar dreigt er',
    stop: 'Toch geen spoed',
    release: 'Nu verstrekken',
  },
  against: {
    title: 'Je gaat verder tegen het advies.',
    field: 'Waarom, in één zin',
    officer: 'Je motivering en het oordeel worden vastgelegd. De functionaris gegevensbescherming ziet deze regel.',
    binding: 'Je organisatie staat dit niet toe, ook niet met een motivering.',
  },

  recorded: {
    released: (number: number) => `Vastgelegd als ${number}`,
    withheld: (number: number) => `Niet verstrekt, vastgelegd als ${number}`,
    waiting: (task: string) => `Dit wacht op: ${task}. Je antwoorden staan klaar.`,
    file: 'zet in dossier',
    copy: 'kopieer notitie',
    filed: 'De notitie staat in het dossier.',
    copied: 'De notitie staat op het klembord.',
    notFiled: 'De notitie kwam niet in het dossier. Kopieer de notitie en plak die zelf.',
    immutable: 'ongedaan maken kan niet, aanvullen wel',
    showNote: 'notitie',
    gesture: 'Klik op Ga door in het EPD.',
    gone: 'De pagina heeft de actie intussen afgebroken; er is niets verstuurd. Doe het opnieuw: je antwoorden staan klaar.',
    close: 'Sluiten',
  },
  dismiss: {
    button: 'Dit is geen verstrekking',
    covers: (what: string) => `Het gaat door, en hierom wordt niet meer gevraagd: ${what}.`,
    acts,
    again: 'Dit wordt niet meer gevraagd. Doe het in het EPD nog een keer.',
  },
  problems: {
    'newer-data':
      'Deelwijzer is ouder dan je logboek: werk het eerst bij. Er is niets verstuurd en niets verloren. Vastleggen kan pas na de update.',
    'log-not-writable': 'Vastleggen lukt nu niet, dus er is nog niets verstuurd. Wat je invulde, staat er nog.',
    'withheld-unrecorded':
      'Niet verstrekt: er is niets verstuurd. Vastleggen lukte niet, dus hiervan staat niets in het logboek.',
    'action-gone': 'De pagina heeft de actie intussen afgebroken. Er is niets verstuurd.',
    'not-reducible':
      'Hiervan kan geen deel worden weggelaten: deze actie verstuurt alles of niets. Er is nog niets verstuurd.',
    'not-yours': 'Dit venster hoort niet meer bij de actie. Sluit het en klik opnieuw in het EPD.',
    malformed: 'Er klopt iets niet in wat je invulde. Er is niets verstuurd. Bekijk de zin als lijst.',
    'binding-finding': 'Je organisatie staat dit niet toe, ook niet met een motivering. Er is niets verstuurd.',
    'required-missing':
      'Je organisatie vraagt meer dan er is ingevuld. Er is niets verstuurd. Vul aan en probeer het opnieuw.',
    'consent-ended':
      'De toestemming waarop dit rust, geldt niet meer. Er is niets verstuurd. In de zin staat nu wat ermee is gebeurd.',
    locked: 'Dat staat achter het slot. Ontgrendel het logboek en probeer het opnieuw.',
    'note-not-written': 'De notitie kwam niet in het dossier. Kopieer de notitie en plak die zelf.',
    unknown: 'Er ging iets mis. Er is niets verstuurd, en wat je invulde staat er nog. Probeer het opnieuw.',
  },
  paper: {
    title: 'Kan het niet wachten? Dan op papier.',
    text: 'Print of kopieer deze tekst. Doe dan wat nodig is buiten het EPD om, bijvoorbeeld per telefoon: wat hier wacht, gaat niet weg zolang vastleggen niet lukt.',
    copy: 'Kopieer de tekst',
    print: 'Afdrukken',
    number: (number: string) => `Noodnummer ${number} (geen nummer van het logboek)`,
    lines: {
      at: 'Wanneer',
      client: 'Over wie',
      discloser: 'Wie verstrekt',
      who: 'Aan wie',
      what: 'Wat je vertelt',
      danger: 'Welk gevaar dreigt',
      write: 'Schrijf erbij: wie je sprak, hoe laat, en wat je precies vertelde.',
      later: 'Lukt vastleggen weer? Open het EPD, kies Gesprek vastleggen, en noem dit noodnummer.',
    },
  },
  list: {
    title: 'Alle vragen als lijst',
    groups: {
      discloser: 'Verstrekker',
      client: 'Cliënt',
      recipient: 'Ontvanger',
      purpose: 'Doel',
      data: 'Gegevens',
      grounds: 'Grond',
      consent: 'Toestemming',
      conflictOfDuties: 'Conflict van plichten',
      care: 'Zorgvuldigheid',
    },
    channel: 'Weg',
  },
};

/** The shape that every language fills. */
export type Screen = Widened<typeof screen>;
type Widened<T> = T extends string
  ? string
  : T extends (...args: never[]) => unknown
    ? T
    : { readonly [Key in keyof T]: Widened<T[Key]> };
