import { type Briefing, briefingSchema } from '../briefing.ts';
import type { DraftPolicy } from './draft.ts';

/** A briefing and a policy for tests; fictional. */
export function briefingWith(change: Partial<Briefing> = {}): Briefing {
  return briefingSchema.parse({
    action: {
      id: '5b1f2c44-0c2e-4a7a-9d0e-3f1f2c440c2e',
      sink: 'form-submit',
      label: 'Delen',
      method: 'POST',
      destination: { kind: 'epd-server', url: 'https://epd.example.nl/delen' },
      payload: { parts: [{ name: 'vraag', kind: 'field', text: 'ja' }], complete: true, fingerprint: null },
      heldAt: '2026-11-22T10:00:00.000Z',
    },
    alsoHeld: 0,
    context: {
      epd: { name: 'Demo', origin: 'https://epd.example.nl', profile: null },
      client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' },
      user: { name: 'S. Yılmaz', function: 'psychiater' },
      takesNote: false,
    },
    at: null,
    earlierConsents: [],
    endedConsents: [],
    earlierRecipients: [],
    draft: null,
    discloser: {
      name: null,
      function: null,
      organisation: null,
      kind: 'care-provider',
      confidentiality: 'professional',
    },
    locked: false,
    today: '2026-11-22',
    ...change,
  });
}

export const POLICY: DraftPolicy = {
  organisation: 'GGZ De Linde',
  discloser: { name: null, function: null, kind: null, confidentiality: null },
  partners: [
    {
      organisation: 'gemeente Utrecht, Wmo-loket',
      kind: 'municipality',
      person: null,
      address: 'wmo@utrecht.example.nl',
      channel: 'secure-mail',
      ownBasisConfirmed: true,
      purposes: ['de aanvraag begeleiding'],
    },
  ],
};
