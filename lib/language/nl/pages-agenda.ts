import type { ConsentPoint } from '../../consents/points.ts';
import type { OpenKind } from '../../export/open-points.ts';

const task = {
  'officer-told': 'licht de functionaris gegevensbescherming in',
  'recipient-asked': 'vraag de ontvanger om alles te wissen',
  'recipient-confirmed': 'heeft de ontvanger bevestigd dat alles is gewist?',
  recalled: 'haal het terug',
  'client-told': 'vertel het de cliënt, of leg vast waarom niet',
  closed: 'rond het af',
};

const line: Record<Exclude<OpenKind, 'sent-wrongly'>, (to: string, by: string) => string> = {
  'emergency-owed': (to, by) => `Spoed, aan ${to}. Vul de rest aan, uiterlijk ${by}.`,
  'outcome-unknown': (to) => `Is het bij ${to} aangekomen?`,
  'inform-client': (to) => `Nog te vertellen wat ${to} weet.`,
  're-evaluate': (to, by) => `Is delen met ${to} nog nodig? Te bekijken op ${by}.`,
  'note-missing': (to) => `De notitie over wat ${to} kreeg, staat nog niet in het dossier.`,
};

const act: Record<OpenKind, string> = {
  'sent-wrongly': 'Verder',
  'emergency-owed': 'Aanvullen',
  'outcome-unknown': 'Vastleggen',
  'inform-client': 'Is verteld',
  're-evaluate': 'Beoordelen',
  'note-missing': 'Kopieer notitie',
};

const heading: Record<OpenKind | 'task' | ConsentPoint['kind'], string> = {
  'sent-wrongly': 'Verkeerd gegaan',
  'emergency-owed': 'Na spoed aan te vullen',
  'outcome-unknown': 'Is het aangekomen?',
  task: 'Wacht op iets',
  'consent-answer': 'Toestemming gevraagd',
  'consent-ends': 'Toestemming loopt af',
  'inform-client': 'Cliënt nog inlichten',
  're-evaluate': 'Opnieuw beoordelen',
  'note-missing': 'Nog niet in het dossier',
};

/** What is open: the popup, the log page, and the icon on the toolbar. */
export const agenda = {
  line,
  act,
  heading,
  consent: {
    answer: (to: string, since: string) =>
      `Toestemming voor ${to} gevraagd op ${since}. De bedenktijd is voorbij: vraag het antwoord.`,
    ends: (to: string, day: string) => `De toestemming voor ${to} loopt af op ${day}.`,
    ended: (to: string, day: string) => `De toestemming voor ${to} liep af op ${day}.`,
    act: 'Naar de cliënt',
  },
  wrongly: (to: string, next: keyof typeof task, hours: string | null) =>
    `Verkeerd gegaan bij ${to}: ${task[next]}${hours === null ? '' : ` (${hours})`}.`,
  /** The clock of a data breach. */
  hours: {
    left: (hours: number) => (hours <= 1 ? 'nog geen uur van de 72' : `nog ${hours} van de 72 uur`),
    over: 'de 72 uur zijn om',
  },
  summary: (open: number, inForce: number) =>
    [
      open === 0 ? 'Niets te doen' : `Te doen: ${open}`,
      inForce === 0 ? null : `zonder toestemming besproken: ${inForce}`,
    ]
      .filter(Boolean)
      .join(' · '),
  putOff: (count: number) => (count === 1 ? '1 ding heb je uitgesteld.' : `${count} dingen heb je uitgesteld.`),
  showPutOff: 'Toon ook wat is uitgesteld',
  until: (day: string) => `uitgesteld tot ${day}`,
  more: (count: number) => `Nog ${count}. Kies hieronder “nog iets te doen” om alles te zien.`,
  noteNotNeeded: 'Niet nodig',
  later: {
    button: 'Later',
    about: (what: string) => `Later: ${what}`,
    group: 'Uitstellen tot',
    tomorrow: 'morgen',
    nextWeek: 'volgende week',
    on: 'tot een datum',
  },
  inForce: {
    title: 'Zonder toestemming besproken, nu van kracht',
    with: (to: string) => `met ${to}`,
    until: (situation: string) => `tot ${situation}`,
    to: (day: string) => `uiterlijk ${day}`,
    over: (day: string) => `de einddatum was ${day}`,
    next: (day: string) => `volgende beoordeling op ${day}`,
    noNext: 'geen volgende beoordeling afgesproken',
    act: 'Beoordelen of beëindigen',
  },
  badge: {
    count: (count: number) => (count === 1 ? '1 ding om naar te kijken' : `${count} dingen om naar te kijken`),
    moreThan: (most: number) => `Meer dan ${most} dingen om naar te kijken`,
    behindLock: 'Er staat iets open. Ontgrendel het logboek om te zien wat.',
  },
};
export type AgendaTexts = typeof agenda;
