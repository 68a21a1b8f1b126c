import type { OpenPoint } from '../../export/open-points.ts';

const line: Record<OpenPoint['kind'], (to: string, by: string) => string> = {
  'emergency-owed': (to, by) => `Spoed, aan ${to}. Vul de rest aan, uiterlijk ${by}.`,
  'outcome-unknown': (to) => `Is het bij ${to} aangekomen?`,
  'inform-client': (to) => `Nog te vertellen wat ${to} weet.`,
  're-evaluate': (to, by) => `Is delen met ${to} nog nodig? Te bekijken op ${by}.`,
};

const act: Record<OpenPoint['kind'], string> = {
  'emergency-owed': 'Aanvullen',
  'outcome-unknown': 'Vastleggen',
  'inform-client': 'Is verteld',
  're-evaluate': 'Beoordelen',
};

export const popup = {
  open: 'Nu open',
  nothing: 'Er staat niets open.',
  more: (count: number) => (count === 1 ? 'Nog 1 in het logboek' : `Nog ${count} in het logboek`),
  log: 'Logboek',
  settings: 'Instellingen',
  recordSpoken: 'Telefoongesprek of overleg vastleggen',
  teach: 'Leer Deelwijzer dit EPD kennen',
  unreadable: 'Het logboek kon niet worden gelezen. Vastleggen werkt nog.',
  failed: 'Dat lukte niet. Er is niets veranderd.',
  aClient: 'Cliënt',
  line,
  act,
  ready: (task: string) => `Gebeurd: ${task}. Deel het in het EPD opnieuw; wat je invulde staat klaar.`,
  happened: 'Het is gebeurd',
  drop: 'Laat vallen',
  dropSure: 'Toch laten vallen',

  site: {
    guarded: (name: string) => `${name} wordt bewaakt.`,
    unguarded: (name: string) => `${name} wordt niet bewaakt.`,
    'not-allowed': (name: string) => `${name} wordt niet bewaakt: Deelwijzer heeft er geen toegang.`,
    added: (name: string) => `${name} wordt bewaakt zodra je de pagina opnieuw laadt.`,
    refused: (name: string) => `Zonder toegang kan Deelwijzer ${name} niet bewaken.`,
    unknown: () => 'Ga naar het EPD en open dit venster daar, om het te bewaken.',
    guard: 'Bewaak dit EPD',
    reload: 'Laad de pagina opnieuw',
  },
};
