import type { RecipientKind } from '../../../lib/assessment/facts.ts';
import type { Disclosure, RecipientAccount } from '../../../lib/disclosure/entry.ts';
import type { Random } from '../random.ts';

/** Who works there, about whom, and with whom they share. All of them are made up. */

const FIRST = [
  'A.',
  'B.',
  'C.',
  'D.',
  'E.',
  'F.',
  'G.',
  'H.',
  'J.',
  'K.',
  'L.',
  'M.',
  'N.',
  'P.',
  'R.',
  'S.',
  'T.',
  'Y.',
];
const LAST = [
  'van Verzonnen',
  'Voorbeeld',
  'de Proef',
  'Fictief',
  'Bedacht',
  'Okafor-Test',
  'El Voorbeeldi',
  'Testema',
  'van der Schijn',
  'Proefstra',
  'Çelik-Voorbeeld',
  'Đorđević-Test',
];
const FUNCTIONS = ['psychiater', 'gz-psycholoog', 'sociaalpsychiatrisch verpleegkundige', 'casemanager'];

export const ORGANISATION = 'GGZ De Linde';

/** @param index each clinician has a name of her own. */
export function clinicianNumbered(index: number): Disclosure['discloser'] {
  const name = `${FIRST[index % FIRST.length]} ${LAST[(index * 5 + Math.floor(index / FIRST.length)) % LAST.length]}`;
  return {
    name: `${name} (${String(index + 1).padStart(2, '0')})`,
    function: FUNCTIONS[index % FUNCTIONS.length] ?? null,
    organisation: ORGANISATION,
  };
}

/** A clinician's own clients; no two clinicians have the same. */
export function clientsOf(clinician: number, count: number, random: Random): Disclosure['client'][] {
  return Array.from({ length: count }, (_, index) => {
    const year = 1945 + random.below(60);
    const pad = (value: number) => String(value).padStart(2, '0');
    return {
      name: `${random.of(FIRST)}${random.of(FIRST)} ${random.of(LAST)}`,
      birthDate: `${year}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`,
      number: String(2_000_000 + clinician * 1_000 + index),
      age: 2026 - year,
    };
  });
}

export interface Partner {
  readonly kind: RecipientKind;
  readonly organisation: string;
  readonly channel: RecipientAccount['channel'];
}

export const PARTNERS = {
  wmo: { kind: 'municipality', organisation: 'gemeente Lindestad, Wmo-loket', channel: 'secure-mail' },
  debt: { kind: 'municipality', organisation: 'gemeente Lindestad, schuldhulp', channel: 'portal' },
  landlord: { kind: 'housing-corporation', organisation: 'woningcorporatie Onder Dak', channel: 'secure-mail' },
  desk: {
    kind: 'municipal-outreach-desk',
    organisation: 'Meldpunt Zorg en Overlast Lindestad',
    channel: 'secure-mail',
  },
  outreach: { kind: 'outreach-team', organisation: 'bemoeizorgteam Lindestad', channel: 'phone' },
  family: { kind: 'family', organisation: 'familie', channel: 'phone' },
  gp: { kind: 'directly-involved-caregiver', organisation: 'huisartsenpraktijk De Es', channel: 'secure-mail' },
  home: { kind: 'directly-involved-caregiver', organisation: 'thuiszorg Lindestad', channel: 'portal' },
  probation: { kind: 'probation-service', organisation: 'reclassering Midden', channel: 'secure-mail' },
  police: { kind: 'police', organisation: 'politie Lindestad, wijkteam Zuid', channel: 'phone' },
  safeHome: { kind: 'safe-home', organisation: 'Veilig Thuis Midden', channel: 'secure-mail' },
} as const satisfies Record<string, Partner>;
