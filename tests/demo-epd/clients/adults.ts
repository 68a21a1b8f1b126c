import type { Client } from './types.ts';

/** Not the client of the main job: the same surname, almost the same number. */
const namesake: Client = {
  number: '1042378',
  name: 'A.J. de Vries',
  sortName: 'Vries, A.J. de',
  givenName: 'Arjan',
  sex: 'm',
  birthDate: '1979-12-03',
  bsn: '999990378',
  address: 'Roodborststraat 5, 3599 ZZ Maarssen',
  phone: '06-00000053',
  email: 'arjan@voorbeeld.example',
  team: 'Angst en stemming',
  status: 'In zorg',
  practitioner: 'J. Terpstra, GZ-psycholoog',
  badges: ['Naamgenoot in bestand'],
  diagnosis: ['Paniekstoornis met agorafobie'],
  notes: [
    {
      daysAgo: 9,
      time: '08:30',
      author: 'J. Terpstra, GZ-psycholoog',
      kind: 'Consult',
      text: 'Zesde sessie exposure. Arjan reed met de trein tot Breukelen en bleef zitten. Werkgever (transportbedrijf in Vleuten) vraagt wanneer hij weer de weg op mag. Hij beantwoordt dat zelf via de bedrijfsarts.',
    },
  ],
  plan: {
    problem: 'Paniekaanvallen achter het stuur, vermijding.',
    goals: [{ aim: 'Zelf naar het werk rijden.', actions: 'Exposure in stappen.', by: 'J. Terpstra' }],
    crisis: 'Niet van toepassing.',
  },
  medication: [
    { name: 'Sertraline 50 mg', dose: '1 × daags 1 tablet', use: 'paniek', prescriber: 'huisarts', startedDaysAgo: 70 },
  ],
  measurements: [
    {
      instrument: 'BAI',
      about: 'angst',
      maximum: 63,
      scores: [
        { daysAgo: 80, score: 34 },
        { daysAgo: 9, score: 21 },
      ],
    },
  ],
  letters: [],
  contacts: [{ name: 'Wilma de Vries', relation: 'Echtgenote', phone: '06-00000054', remark: '' }],
};

const veryLongName: Client = {
  number: '1039956',
  name: 'W.F.A.M.J. van den Bosch-van Nieuwenhuijzen tot Zwanenburg-Oosterwijk',
  sortName: 'Bosch-van Nieuwenhuijzen tot Zwanenburg-Oosterwijk, W.F.A.M.J. van den',
  givenName: 'Wilhelmina',
  sex: 'v',
  birthDate: '1947-02-28',
  bsn: '999990469',
  address: 'Landgoed De Verzonnen Hoeve, Achterweg 100-bis, 3599 ZZ Bunnik',
  phone: '030-0000091',
  email: 'wilhelmina.vandenbosch.vannieuwenhuijzen@voorbeeld.example',
  team: 'Ouderen en NAH',
  status: 'In zorg',
  practitioner: 'drs. M. Aalders, specialist ouderengeneeskunde',
  badges: [],
  diagnosis: ['Depressieve stoornis, eenmalige episode, met rouw', 'Beginnende ziekte van Alzheimer, mogelijk'],
  notes: [
    {
      daysAgo: 8,
      time: '14:30',
      author: 'M. de Boer, SPV',
      kind: 'Huisbezoek',
      text: 'Mevrouw rouwt om haar man Diederik, overleden in het voorjaar. Dochter Charlotte wil verkoop van het huis en vraagt ons om een verklaring van wilsonbekwaamheid voor de notaris in Doorn. Uitgelegd dat een behandelaar zo een verklaring niet afgeeft; daarvoor is een onafhankelijk arts. Mevrouw weet van dit verzoek niet.',
    },
  ],
  plan: {
    problem: 'Rouw en vergeetachtigheid bij een alleenwonende vrouw.',
    goals: [{ aim: 'Twee keer per week onder de mensen.', actions: 'Leesclub, thuiszorg.', by: 'M. de Boer' }],
    crisis: 'Dochter Charlotte bellen, daarna huisarts.',
  },
  medication: [
    {
      name: 'Citalopram 10 mg',
      dose: '1 × daags 1 tablet',
      use: 'depressie',
      prescriber: 'M. Aalders',
      startedDaysAgo: 45,
    },
  ],
  measurements: [
    {
      instrument: 'GDS-15',
      about: 'depressie bij ouderen',
      maximum: 15,
      scores: [
        { daysAgo: 60, score: 10 },
        { daysAgo: 8, score: 8 },
      ],
    },
  ],
  letters: [],
  contacts: [{ name: 'Charlotte van den Bosch', relation: 'Dochter', phone: '06-00000056', remark: '' }],
};

const diacritics: Client = {
  number: '1042705',
  name: 'Ž. Đorđević-Çelik',
  sortName: 'Đorđević-Çelik, Ž.',
  givenName: 'Željko',
  sex: 'm',
  birthDate: '1994-06-15',
  bsn: '999991036',
  address: 'Curaçaodreef 7, 3599 ZZ Utrecht',
  phone: '06-00000058',
  email: 'zeljko@voorbeeld.example',
  team: 'VIP vroege psychose',
  status: 'In zorg',
  practitioner: 'drs. S. Lindeboom, psychiater',
  badges: ['Tolk: Servisch'],
  diagnosis: ['Schizofreniespectrumstoornis, eerste episode'],
  notes: [
    {
      daysAgo: 5,
      time: '10:15',
      author: 'M. de Boer, SPV',
      kind: 'Huisbezoek',
      text: 'Met tolk. Željko hoort minder stemmen sinds aripiprazol 15 mg. Moeder Zoë Çelik kookt voor hem. Woningcorporatie De Hoekwoning (mw. Ramdin) stuurde een laatste waarschuwing over geluidsoverlast: ’s nachts bonzen op de muur bij de familie Özdemir. Hij wil dat de corporatie weet dat hij begeleiding heeft, maar niet waarvoor.',
    },
    {
      daysAgo: 30,
      time: '15:00',
      author: 'S. Lindeboom, psychiater',
      kind: 'Intake',
      text: 'Eerste psychose, begonnen na verhuizing uit Rotterdam. Achterdocht naar buren, akoestische hallucinaties met bevelen, geen agressie. Cannabis dagelijks tot twee maanden geleden. PANSS totaal 88.',
    },
  ],
  plan: {
    problem: 'Eerste psychose met dreigend verlies van woning.',
    goals: [
      { aim: 'Ik houd mijn huis.', actions: 'Contact met verhuurder na toestemming, dagritme.', by: 'M. de Boer' },
    ],
    crisis: 'Bevelende stemmen: moeder bellen, FACT-telefoon 088-0000100.',
  },
  medication: [
    {
      name: 'Aripiprazol 15 mg',
      dose: '1 × daags 1 tablet',
      use: 'psychose',
      prescriber: 'S. Lindeboom',
      startedDaysAgo: 28,
    },
  ],
  measurements: [
    {
      instrument: 'PANSS remissie',
      about: 'psychotische klachten',
      maximum: 56,
      scores: [
        { daysAgo: 30, score: 33 },
        { daysAgo: 5, score: 24 },
      ],
    },
  ],
  letters: [],
  contacts: [{ name: 'Zoë Çelik', relation: 'Moeder', phone: '06-00000059', remark: 'Spreekt Nederlands.' }],
};

const newlyReferred: Client = {
  number: '1043122',
  name: 'F. Groen',
  sortName: 'Groen, F.',
  givenName: 'Fenna',
  sex: 'v',
  birthDate: '1999-08-24',
  bsn: '999991085',
  address: 'Wikkestraat 61, 3599 ZZ Woerden',
  phone: '06-00000061',
  email: 'fenna@voorbeeld.example',
  team: 'Angst en stemming',
  status: 'Aangemeld',
  practitioner: 'nog niet toegewezen',
  badges: [],
  diagnosis: ['Vermoeden obsessieve-compulsieve stoornis (verwijsdiagnose)'],
  notes: [
    {
      daysAgo: 1,
      time: '09:50',
      author: 'Aanmeldteam, V. Snel',
      kind: 'Telefonisch',
      text: 'Aanmelding door huisarts. Fenna wast haar handen tot bloedens toe en mist colleges in Leiden. Wachttijd acht weken. Zij wil niet dat haar huisgenoot Bo de telefoon opneemt: alleen op 06-00000061 bellen.',
    },
  ],
  plan: { problem: 'Nog op te stellen na intake.', goals: [], crisis: 'Huisarts.' },
  medication: [],
  measurements: [],
  letters: [],
  contacts: [{ name: 'J. Smeets', relation: 'Huisarts', phone: '0348-000012', remark: 'Verwijzer.' }],
};

const closed: Client = {
  number: '1031447',
  name: 'L. Mulder',
  sortName: 'Mulder, L.',
  givenName: 'Lotte',
  sex: 'v',
  birthDate: '1968-04-19',
  bsn: '999991127',
  address: 'Zonnedauw 18, 3599 ZZ Houten',
  phone: '06-00000064',
  email: 'lotte@voorbeeld.example',
  team: 'Angst en stemming',
  status: 'Uit zorg',
  practitioner: 'J. Terpstra, GZ-psycholoog',
  badges: ['Afgesloten dossier'],
  diagnosis: ['Aanpassingsstoornis, hersteld'],
  notes: [
    {
      daysAgo: 210,
      time: '12:00',
      author: 'J. Terpstra, GZ-psycholoog',
      kind: 'Consult',
      text: 'Laatste gesprek. Klachten na ontslag bij de gemeente Houten zijn over. Arbeidsdeskundige van het UWV mag volgens Lotte alleen weten dat de behandeling is afgerond.',
    },
  ],
  plan: { problem: 'Afgesloten.', goals: [], crisis: 'Niet van toepassing.' },
  medication: [],
  measurements: [
    {
      instrument: 'OQ-45',
      about: 'algemeen functioneren',
      maximum: 180,
      scores: [
        { daysAgo: 330, score: 84 },
        { daysAgo: 210, score: 48 },
      ],
    },
  ],
  letters: [],
  contacts: [],
};

const hospitalised: Client = {
  number: '1042033',
  name: 'G. Koster',
  sortName: 'Koster, G.',
  givenName: 'Gerrit',
  sex: 'm',
  birthDate: '1960-11-05',
  bsn: '999991176',
  address: 'Wilgenroos 40, 3599 ZZ Soest',
  phone: '06-00000066',
  email: '',
  team: 'FACT Oost',
  status: 'In zorg',
  practitioner: 'drs. P. Hoekstra, psychiater',
  badges: ['Opgenomen: Acuut 2'],
  diagnosis: ['Depressieve stoornis met psychotische kenmerken', 'Parkinsonisme door medicatie'],
  notes: [
    {
      daysAgo: 0,
      time: '08:05',
      author: 'Verpleging Acuut 2, Y. Prins',
      kind: 'Overleg',
      text: 'Rustige nacht. Eet weer zelf. Zoon Bas (Deventer) belt elke ochtend en weet van de opname. Ex-collega informeerde aan de balie of Gerrit "hier zit": niets gezegd.',
    },
  ],
  plan: {
    problem: 'Ernstige depressie met waan van verarming.',
    goals: [{ aim: 'Weer naar huis met dagbehandeling.', actions: 'ECT-traject, mobiliseren.', by: 'P. Hoekstra' }],
    crisis: 'Opgenomen.',
  },
  medication: [
    {
      name: 'Nortriptyline 75 mg',
      dose: 'voor de nacht 1 tablet',
      use: 'depressie',
      prescriber: 'P. Hoekstra',
      startedDaysAgo: 21,
    },
  ],
  measurements: [
    {
      instrument: 'HDRS-17',
      about: 'depressie, door behandelaar',
      maximum: 52,
      scores: [
        { daysAgo: 21, score: 31 },
        { daysAgo: 3, score: 24 },
      ],
    },
  ],
  letters: [],
  contacts: [{ name: 'Bas Koster', relation: 'Zoon', phone: '06-00000067', remark: 'Eerste contactpersoon.' }],
};

export const ADULTS: readonly Client[] = [namesake, veryLongName, diacritics, newlyReferred, closed, hospitalised];
