import type { Random } from '../random.ts';

/** A motivation as a clinician types it: thousands can be made, and two are rarely alike. */
export function motivation(random: Random): string {
  const sentences = [
    `${random.of(WHO)} ${random.of(NEEDS)} om ${random.of(TO)}`,
    `${random.of(WITHOUT)} ${random.of(ELSE)}`,
    `${random.of(LEFT_OUT)} ${random.of(BLEW)}`,
  ];
  return `${sentences.join('. ')}.`;
}

export const purpose = (random: Random): string => `${random.of(FOR)} ${random.of(ABOUT)}`;

const WHO = [
  'De aanvrager',
  'De behandelaar daar',
  'De wijkverpleegkundige',
  'De medewerker van het loket',
  'Zijn begeleider',
  'Haar contactpersoon',
  'De afdeling',
  'De consulent',
  'De achterwacht',
];
const NEEDS = [
  'kan niet zonder deze gegevens',
  'vroeg alleen hiernaar',
  'moet dit weten',
  'heeft aan dit antwoord genoeg',
  'mist precies dit',
  'wacht hierop',
  'kan met minder niet verder',
];
const TO = [
  'de aanvraag te beoordelen',
  'een begeleider te kiezen',
  'de uren vast te stellen',
  'een woning te zoeken',
  'de medicatie af te stemmen',
  'een afspraak te plannen',
  'de schulden te ordenen',
  'de dagbesteding te regelen',
  'huisbezoek veilig te doen',
  'het gesprek voor te bereiden',
  'de overdracht te doen',
];
const WITHOUT = [
  'Zonder dit antwoord',
  'Als dit wegblijft,',
  'Blijft dit liggen, dan',
  'Komt het later, dan',
  'Wordt dit niet verteld, dan',
];
const ELSE = [
  'wordt de hulp weer uitgesteld',
  'moet zij het hele verhaal opnieuw doen',
  'vervalt de plek op de lijst',
  'loopt de huur verder op',
  'weet niemand wie er komt',
  'gaat het weer mis met de pillen',
  'staat hij morgen voor een dichte deur',
  'begint alles van voren af aan',
];
const LEFT_OUT = [
  'De diagnose',
  'Het verleden',
  'Wat de familie vertelde',
  'De medicatie',
  'De verslagen van de groep',
  'Alles over het werk',
  'De eerdere opname',
];
const BLEW = ['is weggelaten', 'doet er niet toe en bleef weg', 'staat er niet in', 'is niet gedeeld', 'bleef hier'];
const FOR = ['beoordelen van', 'voorbereiden van', 'afstemmen over', 'vaststellen van', 'vervolg van', 'overleg over'];
const ABOUT = [
  'de aanvraag begeleiding',
  'de huurachterstand',
  'de dagbesteding',
  'de thuiszorg',
  'de overdracht',
  'het medicatieplan',
  'de schuldregeling',
  'de veiligheid thuis',
  'het huisbezoek',
];
