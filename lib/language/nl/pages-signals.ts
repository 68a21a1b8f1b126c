import type { Family, Figures } from '../../oversight/signals/signal.ts';

const lines = (count: number) => (count === 1 ? '1 verstrekking' : `${count} verstrekkingen`);
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`);

interface SignalWords<F extends Family> {
  readonly name: string;
  /** What was found, as a sentence. */
  readonly what: (figures: Figures[F]) => string;
  /** Why that is worth a look, and what may be right about it. */
  readonly why: string;
  /** Where the rule stands; null where the measure is our own. */
  readonly source: string | null;
}

const families: { readonly [F in Family]: SignalWords<F> } = {
  'log-forked': {
    name: 'Twee versies van één logboek',
    what: ({ file }) => `Het logboek in ${file} past niet op een eerdere stand ervan.`,
    why: 'Van één logboek zijn twee ondertekende versies. Er is een oude kopie teruggezet, of iets is later veranderd. Vraag de behandelaar en wie de computer beheert.',
    source: null,
  },
  'log-truncated': {
    name: 'Eind van een logboek ontbreekt',
    what: ({ file, missing }) =>
      missing > 0
        ? `In ${file} ontbreken aan het eind ${missing === 1 ? '1 regel' : `${missing} regels`} die er eerder waren.`
        : `In ${file} ontbreekt het eind dat er eerder was.`,
    why: 'Iemand buiten deze computer heeft een latere stand. Misschien is dit een oude bundel: vraag een nieuwe.',
    source: null,
  },
  'log-gap': {
    name: 'Gat in een logboek',
    what: ({ file }) => `In ${file} ontbreekt iets tussen andere regels.`,
    why: 'Regels horen aan elkaar te sluiten. Vraag de bundel opnieuw; blijft het gat, zoek dan uit wat er stond.',
    source: null,
  },
  'log-altered': {
    name: 'Logboek klopt niet',
    what: ({ file }) => `In ${file} staat iets dat niet past bij wat is ondertekend.`,
    why: 'Een regel of de ondertekende stand is na het opschrijven veranderd, of het bestand is beschadigd.',
    source: null,
  },
  'sent-wrongly': {
    name: 'Verkeerd verstuurd, niet afgerond',
    what: ({ count, untold }) =>
      `${lines(count)} ${count === 1 ? 'is' : 'zijn'} verkeerd verstuurd en nog niet afgerond${
        untold > 0 ? `; ${untold === count ? 'nergens' : `bij ${untold} niet`} staat dat jij het weet` : ''
      }.`,
    why: 'Een datalek moet soms binnen 72 uur worden gemeld. Kijk wat al is gedaan en wat nog moet.',
    source: '2025 §2.5.2',
  },
  'after-withdrawal': {
    name: 'Verstrekt na intrekken van toestemming',
    what: ({ count, recipient }) =>
      `${lines(count)} op toestemming die al was ingetrokken${recipient ? ` (${recipient})` : ''}.`,
    why: 'Een cliënt mag toestemming altijd intrekken. Kijk of er nieuwe toestemming was die niet is opgeschreven.',
    source: '2025 deel IV',
  },
  'emergency-owed': {
    name: 'Spoed, verantwoording te laat',
    what: ({ count, days: late }) =>
      `Bij ${lines(count)} in spoed is de rest niet aangevuld, tot ${days(late)} te laat.`,
    why: 'Na spoed wordt de verantwoording binnen een dag aangevuld. Vraag of het nog kan.',
    source: '2014 uitgangspunt 10',
  },
  'against-advice': {
    name: 'Verstrekt tegen het advies in',
    what: ({ count, of }) => `${lines(count)} van de ${of} ${count === 1 ? 'ging' : 'gingen'} door tegen het advies.`,
    why: 'Dat mag, met een reden. Lees of die reden het draagt; gebeurt het vaak, dan past het advies misschien niet.',
    source: null,
  },
  'other-purpose': {
    name: 'Toestemming voor iets anders',
    what: ({ count }) => `${lines(count)} op toestemming die dit doel, deze ontvanger of deze gegevens niet dekt.`,
    why: 'Toestemming geldt voor wat er is gevraagd, niet voor meer. Vraag of die alsnog is gegeven.',
    source: '2025 §3.2.3, 2017 §3.2',
  },
  'old-consent': {
    name: 'Toestemming ouder dan een jaar',
    what: ({ count, months }) =>
      `${lines(count)} op toestemming van meer dan een jaar oud; de oudste ${months} maanden.`,
    why: 'Er staat nergens een termijn: een jaar is de maat van Deelwijzer. Kijk of de cliënt dit nog zo bedoelt.',
    source: null,
  },
  'whole-record': {
    name: 'Heel dossier verstrekt',
    what: ({ count, unmotivated }) =>
      `${lines(count)} van een heel dossier${unmotivated > 0 ? `, ${unmotivated} zonder reden waarom alles nodig was` : ''}.`,
    why: 'Een heel dossier is maar zelden nodig. Kijk of een deel genoeg was geweest.',
    source: '2025 §2.2.4',
  },
  'pasted-motivation': {
    name: 'Steeds dezelfde motivering',
    what: ({ count, clients, text }) => `Bij ${lines(count)} over ${clients} cliënten staat: ‘${text}’`,
    why: 'Een afweging gaat over één cliënt. Dezelfde woorden voor iedereen zeggen daar weinig over.',
    source: '2014 uitgangspunten 7 en 10',
  },
  'far-above-peers': {
    name: 'Eén partij veel vaker dan bij collega’s',
    what: ({ count, percent, peers, recipient }) =>
      `${lines(count)} aan ${recipient}: ${percent}% van het geheel, bij collega’s ${peers}%.`,
    why: 'Het kan bij het werk horen. Vergeleken met de mediaan van collega’s (gewijzigde z-score boven 3,5).',
    source: null,
  },
  're-evaluation-overdue': {
    name: 'Herbeoordeling te laat',
    what: ({ count, days: late }) =>
      `Bij ${lines(count)} is niet opnieuw gekeken of het nog nodig is, tot ${days(late)} te laat.`,
    why: 'Wie rechten van een cliënt beperkt, kijkt op een vaste dag of dat nog moet.',
    source: '2014 uitgangspunt 8',
  },
  'client-uninformed': {
    name: 'Cliënt nog niet ingelicht',
    what: ({ count, days: late }) =>
      `Bij ${lines(count)} zou de cliënt het later horen; dat is tot ${days(late)} geleden.`,
    why: 'De cliënt heeft recht om het te weten, zodra de reden om te wachten voorbij is. Na 30 dagen staat het hier.',
    source: '2014 uitgangspunt 5',
  },
  'outcome-unsettled': {
    name: 'Afloop onbekend',
    what: ({ count }) => `Van ${lines(count)} heeft niemand gezegd of die is aangekomen.`,
    why: 'De browser kan zijn gesloten terwijl het nog bezig was. De behandelaar kan zelf zeggen hoe het afliep.',
    source: null,
  },
  'note-missing': {
    name: 'Niet in het dossier',
    what: ({ count }) => `Van ${lines(count)} staat geen notitie in het dossier.`,
    why: 'Een collega leest het dossier, niet dit logboek. Na een week staat het hier.',
    source: '2014 uitgangspunt 10',
  },
  'outside-hours': {
    name: 'Buiten kantoortijd',
    what: ({ count, of }) => `${lines(count)} van de ${of} in het weekend, vóór 7 uur of na 20 uur.`,
    why: 'Vaak is het een dienst. Tijden zijn van de klok van deze computer.',
    source: null,
  },
};

/** What is worth a look. It accuses nobody. */
export const signals = {
  families,
  strength: { 1: 'om te weten', 2: 'om te bekijken', 3: 'kijk hier eerst' },
  source: (where: string) => `Bron: ${where}`,
  unknownClinician: 'behandelaar onbekend',
};
