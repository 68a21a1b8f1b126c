import type { Category } from '../assessment/facts.ts';
import { entriesOf } from './cues/lexicon.ts';
import { passes, wordTestOf } from './cues/pattern.ts';
import { wordsOf } from './cues/words.ts';

/** What a field is called, in Dutch and in the English of programmers. The first that fits counts. */
const CALLED: readonly (readonly [Category, string])[] = [
  ['bsn', 'bsn, burgerservicenummer, sofinummer, ssn, citizenservicenumber'],
  [
    'diagnosis',
    'diagnos*, dsm*, icd*, hoofddiagnos*, nevendiagnos*, classificat*, stoornis*, aandoening*, icpc*, problemlist',
  ],
  [
    'medication',
    'medicatie*, medication*, medicijn*, medicine*, geneesmiddel*, drug, drugs, prescription*, recept, recepten, dosering*, dosage',
  ],
  ['treatment-adherence', 'noshow*, therapietrouw, adherence, behandeltrouw, compliance'],
  ['treatment', 'behandeling*, behandelplan*, treatment*, therapie*, therapy, careplan*, zorgplan*, interventie*'],
  ['criminal', 'delict*, strafblad, justiti*, detentie, criminal*, offence*, strafzaak'],
  ['finance', 'iban, rekeningnummer, inkomen, income, schuld*, debt*, uitkering*, salaris, salary'],
  [
    'billing',
    'declaratie*, factuur*, invoice*, dbc*, zpm*, verzekeraar, insurer, insurance*, polisnummer, polis, uzovi, verzekering*',
  ],
  ['risk', 'risico*, risk*, suicid*, agressie*, gevaar*, veiligheid'],
  ['behaviour', 'gedrag*, behaviour*, behavior*'],
  [
    'third-party',
    'moeder*, vader*, mother*, father*, echtgenoot*, echtgenote*, spouse, kinderen, kind, children, naaste*, mantelzorger*, familie*, nextofkin, relative*, huisgenoot*, buren',
  ],
  [
    'contact',
    'telefoon*, telefoonnummer, phone*, mobiel*, mobile, email*, emailadres, adres*, address*, straat*, street*, postcode, zipcode, postalcode, huisnummer',
  ],
  ['location', 'verblijf*, verblijfplaats, whereabouts'],
];

const TESTS = CALLED.map(([category, called]) => ({ category, test: wordTestOf(entriesOf(called).join('|')) }));

/** The category that a part's name says it is: `bsn`, `patient.bsn`, `hoofdDiagnose`, `DSM_5`; `null` where it tells none. */
export function categoryCalled(name: string): Category | null {
  const words = wordsOf(
    name
      .slice(-200)
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/[_.[\]/]+/g, ' '),
  ).word;
  const joined = words.slice(-3).join('');
  // The last word of a path says what it is, the ones before it whose.
  for (const word of [...words].reverse().concat(joined))
    for (const { category, test } of TESTS) if (passes(test, word)) return category;
  return null;
}
