import type { Client } from './types.ts';

const pietersen: Client = {
  number: '1038804',
  name: 'J. Pietersen',
  sortName: 'Pietersen, J.',
  givenName: 'Joop',
  sex: 'm',
  birthDate: '1951-07-08',
  bsn: '999990238',
  address: 'Beschermd wonen De Wissel, Koningsvaren 2, 3599 ZZ Zeist',
  phone: '088-0000301',
  email: '',
  team: 'Ouderen en NAH',
  status: 'In zorg',
  practitioner: 'drs. M. Aalders, specialist ouderengeneeskunde',
  badges: ['Mentorschap: mw. T. Verhoef'],
  diagnosis: ['Neurocognitieve stoornis door alcohol (syndroom van Korsakov)', 'Diabetes mellitus type 2'],
  notes: [
    {
      daysAgo: 6,
      time: '10:45',
      author: 'M. de Boer, SPV',
      kind: 'Overleg',
      text: 'Zorgplanbespreking op De Wissel met mentor mw. T. Verhoef (06-00000044). Joop is erbij en vertelt driemaal over de haven van Urk. Hij is wilsonbekwaam voor beslissingen over geld en behandeling, niet voor wie hij wil zien. Broer Cor Pietersen uit Harderwijk vraagt de woonbegeleiding om medische informatie; de mentor beslist en wil eerst zelf met Cor spreken.',
    },
    {
      daysAgo: 27,
      time: '14:00',
      author: 'M. Aalders, arts',
      kind: 'Consult',
      text: 'MoCA 14/30. Gang atactisch, tweemaal gevallen deze maand. HbA1c 58 mmol/mol. Haloperidol gestaakt wegens stijfheid.',
    },
  ],
  plan: {
    problem: 'Geheugen- en oordeelsstoornis na langdurig alcoholgebruik, woont beschermd.',
    goals: [
      {
        aim: 'Joop gaat twee dagdelen per week naar de houtwerkplaats.',
        actions: 'Vervoer regelen met gemeente, valpreventie.',
        by: 'M. de Boer, De Wissel',
      },
    ],
    crisis: 'Bij vallen of verwardheid: arts van dienst 088-0000115 en mentor.',
  },
  medication: [
    {
      name: 'Metformine 500 mg',
      dose: '2 × daags 1 tablet',
      use: 'diabetes',
      prescriber: 'M. Aalders',
      startedDaysAgo: 800,
    },
    {
      name: 'Thiamine 100 mg',
      dose: '2 × daags 1 tablet',
      use: 'Korsakov',
      prescriber: 'M. Aalders',
      startedDaysAgo: 1400,
    },
  ],
  measurements: [
    {
      instrument: 'MoCA',
      about: 'cognitief functioneren',
      maximum: 30,
      scores: [
        { daysAgo: 400, score: 16 },
        { daysAgo: 27, score: 14 },
      ],
    },
  ],
  letters: [],
  contacts: [
    { name: 'T. Verhoef', relation: 'Mentor (beschikking kantonrechter)', phone: '06-00000044', remark: '' },
    { name: 'Cor Pietersen', relation: 'Broer', phone: '06-00000045', remark: 'Alleen via mentor.' },
  ],
};

const jansen: Client = {
  number: '1040219',
  name: 'R. Jansen',
  sortName: 'Jansen, R.',
  givenName: 'Ricardo',
  sex: 'm',
  birthDate: '1988-10-17',
  bsn: '999990287',
  address: 'Forensisch beschermd wonen Het Dok, Scheepswerf 51, 3599 ZZ Utrecht',
  phone: '06-00000047',
  email: '',
  team: 'Forensisch FACT',
  status: 'In zorg',
  practitioner: 'drs. S. Lindeboom, psychiater',
  badges: ['Forensische zorg (Wfz)', 'Voorwaardelijke veroordeling, toezicht reclassering'],
  diagnosis: [
    'Antisociale persoonlijkheidsstoornis',
    'Stoornis in het gebruik van cocaïne, ernstig',
    'Stoornis in de impulsbeheersing',
  ],
  notes: [
    {
      daysAgo: 2,
      time: '09:00',
      author: 'M. de Boer, SPV',
      kind: 'Huisbezoek',
      text: 'Urinecontrole positief op cocaïne. Ricardo geeft één terugval toe na de verjaardag van zijn dochter Jaylinn (7), waar ex-partner Naomi hem wegstuurde. Reclasseringswerker B. Kok (088-0000412) vraagt om de uitslag en om "alles wat van belang is voor het toezicht". Wat nodig is voor het toezicht op de voorwaarden mag; wat hij over zijn jeugd in Dordrecht vertelde hoort daar niet bij.',
    },
    {
      daysAgo: 16,
      time: '13:30',
      author: 'S. Lindeboom, psychiater',
      kind: 'Behandelplanbespreking',
      text: 'HKT-R: klinisch risico matig. Voorwaarden: geen contact met slachtoffer, locatieverbod wijk Ondiep, behandeling tot einde proeftijd. Dreigende uiting in de groep ("die rechercheur weet ik te vinden") besproken: spanning, geen plan. Wel afgesproken dat dit bij herhaling aan de reclassering wordt gemeld.',
    },
  ],
  plan: {
    problem: 'Geweldsdelict onder invloed, behandeling als bijzondere voorwaarde.',
    goals: [
      { aim: 'Drie maanden zonder cocaïne.', actions: 'Urinecontroles, CRA, Leefstijltraining.', by: 'M. de Boer' },
    ],
    crisis: 'Bij dreiging: uit de situatie, Het Dok belt piketdienst 088-0000113; bij acuut gevaar 112.',
  },
  medication: [
    {
      name: 'Naltrexon 50 mg',
      dose: '1 × daags 1 tablet',
      use: 'zucht',
      prescriber: 'S. Lindeboom',
      startedDaysAgo: 50,
    },
  ],
  measurements: [
    {
      instrument: 'HKT-R klinisch',
      about: 'risico op recidive',
      maximum: 56,
      scores: [
        { daysAgo: 190, score: 31 },
        { daysAgo: 16, score: 26 },
      ],
    },
  ],
  letters: [
    {
      id: 'b-3104',
      daysAgo: 3,
      direction: 'in',
      with: 'Reclassering Midden (B. Kok)',
      subject: 'Voortgang toezicht',
      text: 'Graag ontvang ik uiterlijk vrijdag uw bericht over het nakomen van de voorwaarden.',
    },
  ],
  contacts: [
    { name: 'B. Kok', relation: 'Reclasseringswerker', phone: '088-0000412', remark: 'Toezicht tot einde proeftijd.' },
    { name: 'Naomi Lis', relation: 'Ex-partner', phone: '', remark: 'Geen contact opnemen.' },
  ],
};

const hendriks: Client = {
  number: '1041770',
  name: 'K. Hendriks',
  sortName: 'Hendriks, K.',
  givenName: 'Karel',
  sex: 'm',
  birthDate: '1976-12-01',
  bsn: '999990329',
  address: 'Merelhof 27, 3599 ZZ IJsselstein',
  phone: '06-00000049',
  email: '',
  team: 'FACT Oost',
  status: 'In zorg',
  practitioner: 'drs. P. Hoekstra, psychiater',
  badges: ['Zorgmachtiging (Wvggz)'],
  diagnosis: ['Bipolaire-I-stoornis, thans manisch met psychotische kenmerken'],
  notes: [
    {
      daysAgo: 1,
      time: '20:10',
      author: 'Crisisdienst, H. Brandsma',
      kind: 'Crisisdienst',
      text: 'Buurvrouw mw. Ten Brink belde: Karel staat op het balkon te preken en gooide een plantenbak naar beneden. Ter plaatse met politie. Druk, grootheidswanen ("ik ben gezonden door Willibrord"), drie nachten niet geslapen, lithium niet ingenomen. Rond hem geen gewonden. Opname op Acuut 2 conform zorgmachtiging. Politie vroeg naar diagnose en medicatie; alleen gezegd hoe hem rustig te benaderen.',
    },
    {
      daysAgo: 15,
      time: '11:00',
      author: 'P. Hoekstra, psychiater',
      kind: 'Consult',
      text: 'Lithiumspiegel 0,41 mmol/l, te laag. Zegt trouw in te nemen. Zijn vrouw Ingrid betwijfelt dat en vraagt of wij haar op de hoogte houden; Karel weigert.',
    },
  ],
  plan: {
    problem: 'Terugkerende manieën bij wisselende inname van medicatie, met overlast voor de buurt.',
    goals: [
      { aim: 'Spiegel tussen 0,6 en 0,8.', actions: 'Toezicht op inname, maandelijks prikken.', by: 'P. Hoekstra' },
    ],
    crisis: 'Zie signaleringsplan; opname mogelijk via geneesheer-directeur.',
  },
  medication: [
    {
      name: 'Lithiumcarbonaat 400 mg',
      dose: '2 × daags 1 tablet',
      use: 'stemming',
      prescriber: 'P. Hoekstra',
      startedDaysAgo: 1100,
    },
    {
      name: 'Olanzapine 10 mg',
      dose: 'voor de nacht 1 tablet',
      use: 'manie',
      prescriber: 'H. Brandsma',
      startedDaysAgo: 1,
    },
  ],
  measurements: [
    {
      instrument: 'YMRS',
      about: 'ernst van manie',
      maximum: 60,
      scores: [
        { daysAgo: 200, score: 8 },
        { daysAgo: 1, score: 34 },
      ],
    },
  ],
  letters: [],
  contacts: [{ name: 'Ingrid Hendriks', relation: 'Echtgenote', phone: '06-00000050', remark: 'Cliënt weigert.' }],
};

export const SPECIAL_POSITIONS: readonly Client[] = [pietersen, jansen, hendriks];
