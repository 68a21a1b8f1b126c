import { describe, expect, it } from 'vitest';
import { disclosure, recipient } from '../../../tests/gallery-pages/fixtures/build.ts';
import { BY_LAW, IN_CONFLICT, INVOLVED, REPRESENTED, WITH_CONSENT } from '../../assessment/example-facts.ts';
import { CONFIDENTIALITY_GROUNDS, type Facts, RECIPIENT_KINDS } from '../../assessment/facts.ts';
import type { Disclosure, RecipientAccount } from '../../disclosure/entry.ts';
import { fhirText, present } from './clean.ts';
import { placeOf, recipientNetwork, sourceNetwork } from './network.ts';
import { policiesOf } from './policies.ts';
import { PURPOSE_DISPLAY, purposesOf } from './purposes.ts';
import { codesOf } from './validation.ts';

const told = (change: Partial<RecipientAccount>): RecipientAccount => ({
  ...(disclosure().recipients[0] ?? (recipient() as never)),
  ...change,
});
const to = (kind: (typeof RECIPIENT_KINDS)[number], facts: Facts = WITH_CONSENT) =>
  told({ facts: { ...facts, recipient: { kind } } });

describe('purpose of use', () => {
  it.each([
    ['a colleague in the same treatment', to('directly-involved-caregiver', INVOLVED), 'ordinary', ['TREAT']],
    ['another caregiver', to('other-caregiver'), 'ordinary', ['COC']],
    ['the municipality', to('municipality'), 'ordinary', ['COC']],
    [
      'the municipality, for its policy',
      withProvision(to('municipality', BY_LAW), 'wmo-2015-beleid'),
      'ordinary',
      ['CAREMGT'],
    ],
    ['an infectious disease', withProvision(to('other', BY_LAW), 'wpg-melding'), 'ordinary', ['PUBHLTH']],
    ['the probation service', told({ facts: BY_LAW }), 'ordinary', ['HLEGAL']],
    ['the police, in a conflict of duties', told({ facts: IN_CONFLICT }), 'ordinary', ['THREAT']],
    ['the police, with consent', to('police'), 'ordinary', []],
    ['the insurer', to('insurer'), 'ordinary', ['HPAYMT']],
    ['a family member, with consent', to('family'), 'ordinary', ['FAMRQT']],
    ['a family member, without', to('family', IN_CONFLICT), 'ordinary', ['THREAT']],
    ['the parents', told({ facts: REPRESENTED }), 'ordinary', []],
    ['a caregiver in an emergency', to('other-caregiver'), 'emergency', ['COC', 'BTG']],
    ['the police in an emergency', told({ facts: IN_CONFLICT }), 'emergency', ['THREAT']],
  ] as const)('of %s', (_, row, urgency, purposes) => {
    expect(purposesOf(row, urgency)).toEqual(purposes);
  });

  it('displays each code as HL7 does', () => {
    const codes = codesOf('http://terminology.hl7.org/CodeSystem/v3-ActReason');
    for (const [code, display] of Object.entries(PURPOSE_DISPLAY)) expect(codes.get(code)).toBe(display);
  });

  it('is found, or known to be absent, for every recipient on every ground', () => {
    for (const kind of RECIPIENT_KINDS) {
      for (const confidentiality of CONFIDENTIALITY_GROUNDS) {
        const row = to(kind, { ...WITH_CONSENT, grounds: { confidentiality } });
        for (const code of purposesOf(row, 'emergency')) expect(PURPOSE_DISPLAY[code]).toBeTruthy();
      }
    }
  });
});

function withProvision(row: RecipientAccount, id: string): RecipientAccount {
  return { ...row, facts: { ...row.facts, grounds: { ...row.facts.grounds, confidentialityProvision: id } } };
}

describe('legal bases', () => {
  it('are the ground, the basis, the exception and each provision once', () => {
    expect(policiesOf(told({ facts: BY_LAW }))).toEqual([
      'urn:deelwijzer:confidentiality-ground#statutory-duty',
      'https://w3id.org/dpv/legal/eu/gdpr#A6-1-c',
      'https://w3id.org/dpv/legal/eu/gdpr#A9-2-g',
      'urn:deelwijzer:provision#wfz-2.6-6',
    ]);
  });

  it('are none where nothing opens the locks, and never free text', () => {
    const grounds = {
      confidentiality: 'none',
      lawfulBasis: 'none',
      specialCategory: 'none',
      basisProvision: 'iets',
    } as const;
    expect(policiesOf(told({ facts: { ...WITH_CONSENT, grounds } }))).toEqual([]);
  });

  it('are only those of the locks that are asked', () => {
    const facts: Facts = { ...WITH_CONSENT, data: { ...WITH_CONSENT.data, form: 'oral', destinedForFile: false } };
    expect(policiesOf(told({ facts }))).toEqual(['urn:deelwijzer:confidentiality-ground#consent']);
  });
});

describe('where it went', () => {
  const sent = (kind: Disclosure['action']['destination']['kind'], recipients = 1) => ({
    recipients: Array.from({ length: recipients }, () => told({})),
    action: { ...disclosure().action, destination: { kind, url: 'https://elders.example/post?naam=x#y' } },
  });

  it.each([
    ['wmo@gemeente.example', 'secure-mail', { address: 'wmo@gemeente.example', type: '4' }],
    ['+31 30 000 00 00', 'phone', { address: '+31 30 000 00 00', type: '3' }],
    ['192.0.2.7', 'portal', { address: '192.0.2.7', type: '2' }],
    ['2001:db8::7', 'portal', { address: '2001:db8::7', type: '2' }],
    ['https://portaal.example/in?client=A', 'portal', { address: 'https://portaal.example/in', type: '5' }],
    ['mailto:wmo@gemeente.example?body=diagnose', 'mail', { address: 'wmo@gemeente.example', type: '4' }],
    ['Postbus 1, Utrecht', 'paper', { address: 'urn:deelwijzer:channel:paper', type: '5' }],
    [null, 'meeting', { address: 'urn:deelwijzer:channel:meeting', type: '5' }],
    [null, 'portal', { address: 'https://elders.example/post', type: '5' }],
    ['javascript:alert(1)', 'other', { address: 'urn:deelwijzer:channel:other', type: '5' }],
  ] as const)('%s by %s', (address, channel, network) => {
    expect(recipientNetwork(told({ address, channel }), sent('other-origin'))).toEqual(network);
  });

  it('is not the EPD that sent it, nor one address for several', () => {
    const convention = { address: 'urn:deelwijzer:channel:portal', type: '5' };
    expect(recipientNetwork(told({ address: null, channel: 'portal' }), sent('epd-server'))).toEqual(convention);
    expect(recipientNetwork(told({ address: null, channel: 'portal' }), sent('other-origin', 2))).toEqual(convention);
  });

  it('keeps an address that is none of the network as a place', () => {
    expect(placeOf(told({ address: 'Postbus 1, Utrecht' }))).toBe('Postbus 1, Utrecht');
    expect(placeOf(told({ address: 'wmo@gemeente.example' }))).toBeNull();
  });

  it('comes from the EPD, or from this installation where none was open', () => {
    expect(sourceNetwork(disclosure(), 'ab')).toEqual({ address: 'https://epd.delinde.example/', type: '5' });
    expect(sourceNetwork({ ...disclosure(), epd: null }, 'ab')).toEqual({ address: 'deelwijzer-ab', type: '1' });
  });
});

describe('text in FHIR', () => {
  it('holds no control characters, no halves of characters, and is never empty', () => {
    expect(fhirText(' a\u0000b\u001f\tc\nd\ud800 ')).toBe('ab\tc\nd');
    expect(fhirText('👩🏽‍⚕️')).toBe('👩🏽‍⚕️');
    for (const nothing of ['', '  ', '\u0000', null, undefined]) expect(fhirText(nothing)).toBeNull();
  });

  it('leaves out what is not there', () => {
    expect(present<{ a?: string; b?: string[]; c: boolean }>({ a: null, b: [], c: false })).toEqual({ c: false });
  });
});
