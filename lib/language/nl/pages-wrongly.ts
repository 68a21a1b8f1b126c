import type { WronglyTask } from '../../disclosure/sent-wrongly.ts';

/** The path after something was sent wrongly, on the log page. */
export const wrongly = {
  open: 'Verkeerd gegaan: nog niet afgerond',
  closed: 'Verkeerd gegaan: afgerond',
  clock: (by: string) =>
    `Licht de functionaris gegevensbescherming meteen in. Een datalek moet soms binnen 72 uur worden gemeld, hier voor ${by}. Of dat moet, beslist de functionaris.`,
  task: {
    'officer-told': 'Functionaris gegevensbescherming inlichten',
    'recipient-asked': 'Ontvanger vragen om alles te wissen',
    'recipient-confirmed': 'Bevestiging dat alles is gewist',
    recalled: 'Of: terughalen',
    'client-told': 'Cliënt vertellen wat er misging',
    closed: 'Afronden',
  } as Record<WronglyTask, string>,
  done: {
    'officer-told': 'Is ingelicht',
    'recipient-asked': 'Is gevraagd',
    'recipient-confirmed': 'Is bevestigd',
    recalled: 'Is teruggehaald',
    'client-told': 'Is verteld',
    closed: 'Afronden',
  } as Record<WronglyTask, string>,
  notNeeded: 'Niet nodig',
  who: {
    'officer-told': 'Wie je hebt ingelicht',
    'recipient-asked': 'Wie je het hebt gevraagd',
    'recipient-confirmed': 'Wie het bevestigde',
    recalled: 'Door wie',
    'client-told': 'Wie het vertelde',
    closed: '',
  } as Record<WronglyTask, string>,
  on: 'Op welke dag',
  agreed: 'Wat is afgesproken',
  whyNot: 'Waarom niet',
  lessons: 'Wat je hiervan leert',
  copyText: 'Kopieer bericht',
  copied: 'Gekopieerd',
  /** For the officer: which, what and when, and no name of the client. */
  forOfficer: (number: number, to: string, told: readonly string[], by: string) =>
    [
      `Er ging iets mis bij verstrekking ${number} aan ${to}.`,
      ...told,
      `72 uur na de ontdekking is het ${by}. Wil je beoordelen of dit een datalek is dat gemeld moet worden, en mij bellen?`,
      'Over welke cliënt het gaat, hoor je van mij.',
    ].join('\n'),
};
export type WronglyTexts = typeof wrongly;
