import type { Pages } from '../nl/pages.ts';

const lines = (count: number) => (count === 1 ? '1 disclosure' : `${count.toLocaleString('en-GB')} disclosures`);
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short' });
const dateOf = (key: string) => new Date(`${key}-15T12:00:00`);

export const charts: Pages['charts'] = {
  title: 'Overview',
  questions: {
    months: 'How much is disclosed?',
    'without-consent': 'Where does something go without consent?',
    'consent-months': 'Does more go with or without consent?',
    partners: 'To whom is most disclosed?',
    grounds: 'On what do disclosures rest?',
    necessity: 'Does how much goes fit why it is needed?',
    'against-months': 'When does something go on against the advice?',
    overdue: 'Which re-evaluations are overdue?',
    decide: 'How long does a decision take?',
  },
  falsePrompts: 'Where is something asked for nothing?',
  falsePromptsSaid:
    'Controls of which clinicians said that they share nothing, and downloads that turned out to be no disclosure. If one stands here often, have the profile of the EPD changed.',
  month: (key) => month.format(dateOf(key)),
  monthShort: (key) => shortMonth.format(dateOf(key)),
  series: { with: 'with consent', without: 'without consent' },
  necessities: { motivated: 'with a reason', unmotivated: 'without a reason', unnecessary: 'not needed' },
  scope: 'how much',
  unknown: 'not filled in',
  lateness: (from, to) =>
    to === null
      ? `more than ${Math.floor(from / 30)} months`
      : from === 1
        ? 'up to a month'
        : `${Math.floor(from / 30)} to ${Math.floor(to / 30)} months`,
  seconds: (from, to) =>
    to === null ? `${from / 60} minutes or more` : to <= 60 ? `${from} to ${to} s` : `${from / 60} to ${to / 60} min`,
  median: (seconds) =>
    `Half of them took ${seconds < 90 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`} or less.`,
  bar: (label, count) => `${label}: ${lines(count)}${count === 0 ? '' : ', show these'}`,
  total: lines,
  asTable: 'As a table',
  asChart: 'As a chart',
  what: 'what',
  count: 'number',
  none: 'There is nothing of this yet.',
  narrowed: (count, of, query) =>
    `The charts are about ${lines(count)} of ${of.toLocaleString('en-GB')}${query === '' ? '' : `, searched for “${query}”`}.`,
  noneAmong: 'No disclosure fits what you ask for.',
  empty: 'No disclosures have been imported yet.',
  others: (count) => `and ${count} others`,
  control: 'control',
  epd: 'EPD',
  dismissed: 'do not ask again',
  passedBy: 'no disclosure after all',
  unnamed: 'download or request',
};
