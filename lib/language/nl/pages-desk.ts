import type { FacetName, Sort } from '../../desk/facets.ts';
import type { Outcome, Refusal } from '../../desk/importing.ts';
import type { LogState } from '../../desk/source.ts';

const number = (count: number) => count.toLocaleString('nl-NL');
const lines = (count: number) => (count === 1 ? '1 verstrekking' : `${number(count)} verstrekkingen`);
const entries = (count: number) => (count === 1 ? '1 logregel' : `${number(count)} logregels`);
const logs = (count: number) => (count === 1 ? '1 logboek' : `${number(count)} logboeken`);

const facets: Record<FacetName, string> = {
  clinician: 'Behandelaar',
  organisation: 'Afdeling of organisatie',
  partner: 'Soort partner',
  recipient: 'Ontvanger',
  ground: 'Doorbrekingsgrond',
  consent: 'Toestemming',
  verdict: 'Beoordeling',
  scope: 'Hoeveel',
  category: 'Soorten gegevens',
  decision: 'Besluit',
  urgency: 'Spoed',
  open: 'Nog te doen',
  client: 'Cliënt',
  log: 'Logboek',
  signal: 'Signaal',
  behind: 'Uit grafiek of signaal',
};
const sorts: Record<Sort, string> = {
  newest: 'nieuwste eerst',
  oldest: 'oudste eerst',
  clinician: 'behandelaar',
  recipient: 'ontvanger',
  verdict: 'beoordeling',
};
const states: Record<LogState, string> = {
  'in-order': 'klopt',
  forked: 'twee versies',
  'cut-short': 'einde ontbreekt',
  wrong: 'klopt niet',
};
const refused: Record<Refusal, string> = {
  'not-a-bundle': 'Dit is geen logboek.',
  'cut-short': 'Het bestand houdt halverwege op. Vraag het opnieuw.',
  'too-large': 'Er staat iets in dat te groot is voor een logboek.',
  'from-the-future': 'Gemaakt met een nieuwere versie van Deelwijzer. Werk deze bij en probeer het opnieuw.',
  malformed: 'Het bestand is beschadigd en kan niet worden gelezen. Vraag het opnieuw.',
  'no-identity': 'Versleuteld. Geef je sleutel, dan gaat het open.',
  'other-identity': 'Versleuteld voor een andere sleutel dan de jouwe.',
  broken: 'Versleuteld, en onderweg beschadigd. Vraag het opnieuw.',
  stranger: 'Hierin staat niets van een logboek.',
  unreadable: 'Het bestand kon niet worden gelezen.',
};
const became: Record<Exclude<Outcome['is'], 'note' | 'refused'>, (size: number, stands: number) => string> = {
  new: (size) => `Nieuw: ${entries(size)}.`,
  longer: (size) => `Neemt de plaats in van wat er al was: ${entries(size)}.`,
  same: () => 'Dit logboek was er al. Het telt één keer.',
  older: (size, stands) =>
    `Ouder dan wat er al is: ${number(size)} van ${entries(stands)}. Kreeg je dit net? Dan mist het einde.`,
  fork: (size) => `${entries(size)}, die een ander logboek van dezelfde behandelaar tegenspreken.`,
};

/** The desk of the privacy officer: the logs of many. */
export const desk = {
  tabs: { label: 'Toezicht', lines: 'Regels', overview: 'Overzicht', check: 'Controle' },
  title: 'Toezicht',
  loading: 'De ingelezen logboeken worden geopend.',
  locked:
    'Wat je eerder inlas, is versleuteld met een sleutel die nu niet opengaat. Ontgrendel eerst je eigen logboek.',
  unreadable: 'Wat je eerder inlas, kon niet worden gelezen.',
  retry: 'Opnieuw proberen',
  state: (count: number, of: number) => `${lines(count)} uit ${logs(of)}.`,
  reading: (count: number, of: number) =>
    `De logboeken worden nog gelezen: ${number(count)} van ${number(of)}. Zoeken gaat al, in wat gelezen is.`,
  allInOrder: 'Geen van de logboeken spreekt zichzelf of een ander tegen.',
  notLogged:
    'Dat je dit bekeek, kon niet in je eigen logboek worden gezet. Zo lang dat niet lukt, is je toezicht niet na te gaan.',
  alarm: {
    holder: { bundle: 'een eerder logboek', note: 'een notitie in het dossier', feed: 'de auditopslag' },
    forked: (who: string, heldBy: string | null) =>
      heldBy === null
        ? `Van ${who} zijn er twee logboeken die elkaar tegenspreken. Minstens één is veranderd.`
        : `Het logboek van ${who} kan niet waar zijn naast de stand in ${heldBy}. Het is daarna veranderd.`,
    'cut-short': (who: string, missing: number, heldBy: string | null) =>
      `Van het logboek van ${who} ontbreekt het einde: minstens ${entries(missing)}${heldBy === null ? '' : `, volgens ${heldBy}`}.`,
    wrong: (who: string, count: number) =>
      count === 1
        ? `In het logboek van ${who} klopt 1 ding niet.`
        : `In het logboek van ${who} kloppen ${number(count)} dingen niet.`,
    show: (who: string) => `Toon de regels van ${who}`,
    why: 'Wat er precies is',
  },
  import: {
    empty: 'Nog geen logboeken van anderen',
    how: 'Sleep een map of bestanden met logboeken hierheen, of kies ze. Notities uit het dossier en oudere logboeken mogen mee: daarmee wordt vergeleken. Alles blijft op deze computer, versleuteld zoals je eigen logboek.',
    files: 'Kies bestanden',
    folder: 'Kies een map',
    drop: 'Laat los om in te lezen',
    more: 'Meer inlezen',
    working: (file: string, done: number, of: number) =>
      `${file} wordt ingelezen, ${number(done + 1)} van ${number(of)}.`,
    read: (count: number) => `${entries(count)} nagegaan.`,
    cancel: 'Stop',
    cancelled: 'Gestopt. Wat al was ingelezen, is er.',
    done: (taken: number, refusedCount: number) =>
      `${taken === 1 ? '1 bestand' : `${number(taken)} bestanden`} ingelezen${refusedCount === 0 ? '.' : `, ${number(refusedCount)} niet.`}`,
    result: 'Per bestand',
    close: 'Sluiten',
    became,
    refused,
    problems: (count: number) => (count === 1 ? '1 ding klopt niet.' : `${number(count)} dingen kloppen niet.`),
    note: (states: number) =>
      states === 1
        ? 'Een stand van een logboek: ermee vergeleken.'
        : `${number(states)} standen van logboeken: ermee vergeleken.`,
    failed: 'Inlezen lukte niet. Er is niets veranderd.',
  },
  identity: {
    title: (count: number) =>
      count === 1
        ? '1 bestand is versleuteld voor de toezichthouder'
        : `${number(count)} bestanden zijn versleuteld voor de toezichthouder`,
    hint: 'Je sleutel blijft alleen op deze pagina, tot je die sluit.',
    paste: 'Plak je sleutel (AGE-SECRET-KEY-…)',
    file: 'Kies een sleutelbestand',
    use: 'Openen',
    none: 'Hierin staat geen sleutel. Een sleutel begint met AGE-SECRET-KEY-.',
  },
  logs: {
    title: (count: number) => logs(count),
    columns: { clinician: 'Behandelaar', size: 'Logregels', state: 'Stand', file: 'Bestand', imported: 'Ingelezen' },
    remove: 'Verwijderen',
    removeOf: (who: string) => `Verwijder het logboek van ${who}`,
    removeAll: 'Verwijder alles',
    sure: 'Alles wat je inlas gaat van deze computer. De logboeken zelf staan nog bij de behandelaars.',
    yes: 'Ja, verwijder alles',
    no: 'Nee',
  },
  states,
  branch: (from: number) => `andere versie, vanaf logregel ${from}`,
  facets,
  filter: {
    title: 'Filter',
    none: 'niet ingevuld',
    noOpen: 'niets',
    search: (facet: string) => `Zoek in ${facet.toLowerCase()}`,
    more: (count: number) => `nog ${number(count)}`,
    chosen: 'Gekozen',
    remove: (facet: string, value: string) => `Niet meer op ${facet.toLowerCase()}: ${value}`,
    clear: 'Alles tonen',
    from: 'Vanaf',
    to: 'Tot en met',
    period: 'Periode',
    since: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    query: (text: string) => `‘${text}’`,
    decision: { released: 'verstrekt', withheld: 'niet verstrekt' } as Record<string, string>,
    urgency: { ordinary: 'gewoon', emergency: 'met spoed' } as Record<string, string>,
  },
  kept: {
    title: 'Bewaarde vragen',
    keep: 'Bewaar deze vraag',
    name: 'Naam',
    save: 'Bewaren',
    cancel: 'Annuleren',
    none: 'Nog geen.',
    drop: (name: string) => `Verwijder de vraag ${name}`,
  },
  search: 'Zoeken in alle logboeken',
  searchHint: 'cliënt, ontvanger, doel, nummer',
  seeking: 'De verstrekkingen worden opgezocht.',
  found: (count: number, of: number) => (count === of ? lines(of) : `${number(count)} van ${lines(of)}`),
  nothingFound: 'Niets gevonden. Haal een filter weg, of zoek op minder.',
  sort: 'Volgorde',
  sorts,
  asColumns: 'In kolommen',
  keys: 'Pijltjes lopen door de regels, Enter opent, / zoekt, Esc sluit.',
  columns: {
    number: 'Nr.',
    at: 'Wanneer',
    clinician: 'Behandelaar',
    sentence: 'Verstrekking',
    client: 'Cliënt',
    recipient: 'Ontvanger',
    ground: 'Grond',
    scope: 'Hoeveel',
    verdict: 'Beoordeling',
    state: 'Stand',
  },
  named: (number: number, who: string) => `${number} · ${who}`,
  marked: 'uit een logboek dat niet klopt',
  detail: {
    client: 'Overzicht voor deze cliënt, uit alle logboeken',
    from: (who: string, file: string) => `Uit het logboek van ${who} (${file}).`,
    checked: 'Wat de controle van dit logboek zei',
    checkpoint: 'Stand van het logboek',
    doubt: 'Deze regel staat in een logboek dat niet klopt. Wat er precies is, staat onderaan.',
    at: (index: number, size: number, root: string) =>
      `Logregel ${index}; het logboek had ${entries(size)}, wortel ${root}.`,
    close: 'Sluiten',
  },
};
