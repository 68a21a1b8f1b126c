/** The feed to the organisation's audit repository: in the options, and one line in the popup and on the log page. */
export const feed = {
  title: 'Gaat het ook naar het auditregister?',
  hint: 'Je organisatie legt elke verstrekking ook in een eigen register vast. Dat gaat vanzelf.',
  to: 'Auditregister',
  delivered: (count: number, upTo: string) => `Afgeleverd: ${count}, tot en met ${upTo}.`,
  nothingYet: 'Er is nog niets afgeleverd.',
  allDelivered: 'Er wacht niets.',
  waiting: (count: number) => (count === 1 ? 'Er wacht 1 verstrekking.' : `Er wachten ${count} verstrekkingen.`),
  locked: (count: number) =>
    count === 1
      ? '1 verstrekking gaat pas weg als je het logboek ontgrendelt.'
      : `${count} verstrekkingen gaan pas weg als je het logboek ontgrendelt.`,
  aside: (count: number, status: number | null) =>
    `${count === 1 ? '1 verstrekking is' : `${count} verstrekkingen zijn`} door het register geweigerd${
      status === null ? '' : ` (melding ${status})`
    }. Meld dit aan je organisatie. Elke dag wordt het opnieuw geprobeerd.`,
  failing: (since: string, why: string) => `Sinds ${since} komt er niets aan: ${why}.`,
  why: {
    'no-permission': 'Deelwijzer mag dit adres nog niet bereiken',
    'no-answer': 'het auditregister geeft geen antwoord',
    'too-slow': 'het auditregister antwoordt te langzaam',
    busy: 'het auditregister is te druk',
    'server-error': 'het auditregister heeft een storing',
    'not-understood': 'wat er antwoordt, lijkt geen auditregister',
    'no-access': 'het auditregister weigert de toegang',
    'not-there': 'op dit adres is geen auditregister',
    elsewhere: 'het adres verwijst naar een ander adres, en daar gaat niets heen',
  },
  status: (status: number) => ` (melding ${status})`,
  nothingLost: 'Er gaat niets verloren. Het wordt vanzelf opnieuw geprobeerd.',
  tryNow: 'Probeer nu',
  trying: 'Bezig …',
  allow: 'Geef toegang',

  buffer: 'Op deze werkplek blijft het logboek niet bewaard. Het auditregister bewaart het.',
  bufferEmpty: 'Alles van deze werkplek staat daar.',
  bufferWaits: (count: number) =>
    count === 1
      ? '1 verstrekking staat daar nog niet. Sluit de werkplek nog niet af.'
      : `${count} verstrekkingen staan daar nog niet. Sluit de werkplek nog niet af.`,
  shared: 'Deze computer delen jullie. Ieder ziet alleen wat die zelf vastlegde.',
  notKept:
    'Dit logboek blijft niet bewaard. Op deze werkplek verdwijnt het als je afsluit, en er is geen auditregister ingesteld. Zet elke notitie in het dossier, en meld dit aan je organisatie.',
};
