import type { ChartId } from '../../oversight/charts/chart.ts';

const lines = (count: number) => (count === 1 ? '1 verstrekking' : `${count.toLocaleString('nl-NL')} verstrekkingen`);
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric' });
const shortMonth = new Intl.DateTimeFormat('nl-NL', { month: 'short' });
const dateOf = (key: string) => new Date(`${key}-15T12:00:00`);

/** What people rather look at than read. A title is a question. */
export const charts = {
  title: 'Overzicht',
  questions: {
    months: 'Hoeveel wordt er verstrekt?',
    'without-consent': 'Waar gaat zonder toestemming iets weg?',
    'consent-months': 'Gaat er vaker iets weg met of zonder toestemming?',
    partners: 'Aan wie wordt het meest verstrekt?',
    grounds: 'Waarop rusten de verstrekkingen?',
    necessity: 'Past hoeveel er weggaat bij waarom het nodig is?',
    'against-months': 'Wanneer gaat iets door tegen het advies?',
    overdue: 'Welke herbeoordelingen zijn te laat?',
    decide: 'Hoe lang duurt een beslissing?',
  } satisfies Record<ChartId, string>,
  falsePrompts: 'Waar wordt voor niets iets gevraagd?',
  falsePromptsSaid:
    'Knoppen waarvan behandelaren zeiden dat ze niets delen, en downloads die geen verstrekking bleken. Staat een knop hier vaak, laat het EPD-profiel dan aanpassen.',
  month: (key: string) => month.format(dateOf(key)),
  monthShort: (key: string) => shortMonth.format(dateOf(key)),
  series: { with: 'met toestemming', without: 'zonder toestemming' },
  necessities: { motivated: 'met reden', unmotivated: 'zonder reden', unnecessary: 'niet nodig' },
  scope: 'hoeveel',
  unknown: 'niet ingevuld',
  lateness: (from: number, to: number | null) =>
    to === null
      ? `meer dan ${Math.floor(from / 30)} maanden`
      : from === 1
        ? 'tot een maand'
        : `${Math.floor(from / 30)} tot ${Math.floor(to / 30)} maanden`,
  seconds: (from: number, to: number | null) =>
    to === null ? `${from / 60} minuten of meer` : to <= 60 ? `${from} tot ${to} s` : `${from / 60} tot ${to / 60} min`,
  median: (seconds: number) =>
    `De helft duurde ${seconds < 90 ? `${Math.round(seconds)} seconden` : `${Math.round(seconds / 60)} minuten`} of korter.`,
  /** What a bar says to who cannot see it. */
  bar: (label: string, count: number) => `${label}: ${lines(count)}${count === 0 ? '' : ', toon deze'}`,
  total: (count: number) => lines(count),
  asTable: 'Als tabel',
  asChart: 'Als grafiek',
  what: 'wat',
  count: 'aantal',
  none: 'Hier is nog niets van.',
  /** Of how many they are, where something is asked for. */
  narrowed: (count: number, of: number, query: string) =>
    `De grafieken gaan over ${lines(count)} van de ${of.toLocaleString('nl-NL')}${query === '' ? '' : `, gezocht op “${query}”`}.`,
  noneAmong: 'Geen verstrekking past bij wat je vraagt.',
  empty: 'Er zijn nog geen verstrekkingen ingelezen.',
  others: (count: number) => `en nog ${count} andere`,
  control: 'knop',
  epd: 'EPD',
  dismissed: 'niet meer vragen',
  passedBy: 'achteraf geen verstrekking',
  unnamed: 'download of verzoek',
};
