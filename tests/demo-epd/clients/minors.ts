import { birthDateAtAge } from '../dates.ts';
import type { Client } from './types.ts';

/** Ten: both parents decide. */
const bakker: Client = {
  number: '1043015',
  name: 'S. Bakker',
  sortName: 'Bakker, S.',
  givenName: 'Sofie',
  sex: 'v',
  birthDate: birthDateAtAge(10, '05-21'),
  bsn: '999990056',
  address: 'Kersenpad 3, 3599 ZZ De Bilt',
  phone: '06-00000031',
  email: '',
  team: 'Jeugd Utrecht',
  status: 'In zorg',
  practitioner: 'drs. I. Wouters, kinder- en jeugdpsychiater',
  badges: ['Minderjarig: beide ouders gezag'],
  diagnosis: ['ADHD, gecombineerd beeld (DSM-5 314.01)', 'Separatieangststoornis'],
  notes: [
    {
      daysAgo: 3,
      time: '15:30',
      author: 'L. Kramer, systeemtherapeut',
      kind: 'Consult',
      text: 'Gesprek met Sofie en moeder (Linda Bakker). Sofie wil niet meer bij vader Mark in Houten slapen sinds zijn nieuwe vriendin er woont. Op school, basisschool De Wegwijzer, zit zij de laatste weken vaak onder de tafel. Juf Carlijn mailde moeder daarover.\nVader is het niet eens met het starten van methylfenidaat. Beide ouders hebben gezag: zonder zijn toestemming starten wij niet en delen wij niets met de school.',
    },
    {
      daysAgo: 17,
      time: '10:00',
      author: 'M. de Boer, SPV',
      kind: 'Telefonisch',
      text: 'Intern begeleider van De Wegwijzer, dhr. Postma (030-0000071), belt: wat kan school doen, en klopt het dat Sofie "ADHD heeft"? Geen informatie gegeven, verwezen naar ouders. Met moeder afgesproken dat zij met vader een gezamenlijk gesprek op school plant.',
    },
    {
      daysAgo: 40,
      time: '09:15',
      author: 'I. Wouters, psychiater',
      kind: 'Intake',
      text: 'Meisje van tien, jongste van twee (broer Tim, 13). Ouders gescheiden sinds drie jaar. Vroege ontwikkeling zonder bijzonderheden, onrust vanaf groep 2. Slaapt slecht in. Geen aanwijzingen voor mishandeling of verwaarlozing.',
    },
  ],
  plan: {
    problem: 'Druk en angstig gedrag thuis en op school bij een gescheiden gezin met blijvend conflict.',
    goals: [
      {
        aim: 'Sofie slaapt bij beide ouders in haar eigen bed.',
        actions: 'Oudergesprekken, stap-voor-stapplan, beloningskaart.',
        by: 'L. Kramer',
      },
      {
        aim: 'Sofie kan een half uur aan haar tafel werken.',
        actions: 'Psycho-educatie, overleg met school na toestemming van beide ouders.',
        by: 'I. Wouters',
      },
    ],
    crisis: 'Bij paniek: moeder bellen, rustige plek, ademhalingsoefening met de beer.',
  },
  medication: [
    {
      name: 'Melatonine 1 mg',
      dose: '1 tablet een uur voor het slapen',
      use: 'inslapen',
      prescriber: 'huisarts Van Es',
      startedDaysAgo: 38,
    },
  ],
  measurements: [
    {
      instrument: 'SDQ ouder',
      about: 'sterke kanten en moeilijkheden',
      maximum: 40,
      scores: [
        { daysAgo: 40, score: 22 },
        { daysAgo: 5, score: 20 },
      ],
    },
  ],
  letters: [
    {
      id: 'b-3096',
      daysAgo: 8,
      direction: 'in',
      with: 'Basisschool De Wegwijzer (dhr. Postma)',
      subject: 'Vraag om handelingsadvies',
      text: 'Kunt u ons laten weten welke diagnose gesteld is en hoe wij daar in de klas rekening mee houden?',
    },
  ],
  contacts: [
    { name: 'Linda Bakker', relation: 'Moeder, gezag', phone: '06-00000031', remark: 'Sofie woont bij haar.' },
    { name: 'Mark Smit', relation: 'Vader, gezag', phone: '06-00000032', remark: 'Om het weekend. Eerst mailen.' },
    { name: 'H. van Es', relation: 'Huisarts', phone: '030-0000073', remark: '' },
  ],
};

/** Fourteen: the child and the parents decide together. */
const vermeulen: Client = {
  number: '1042960',
  name: 'D. Vermeulen',
  sortName: 'Vermeulen, D.',
  givenName: 'Daan',
  sex: 'm',
  birthDate: birthDateAtAge(14, '09-02'),
  bsn: '999990147',
  address: 'Lijsterbes 88, 3599 ZZ Nieuwegein',
  phone: '06-00000035',
  email: '',
  team: 'Jeugd Utrecht',
  status: 'In zorg',
  practitioner: 'drs. I. Wouters, kinder- en jeugdpsychiater',
  badges: ['Minderjarig: 12 tot 16 jaar', 'Ondertoezichtstelling'],
  diagnosis: ['Normoverschrijdend-gedragsstoornis', 'Lichte verstandelijke beperking (TIQ 68)'],
  notes: [
    {
      daysAgo: 1,
      time: '17:05',
      author: 'M. de Boer, SPV',
      kind: 'Overleg',
      text: 'Gebeld door gezinsvoogd N. Achterberg (Stichting Jeugdbescherming Voorbeeld, 088-0000210): zij wil het verslag van het IQ-onderzoek en alles over blowen. Daan zegt: "Dat van het blowen gaat haar geen zak aan." Met moeder Petra en Daan afspraak voor donderdag. Nog niets verstuurd.\nWijkteam meldt dat Daan met oudere jongens uit Vianen rondhangt bij het winkelcentrum; zorgen over loverboy- of drugsronselpraktijken.',
    },
    {
      daysAgo: 22,
      time: '13:00',
      author: 'J. Terpstra, GZ-psycholoog',
      kind: 'Consult',
      text: 'Uitslag WISC-V besproken met Daan en moeder. TIQ 68, verwerkingssnelheid 74. Daan haalt zijn schouders op. Moeder huilt en vertelt over vader Ron, die in detentie zit in Nieuwegein; Daan bezoekt hem elke maand.',
    },
  ],
  plan: {
    problem: 'Jongen met gedragsproblemen, schoolverzuim en risicovolle vrienden; onder toezicht gesteld.',
    goals: [
      {
        aim: 'Daan gaat vier van de vijf dagen naar school.',
        actions: 'MST-team, afspraken met mentor van VSO De Stroom.',
        by: 'M. de Boer',
      },
    ],
    crisis: 'Bij weglopen: moeder belt politie en FACT Jeugd 088-0000100.',
  },
  medication: [
    {
      name: 'Risperidon 0,5 mg',
      dose: '1 × daags 1 tablet',
      use: 'agressie',
      prescriber: 'I. Wouters',
      startedDaysAgo: 75,
    },
  ],
  measurements: [
    {
      instrument: 'CBCL externaliserend',
      about: 'gedrag, door ouder',
      maximum: 100,
      scores: [
        { daysAgo: 110, score: 78 },
        { daysAgo: 20, score: 71 },
      ],
    },
  ],
  letters: [
    {
      id: 'b-3110',
      daysAgo: 1,
      direction: 'in',
      with: 'Stichting Jeugdbescherming Voorbeeld',
      subject: 'Opvragen dossier in kader van OTS',
      text: 'Op grond van de ondertoezichtstelling vragen wij u het volledige dossier toe te zenden.',
    },
  ],
  contacts: [
    { name: 'Petra Vermeulen', relation: 'Moeder, gezag', phone: '06-00000036', remark: '' },
    { name: 'N. Achterberg', relation: 'Gezinsvoogd', phone: '088-0000210', remark: 'OTS tot volgend voorjaar.' },
  ],
};

/** Seventeen: decides alone. */
const elIdrissi: Client = {
  number: '1042871',
  name: 'N. el Idrissi',
  sortName: 'Idrissi, N. el',
  givenName: 'Noor',
  sex: 'v',
  birthDate: birthDateAtAge(17, '01-30'),
  bsn: '999990196',
  address: 'Havikshof 9, 3599 ZZ Utrecht',
  phone: '06-00000038',
  email: 'noor@voorbeeld.example',
  team: 'Jeugd Utrecht',
  status: 'In zorg',
  practitioner: 'J. Terpstra, GZ-psycholoog',
  badges: ['Minderjarig: 16 of 17 jaar'],
  diagnosis: ['Anorexia nervosa, beperkende type (DSM-5 307.1)'],
  notes: [
    {
      daysAgo: 4,
      time: '11:30',
      author: 'J. Terpstra, GZ-psycholoog',
      kind: 'Consult',
      text: 'Gewicht 47,2 kg bij 1,69 m (BMI 16,5), 0,6 kg minder dan vorige week. Noor wil beslist niet dat vader Karim weet dat zij laxeermiddelen gebruikt. Moeder Samira mailt dagelijks en eist inzage. Noor is zeventien en beslist hierover zelf; besproken wat zij wél aan haar ouders wil laten weten: dat zij elke week komt en zich aan de eetlijst houdt.',
    },
    {
      daysAgo: 11,
      time: '16:00',
      author: 'M. de Boer, SPV',
      kind: 'Telefonisch',
      text: 'Mentor van het Gerrit Voorbeeld College belt over verzuim. Noor geeft toestemming om te zeggen dat zij op dinsdagochtend niet op school kan zijn, zonder reden.',
    },
  ],
  plan: {
    problem: 'Ernstig ondergewicht met angst om aan te komen; hoge eisen aan zichzelf op school (6 vwo).',
    goals: [
      {
        aim: 'BMI boven 18.',
        actions: 'Eetlijst, wekelijks wegen, CBT-E twintig sessies.',
        by: 'J. Terpstra, diëtist F. Roelofs',
      },
    ],
    crisis: 'Onder BMI 15 of flauwvallen: huisarts en kinderarts dezelfde dag.',
  },
  medication: [
    {
      name: 'Vitamine D3 800 IE',
      dose: '1 × daags 1 tablet',
      use: 'tekort',
      prescriber: 'huisarts Maas',
      startedDaysAgo: 90,
    },
  ],
  measurements: [
    {
      instrument: 'EDE-Q',
      about: 'eetstoornisklachten',
      maximum: 6,
      scores: [
        { daysAgo: 90, score: 4.8 },
        { daysAgo: 46, score: 4.4 },
        { daysAgo: 4, score: 4.5 },
      ],
    },
  ],
  letters: [],
  contacts: [
    {
      name: 'Samira el Idrissi',
      relation: 'Moeder',
      phone: '06-00000039',
      remark: 'Geen inhoudelijke informatie zonder akkoord van Noor.',
    },
    { name: 'T. Maas', relation: 'Huisarts', phone: '030-0000081', remark: '' },
  ],
};

export const MINORS: readonly Client[] = [bakker, vermeulen, elIdrissi];
