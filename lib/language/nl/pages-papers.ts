/** What the log page makes for taking along, and how it is checked and put back. */
export const papers = {
  title: 'Papieren',
  makes: {
    'without-consent': 'Formulier bespreken zonder toestemming',
    consent: 'Toestemmingsformulier',
    'client-account': 'Overzicht voor de cliënt',
    'meeting-report': 'Verslag met codes',
    cover: 'Begeleidend blad',
  },
  fits: 'Past bij deze verstrekking',
  forWhom: 'Voor welke ontvanger',
  busy: 'Bezig …',
  made: (file: string) => `Gemaakt: ${file}. Wat het logboek niet weet, is een open regel.`,
  account: (heldBack: number, firstHeard: number) =>
    [
      heldBack > 0 &&
        `${heldBack} ${heldBack === 1 ? 'regel is' : 'regels zijn'} weggelaten: de cliënt mag die nog niet zien.`,
      firstHeard > 0 &&
        `Van ${firstHeard} staat niet vast dat de cliënt het al wist. Vertel het voordat je dit meegeeft.`,
    ]
      .filter(Boolean)
      .join(' '),
  nothingToTell: 'Hierover is nog niets aan de cliënt te vertellen.',
  mustRead: 'Lees het verslag na voordat je het uitdeelt: een bijnaam of adres staat er nog in.',
};

export const takeAway = {
  title: 'Meenemen, controleren, terugzetten',
  which: 'Welk logboek',
  log: (id: string, grows: boolean, size: number) =>
    `${id.slice(0, 8)}${grows ? ' (dit loopt)' : ' (eerder)'}, ${size} regels`,
  save: 'Meenemen',
  csv: 'Spreadsheet (CSV)',
  fhir: 'FHIR',
  bundle: 'Bundel voor de functionaris',
  bundleFor: 'Bundel voor wie',
  readableByAll: 'leesbaar voor wie het bestand heeft',
  onlyFor: (name: string) => `alleen voor ${name} (versleuteld)`,
  warning:
    'Wat je meeneemt, staat daarna buiten het slot van dit logboek. Een bundel is ook een reservekopie en een getuige: wie hem heeft, kan zien of er later iets is veranderd.',
  saved: (file: string) => `Gemaakt: ${file}.`,
  check: 'Controleren',
  checkNow: 'Controleer het hele logboek',
  note: 'Plak een notitie uit het dossier. Je ziet bij welke regel zij hoort, en of die nog klopt.',
  noteLabel: 'Notitie uit het dossier',
  noStamp: 'In deze tekst staat geen stand van een logboek. Neem de laatste regel van de notitie ook mee.',
  putBack: 'Terugzetten',
  putBackHint:
    'Zet een bundel terug op een nieuwe computer. Dat kan zolang hier nog geen verstrekking is vastgelegd. De bundel wordt eerst gecontroleerd.',
  chooseBundle: 'Kies een bundel',
  putBackDone: (entries: number) => `${entries} regels teruggezet. Nieuwe regels komen in een vervolglogboek.`,
  putBackRefused: {
    'already-here': 'Dit logboek staat hier al. Er is niets veranderd.',
    'not-empty': 'Hier zijn al verstrekkingen vastgelegd, met eigen nummers. Er is niets veranderd.',
    'not-in-order': 'Deze bundel is niet in orde. Er is niets veranderd.',
    'not-one': 'Dit bestand is geen bundel die hier te lezen is. Er is niets veranderd.',
  },
  locked: 'Ontgrendel eerst het logboek.',
  failed: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  headline: {
    inOrder: (entries: number, since: string) =>
      `${entries === 1 ? '1 regel' : `${entries} regels`}, ongewijzigd sinds ${since}`,
    outside: { note: 'een notitie in het dossier', bundle: 'een bundel', feed: 'het auditregister' },
    lastOutside: (where: string, index: number, at: string) =>
      `; de laatste stand buiten deze computer staat in ${where} (tot en met regel ${index}, ${at}).`,
    noneOutside: '; er is nog geen stand buiten deze computer, dus of het eind er nog is, kan niemand nagaan.',
    wrong: 'Dit logboek is niet in orde.',
    empty: 'Er staat nog niets in dit logboek.',
  },
  marks: { holds: 'Klopt', wrong: 'Klopt niet', note: 'Let op' },
};

export const erasing = {
  button: 'Wis de inhoud …',
  title: 'Inhoud wissen',
  hint: 'Alleen na een toegewezen verzoek tot vernietiging, of als de bewaartermijn voorbij is. De inhoud van deze verstrekking en alles wat erover is vastgelegd verdwijnt hier voorgoed. Dat er een regel was, en dat die is gewist, blijft staan. Bundels en notities die al ergens anders zijn, verdwijnen niet.',
  why: 'Waarom (wie vroeg het, wie besliste)',
  sure: 'Wis voorgoed',
  cancel: 'Niet wissen',
  done: (number: number) => `De inhoud van verstrekking ${number} is gewist.`,
  expired: (disclosures: number, consents: number) => {
    const what = [
      disclosures > 0 && (disclosures === 1 ? '1 verstrekking' : `${disclosures} verstrekkingen`),
      consents > 0 && (consents === 1 ? '1 toestemming' : `${consents} toestemmingen`),
    ].filter((some) => some !== false);
    return `Aan het eind van de bewaartermijn: ${what.join(' en ')}`;
  },
  expiredHint: (numbers: string) => `Het gaat om verstrekking ${numbers}.`,
  eraseExpired: 'Wis de inhoud hiervan',
};
