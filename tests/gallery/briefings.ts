import type { z } from 'zod';
import { type Briefing, briefingSchema } from '../../lib/disclosure/briefing.ts';
import { type Policy, type PolicyInput, policySchema } from '../../lib/policy/policy.ts';

/** Fictional, all of it. */
type BriefingInput = z.input<typeof briefingSchema>;

const ANSWERS = [
  ['Volgt de cliënt de behandeling?', 'Ja, sinds maart wekelijks, met goede inzet.'],
  [
    'Wat lukt zelfstandig in huis?',
    'Koken en boodschappen wel. Post en geldzaken niet: dat loopt vast zodra er druk op staat.',
  ],
  ['Hoeveel begeleiding past?', 'Twee dagdelen per week, bij voorkeur in de ochtend.'],
] as const;

const base: BriefingInput = {
  completes: null,
  action: {
    id: '5b1f2c44-0c2e-4a7a-9d0e-3f1f2c440c2e',
    sink: 'form-submit',
    label: 'Delen met ketenpartner',
    method: 'POST',
    destination: { kind: 'epd-server', url: 'https://epd.example.nl/delen' },
    payload: {
      parts: ANSWERS.map(([name, text]) => ({ name, kind: 'field', text, bytes: text.length })),
      complete: true,
      fingerprint: null,
    },
    heldAt: '2026-11-22T10:00:00.000Z',
  },
  alsoHeld: 0,
  context: {
    epd: { name: 'Zorgdossier', origin: 'https://epd.example.nl', profile: 'demo' },
    client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' },
    user: { name: 'S. Yılmaz', function: 'psychiater' },
    takesNote: true,
  },
  at: null,
  earlierConsents: [],
  endedConsents: [],
  earlierRecipients: [],
  draft: null,
  discloser: {
    name: 'S. Yılmaz',
    function: 'psychiater',
    organisation: 'GGZ De Linde',
    kind: 'care-provider',
    confidentiality: 'professional',
  },
  locked: false,
  today: '2026-11-22',
};

export function briefing(change: Partial<BriefingInput> = {}): Briefing {
  return briefingSchema.parse({ ...base, ...change });
}

export function forClient(name: string, birthDate: string): Partial<BriefingInput> {
  return { context: { ...base.context, client: { name, birthDate, number: '2207114' } } };
}

export const unfinished: Partial<BriefingInput> = {
  action: {
    ...(base.action as NonNullable<BriefingInput['action']>),
    label: 'Exporteer dossier',
    sink: 'navigation',
    destination: { kind: 'file', url: null },
    payload: {
      parts: [
        {
          name: 'bestand',
          kind: 'file',
          text: null,
          fileName: 'dossier-1042387.pdf',
          mediaType: 'application/pdf',
          bytes: 482_133,
        },
        { name: 'Toelichting', kind: 'text', text: 'Zoals besproken in het casusoverleg van maandag.', bytes: 48 },
        { name: 'bijlage', kind: 'unread', text: null, bytes: null },
      ],
      complete: false,
      fingerprint: null,
    },
  },
};

/** Seen by a net once it was gone. */
export const passedBy: Partial<BriefingInput> = {
  action: {
    ...(base.action as NonNullable<BriefingInput['action']>),
    label: null,
    sink: 'download',
    destination: { kind: 'file', url: 'https://epd.example.nl/client/1042387/stuk' },
    payload: {
      parts: [{ name: 'behandelplan.docx', kind: 'file', text: null, fileName: 'behandelplan.docx', bytes: 48_213 }],
      complete: false,
      fingerprint: null,
    },
  },
};

export const policy: Policy = policyOf({
  organisation: 'GGZ De Linde',
  partners: [
    {
      organisation: 'gemeente Utrecht, Wmo-loket',
      kind: 'municipality',
      channel: 'secure-mail',
      address: 'wmo@utrecht.example.nl',
      ownBasisConfirmed: true,
      purposes: ['de aanvraag begeleiding', 'het gesprek over een nieuwe woning'],
    },
    { organisation: 'Woonzorg Midden', kind: 'housing-corporation', channel: 'secure-mail', ownBasisConfirmed: null },
    { organisation: 'Reclassering Nederland', kind: 'probation-service', channel: 'portal', ownBasisConfirmed: true },
  ],
});

export function policyOf(input: PolicyInput): Policy {
  return policySchema.parse(input);
}
