import { assess } from '../../assessment/assess.ts';
import type { ConsentAbout } from '../../disclosure/consent-entry.ts';
import { type Disclosure, ENTRY_SCHEMA_VERSION } from '../../disclosure/entry.ts';

/** What a consent is to be asked for, in the shape that papers are written from. It is never recorded: nothing was disclosed. */
export function toBeAsked(about: ConsentAbout, discloser: Disclosure['discloser'], made: string): Disclosure {
  const { client, recipient, purpose, scope, categories } = about;
  const facts = {
    client: { age: client.age },
    recipient: { kind: recipient.kind },
    purpose: { description: purpose },
    data: { scope, categories, identifiability: 'personal' as const },
    grounds: { confidentiality: 'consent' as const },
  };
  return {
    schema: ENTRY_SCHEMA_VERSION,
    kind: 'disclosure',
    id: '00000000-0000-4000-8000-000000000000',
    number: 1,
    at: made,
    heldAt: null,
    decision: 'withheld',
    urgency: 'ordinary',
    discloser,
    client,
    epd: null,
    action: {
      sink: 'spoken',
      label: null,
      method: null,
      destination: { kind: 'other-program', url: null },
      parts: [],
      payloadComplete: true,
      digest: null,
    },
    recipients: [
      {
        organisation: recipient.organisation,
        person: recipient.person,
        address: null,
        channel: 'other',
        facts,
        details: {},
        assessment: assess(facts),
      },
    ],
    verdict: 'incomplete',
    againstAdvice: null,
    withholding: null,
    hiddenFromClient: null,
    owedBy: null,
    follows: null,
    software: { version: '' },
  };
}
