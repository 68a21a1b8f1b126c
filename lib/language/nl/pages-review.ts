import type { Outcome } from '../../export/history.ts';
import type { OpenPoint } from '../../export/open-points.ts';
import { sentWrongly } from './sent-wrongly.ts';

const outcome: Record<Outcome, string> = {
  done: 'verstrekt',
  withheld: 'niet verstrekt',
  'under-way': 'bezig',
  failed: 'mislukt',
  abandoned: 'afgebroken',
  unknown: 'uitkomst onbekend',
};

const open: Record<OpenPoint['kind'], string> = {
  'emergency-owed': 'nog aan te vullen',
  'outcome-unknown': 'uitkomst vaststellen',
  'inform-client': 'cliënt nog inlichten',
  're-evaluate': 'opnieuw beoordelen',
  'sent-wrongly': 'verkeerd gegaan, nog niet afgerond',
  'note-missing': 'notitie nog niet in het dossier',
};

const number = (count: number) => count.toLocaleString('nl-NL');
const entries = (count: number) => (count === 1 ? '1 verstrekking' : `${number(count)} verstrekkingen`);

export const review = {
  title: 'Verstrekkingenlogboek',
  state: (count: number, since: string) => `${entries(count)} vastgelegd sinds ${since}.`,
  honest:
    'Wat je vastlegt, wordt versleuteld bewaard en ondertekend. Wie bij de browsergegevens op deze computer kan, kan ook bij de sleutel van de handtekening: pas met een stand buiten deze computer is na te gaan of er later iets is veranderd.',
  empty:
    'Er is nog niets vastgelegd. Zodra je iets over een cliënt deelt, of besluit dat niet te doen, staat het hier.',
  sharedComputer: {
    whose: (name: string) => `Dit is wat ${name} vastlegde.`,
    nobody:
      'Deze computer is gedeeld: je ziet hier alleen wat je zelf vastlegde. Open je EPD in een ander tabblad, dan is bekend wie je bent.',
  },
  loading: 'Het logboek wordt gelezen.',
  unreadable: 'Het logboek kon niet worden gelezen. Er gaat niets verloren; vastleggen werkt nog.',
  reading: (count: number, of: number) =>
    `Het logboek wordt nog gelezen: ${number(count)} van ${number(of)}. Zoeken gaat al, in wat gelezen is.`,
  unread: {
    erased: (count: number) =>
      count === 1 ? 'Van 1 logregel is de inhoud gewist.' : `Van ${number(count)} logregels is de inhoud gewist.`,
    locked: (count: number) =>
      count === 1 ? '1 logregel zit nog op slot.' : `${number(count)} logregels zitten nog op slot.`,
    damaged: (count: number) =>
      count === 1
        ? '1 logregel is beschadigd en kan niet worden gelezen.'
        : `${number(count)} logregels zijn beschadigd en kunnen niet worden gelezen.`,
  },
  line: {
    erased: 'De inhoud van deze regel is gewist.',
    locked: 'Deze regel zit nog op slot.',
    damaged: 'Deze regel is beschadigd en kan niet worden gelezen.',
  },
  retry: 'Opnieuw proberen',
  search: 'Zoeken',
  searchHint: 'naam, organisatie, doel, nummer',
  found: (count: number, of: number) =>
    `${count === of ? '' : `${number(count)} van `}${number(of)} ${of === 1 ? 'regel' : 'regels'}`,
  nothingFound: 'Niets gevonden. Zoek op minder, of kies een andere groep.',
  show: 'Toon',
  filters: { all: 'alles', released: 'verstrekt', withheld: 'niet verstrekt', open: 'nog iets te doen' },
  columns: { number: 'Nr.', at: 'Wanneer', sentence: 'Verstrekking', state: 'Stand' },
  keys: 'Pijltjes lopen door de regels, Enter opent, / zoekt, Esc sluit.',
  outcome,
  open,
  openBy: (what: string, by: string) => `${what}, uiterlijk ${by}`,
  againstAdvice: 'tegen het advies in',
  emergency: 'met spoed',

  detail: {
    released: (number: number) => `Verstrekking ${number}`,
    withheld: (number: number) => `Niet verstrekt (${number})`,
    tookPlace: (when: string) => `Vond plaats op ${when}; later vastgelegd.`,
    close: 'Sluiten',
    hidden: (until: string | null) =>
      `De cliënt mag deze regel en de notitie nog niet lezen${until === null ? '' : ` tot ${until}`}. Zet de notitie niet in een portaal.`,
    copy: 'Kopieer notitie',
    copied: 'Gekopieerd. Plak de notitie in het dossier.',
    added: 'Vastgelegd.',
    party: (place: number, of: number) => `Ontvanger ${place} van ${of}`,
    account: 'Verantwoording',
    findings: 'Wat de regels zeiden',
    noFindings: 'Geen bevindingen.',
    events: 'Wat er daarna gebeurde',
    noEvents: 'Nog niets.',
    completed: 'De verantwoording is later aangevuld. Hieronder staat de aangevulde; zo stond het er in de haast:',
    by: (who: string) => `door ${who}`,
    line: (index: number) => `logregel ${index}`,
  },

  events: {
    left: (what: string, where: string) => `${what} ging weg naar ${where}`,
    something: 'Iets',
    outcome: {
      done: 'Het versturen is gelukt',
      failed: 'Het versturen is mislukt',
      abandoned: 'Het versturen is afgebroken',
      unknown: 'Niet bekend of het verstuurd is',
    },
    byHand: 'zelf vastgesteld',
    noteFiled: { 'epd-field': 'Notitie in het EPD gezet', clipboard: 'Notitie gekopieerd' },
    informed: (on: string, by: string | null) => `Cliënt ingelicht op ${on}${by === null ? '' : ` door ${by}`}`,
    withdrawn: (on: string) => `Toestemming ingetrokken op ${on}`,
    correction: (what: string) => `Verbeterd: ${what}`,
    reEvaluated: (on: string, needed: boolean) =>
      `Opnieuw beoordeeld op ${on}: ${needed ? 'nog nodig' : 'niet meer nodig'}`,
    next: (on: string) => `volgende keer op ${on}`,
    sentWrongly: 'Verkeerd gegaan',
    wrongly: sentWrongly,
    noteNotNeeded: 'Geen notitie in het dossier nodig',
    onDay: (on: string, said: string) => `Op ${on}: ${said}`,
    told: (who: string) => `Ingelicht: ${who}`,
    completed: 'De verantwoording is aangevuld',
  },

  destinations: {
    'epd-server': 'het EPD',
    'other-origin': 'een andere website',
    file: 'een bestand',
    printer: 'de printer',
    clipboard: 'het klembord',
    'mail-program': 'het mailprogramma',
    'other-program': 'een ander programma',
    window: 'een nieuw venster',
  },

  forms: {
    save: 'Vastleggen',
    cancel: 'Annuleren',
    missing: 'Vul dit nog in.',
    tell: (contact: string) => `Bij jullie is dat: ${contact}.`,
    'client-informed': {
      button: 'Cliënt is ingelicht',
      title: 'De cliënt is ingelicht',
      hint: '',
      fields: { on: 'Op welke dag', byWhom: 'Door wie' },
    },
    outcome: {
      button: 'Uitkomst vastleggen',
      title: 'Wat is er met deze verstrekking gebeurd?',
      hint: 'Kijk zo nodig in het EPD of bij de ontvanger of het is aangekomen.',
      fields: { outcome: 'Uitkomst', reason: 'Hoe je dat weet' },
    },
    're-evaluated': {
      button: 'Opnieuw beoordeeld',
      title: 'Is delen zonder toestemming nog nodig?',
      hint: 'Niet meer nodig: licht de cliënt dan alsnog in.',
      fields: { on: 'Op welke dag', stillNeeded: 'Nog nodig', why: 'Waarom', next: 'Volgende keer op' },
    },
    correction: {
      button: 'Verbeteren',
      title: 'Een verbetering toevoegen',
      hint: 'Wat er stond blijft staan; de verbetering komt eronder.',
      fields: { what: 'Wat er niet klopt', corrected: 'Wat het moet zijn' },
    },
    'consent-withdrawn': {
      button: 'Toestemming ingetrokken',
      title: 'De toestemming is ingetrokken',
      hint: 'Wat al gedeeld is, blijft gedeeld. Deel vanaf nu niets meer op deze toestemming.',
      fields: { on: 'Op welke dag', reason: 'Reden, als die is gegeven' },
    },
    'sent-wrongly': {
      button: 'Verkeerd gegaan',
      title: 'Aan de verkeerde gestuurd, of te veel',
      hint: 'Dit kan een datalek zijn. Hierna zie je stap voor stap wat er te doen is.',
      fields: {
        mishap: 'Wat er misging',
        what: 'In je eigen woorden',
        data: 'Welke gegevens, zonder de gegevens zelf over te nemen',
        reached: 'Bij wie het terechtkwam',
        noticedBy: 'Wie het ontdekte',
        noticedOn: 'Ontdekt op',
        noticedTime: 'Om',
      },
    },
    outcomes: {
      done: 'verstuurd',
      failed: 'mislukt, er is niets weggegaan',
      abandoned: 'zelf afgebroken, er is niets weggegaan',
      unknown: 'niet meer na te gaan',
    },
  },
};
